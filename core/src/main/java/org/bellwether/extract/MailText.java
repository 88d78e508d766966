package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a newsletter: all its pieces, in order, without what asks to read it in a browser, to forward it, or to leave. */
final class MailText {

    private static final WordList LINES = WordList.load("mail-lines.txt");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|max-height\\s*:\\s*0(?:px)?\\s*(?:;|$)|font-size\\s*:\\s*[01]px");
    private static final Pattern ADDRESS = Pattern.compile("[<\\[(]?https?://\\S+[>\\])]?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034f\\s\\u00a0]+");
    private static final int LONGEST_FOOT = 600;

    private MailText() {}

    static List<String> ofHtml(String html) {
        Document document =
                Parser.htmlParser().setMaxDepth(HtmlExtractor.MAX_DEPTH).parseInput(html, "");
        document.select("script, style, title, noscript, img, svg, button, form, [hidden]")
                .remove();
        document.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find())
                .toList()
                .forEach(Element::remove);
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    block.append(text.getWholeText());
                } else if (isBlock(node)) {
                    end(blocks, block);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    end(blocks, block);
                }
            }
        });
        end(blocks, block);
        return withoutFoot(blocks);
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    /** Blank lines part the paragraphs; a line of two hyphens and a blank begins a signature. */
    static List<String> ofPlain(String text) {
        List<String> blocks = new ArrayList<>();
        String body = text.split("(?m)^-- $", 2)[0];
        for (String paragraph : body.split("\\R\\s*\\R")) {
            end(blocks, new StringBuilder(ADDRESS.matcher(paragraph).replaceAll("")));
        }
        return withoutFoot(blocks);
    }

    private static void end(List<String> blocks, StringBuilder block) {
        String text = INVISIBLE.matcher(block).replaceAll(" ").strip();
        block.setLength(0);
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(text);
        }
    }

    private static List<String> withoutFoot(List<String> blocks) {
        int whole = blocks.stream().mapToInt(String::length).sum();
        List<String> kept = new ArrayList<>();
        int read = 0;
        for (String block : blocks) {
            read += block.length();
            String lower = block.toLowerCase(Locale.ROOT);
            boolean foot = block.length() < LONGEST_FOOT && holds(lower, "foot");
            if (foot && read * 2 > whole) {
                return kept;
            }
            if (!foot && !(block.length() < LONGEST_FOOT && holds(lower, "top"))) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean holds(String text, String section) {
        return LINES.section(section).stream().anyMatch(text::contains);
    }

    /** The text of a part, whichever of the two it is. */
    static List<String> of(String text, boolean html) {
        return html ? ofHtml(text) : ofPlain(text);
    }
}
