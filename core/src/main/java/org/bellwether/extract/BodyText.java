package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes the paragraphs of an article of the blocks of its element: leaves out clutter lines, cuts what follows the article. */
final class BodyText {

    private static final int LONGEST_TAIL_LINE = 70;
    private static final int LONGEST_DROPPED = 300;
    private static final int LONGEST_NOTICE = 220;
    private static final double LINK_LIST = 0.6;
    private static final double EARLY = 0.25;

    private static final Pattern COUNT = Pattern.compile("^\\(?\\d+\\)? ");
    private static final Pattern ADDRESS = Pattern.compile("\\[?\\(?\\d{0,3}[.)\\]]* ?(?:https?://|www\\.)\\S{4,}");
    private static final Pattern LABEL_END = Pattern.compile("[\\s:.…>»→]+$");
    private static final Phrases TAIL;
    private static final Set<String> TAIL_ALONE;
    private static final Phrases DROP;
    private static final List<String> NOTICES;
    private static final Phrases PAYWALL;
    private static final Phrases ERROR_PAGE;

    static {
        WordList lines = WordList.load("clutter-lines.txt");
        TAIL = new Phrases(lines.section("tail"));
        TAIL_ALONE = Set.copyOf(lines.section("tail-alone"));
        DROP = new Phrases(lines.section("drop"));
        NOTICES = lines.section("notice");
        PAYWALL = new Phrases(lines.section("paywall"));
        ERROR_PAGE = new Phrases(lines.section("error-page"));
    }

    private BodyText() {}

    /** A line such as "Related articles" or "47 comments". */
    static boolean isTail(String line) {
        return isTail(line, folded(line));
    }

    private static boolean isTail(String line, String folded) {
        if (line.isEmpty() || line.length() > LONGEST_TAIL_LINE || endsLikeSentence(line)) {
            return false;
        }
        return TAIL_ALONE.contains(LABEL_END.matcher(folded).replaceFirst(""))
                || TAIL.begins(folded)
                || TAIL.begins(COUNT.matcher(folded).replaceFirst(""));
    }

    /** A line such as "Advertisement" or a notice of the publisher's rights. */
    static boolean isDropped(String line) {
        return isDroppedFolded(folded(line));
    }

    private static boolean isDroppedFolded(String folded) {
        return DROP.begins(folded)
                || (folded.length() <= LONGEST_NOTICE && NOTICES.stream().anyMatch(folded::contains));
    }

    static boolean isPaywall(String line) {
        return PAYWALL.begins(folded(line));
    }

    static boolean isErrorTitle(String title) {
        return ERROR_PAGE.begins(folded(title));
    }

    /** As the lists have their phrases; empty where the line is too long for any. */
    private static String folded(String line) {
        return line.length() > LONGEST_DROPPED ? "" : Phrases.fold(line);
    }

    private static boolean endsLikeSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '.' || last == '!' || last == '?') && line.length() > 30;
    }

    /**
     * The paragraphs of the body.
     *
     * @param headlines of the article, left out where it stands above the first paragraph
     */
    static List<Block> of(List<Block> blocks, Headlines headlines) {
        List<Block> kept = new ArrayList<>(blocks.size());
        int prose = 0;
        for (int i = Opening.length(blocks, headlines); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String folded = folded(block.text());
            if (prose > 0 && endsArticle(block, folded)) {
                int next = afterTail(blocks, i);
                if (next == blocks.size()) {
                    break;
                }
                i = next - 1;
                continue;
            }
            if (isClutter(block, folded)
                    || Captions.isOne(blocks, i)
                    || isHeadOfLinks(blocks, i)
                    || (prose == 0 && isAboveBody(block, headlines))) {
                continue;
            }
            prose += block.prose() ? 1 : 0;
            kept.add(block);
        }
        trimEnd(kept);
        return Repeats.removed(kept);
    }

    /** A heading or a label, but no link to one other article. */
    private static boolean endsArticle(Block block, String folded) {
        if (block.kind() == Block.Kind.HEADING && beginsAnother(block.owner())) {
            return true;
        }
        boolean link = block.linkShare() > LINK_LIST && block.kind() != Block.Kind.HEADING;
        return !link && !isDroppedFolded(folded) && isTail(block.text(), folded);
    }

    /** The headline of the next article on an endless page. */
    private static boolean beginsAnother(Element heading) {
        return heading.normalName().equals("h1") && heading.parents().is("header");
    }

    private static boolean isClutter(Block block, String folded) {
        if (isDroppedFolded(folded) || PAYWALL.begins(folded) || isStamp(block)) {
            return true;
        }
        boolean label = block.text().length() < 3 && block.kind() != Block.Kind.CELL;
        boolean links = block.linkShare() > LINK_LIST && !(block.linkShare() < 0.9 && block.endsSentence());
        return label || (links && !isAddress(block));
    }

    /** A heading of nothing but links. */
    private static boolean isHeadOfLinks(List<Block> blocks, int heading) {
        return blocks.get(heading).kind() == Block.Kind.HEADING
                && (heading + 1 == blocks.size()
                        || (blocks.get(heading + 1).linkShare() > LINK_LIST
                                && heading + 2 < blocks.size()
                                && blocks.get(heading + 2).linkShare() > LINK_LIST));
    }

    /** An address written out in the text, such as a source in a list of them. */
    private static boolean isAddress(Block block) {
        return block.kind() != Block.Kind.HEADING
                && ADDRESS.matcher(block.text()).lookingAt();
    }

    /** A line that only says when. */
    private static boolean isStamp(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && PrintedTime.isAll(block.text());
    }

    /** Title, byline and date lines that stand above the first paragraph. */
    private static boolean isAboveBody(Block block, Headlines headlines) {
        if (headlines.has(block) || Opening.isDateLine(block)) {
            return true;
        }
        return !block.prose()
                && block.kind() != Block.Kind.HEADING
                && block.text().length() < 80;
    }

    /**
     * Where the article goes on after a line such as "Related articles": past the element of that line, where this is not the one
     * that holds the paragraphs before it; past the links that follow it; or nowhere.
     */
    private static int afterTail(List<Block> blocks, int tail) {
        Optional<Element> box = box(blocks, tail);
        int at = tail + 1;
        while (at < blocks.size()
                && (box.isPresent()
                        ? blocks.get(at).isIn(box.get())
                        : blocks.get(at).linkShare() > LINK_LIST)) {
            at++;
        }
        boolean past = at > tail + 1 || box.isPresent();
        return past && proseFollows(blocks, at, box.isEmpty()) || mostFollows(blocks, tail) ? at : blocks.size();
    }

    /** Whether nearly all prose stands behind a line: what comes that early ends no article. */
    private static boolean mostFollows(List<Block> blocks, int tail) {
        int before = 0;
        int behind = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int prose = block.prose() && block.linkShare() < 0.2 ? block.chars() : 0;
            before += i < tail ? prose : 0;
            behind += i > tail ? prose : 0;
        }
        return before < EARLY * behind;
    }

    /** Whether prose follows: at once where the line stood among the paragraphs, else after a heading or two. */
    private static boolean proseFollows(List<Block> blocks, int from, boolean atOnce) {
        for (int i = from; i < Math.min(blocks.size(), from + (atOnce ? 1 : 3)); i++) {
            if (blocks.get(i).prose()
                    && blocks.get(i).linkShare() < 0.2
                    && !isTail(blocks.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The outermost element around the line that holds none of the prose before it. */
    private static Optional<Element> box(List<Block> blocks, int tail) {
        Block before = null;
        for (int i = tail - 1; i >= 0 && before == null; i--) {
            before = blocks.get(i).prose() ? blocks.get(i) : null;
        }
        if (before == null) {
            return Optional.empty();
        }
        Element box = null;
        for (Element at = blocks.get(tail).owner(); at != null && !before.isIn(at); at = at.parent()) {
            box = at;
        }
        boolean ownBox = box != null
                && (box != blocks.get(tail).owner()
                        || (tail + 1 < blocks.size() && blocks.get(tail + 1).isIn(box)));
        return ownBox ? Optional.ofNullable(box) : Optional.empty();
    }

    /** Headings and labels with nothing after them. */
    private static void trimEnd(List<Block> kept) {
        while (!kept.isEmpty()) {
            Block last = kept.getLast();
            boolean label = last.kind() == Block.Kind.HEADING
                    || (last.kind() == Block.Kind.PARAGRAPH
                            && !last.prose()
                            && !last.endsSentence()
                            && !isAddress(last)
                            && last.linkShare() > 0);
            if (!label) {
                return;
            }
            kept.removeLast();
        }
    }
}
