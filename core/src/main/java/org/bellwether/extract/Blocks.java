package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts the text below an element into {@link Block}s, in document order. */
final class Blocks implements NodeVisitor {

    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "label",
            "option",
            "img",
            "video",
            "picture");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int links;
    private int chars;
    private int linkChars;
    private int breaks;

    static List<Block> of(Element root) {
        Blocks visitor = new Blocks();
        root.traverse(visitor);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run);
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                brk();
            } else if (BLOCK_TAGS.contains(tag)) {
                flush();
            } else if (tag.equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCK_TAGS.contains(element.normalName())) {
                flush();
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }
    }

    /** One line break is white space, two begin a new paragraph. */
    private void brk() {
        if (++breaks > 1) {
            flush();
        } else {
            space();
        }
    }

    private void append(TextNode run) {
        String raw = run.getWholeText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                space();
                continue;
            }
            if (owner == null) {
                owner = blockAround(run);
            }
            breaks = 0;
            text.append(c);
            chars++;
            linkChars += links > 0 ? 1 : 0;
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static Element blockAround(Node node) {
        Element at = (Element) node.parent();
        while (at != null && at.parent() != null && !BLOCK_TAGS.contains(at.normalName())) {
            at = at.parent();
        }
        return at == null ? new Element("body") : at;
    }

    private void flush() {
        breaks = 0;
        if (owner != null) {
            blocks.add(new Block(text.toString().strip(), chars, linkChars, owner, kind(owner)));
        }
        text.setLength(0);
        owner = null;
        chars = 0;
        linkChars = 0;
    }

    private static Block.Kind kind(Element owner) {
        Element at = owner;
        for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                return Block.Kind.HEADING;
            }
            if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
                return Block.Kind.ITEM;
            }
            if (tag.equals("td") || tag.equals("th")) {
                return Block.Kind.CELL;
            }
            if (tag.equals("pre")) {
                return Block.Kind.PREFORMATTED;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
