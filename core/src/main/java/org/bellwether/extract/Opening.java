package org.bellwether.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands between the top of a page and the first paragraph of its article: headline, byline, date, and the standfirst. */
final class Opening {

    private static final int LOOKED_AT = 15;
    private static final int BETWEEN = 20;
    private static final int LONG_PROSE = 100;
    private static final int LONGEST_LABEL = 90;
    private static final int SHORTEST_STANDFIRST = 40;
    private static final int LONGEST_STANDFIRST = 1000;

    /** Characters that tell whether the page's description is the beginning of a text. */
    private static final int SAME = 60;

    private static final Set<String> APART = Set.of("figure", "figcaption", "aside", "nav", "form", "footer");

    private Opening() {}

    /** How many blocks of an article's element stand above its text. */
    static int length(List<Block> blocks, Headlines headlines) {
        int above = 0;
        for (int i = 0; i < Math.min(blocks.size(), LOOKED_AT); i++) {
            Block block = blocks.get(i);
            if (headlines.has(block)) {
                above = i + 1;
            } else if (block.prose() && block.text().length() >= LONG_PROSE) {
                return above;
            }
        }
        return above;
    }

    /** A line with a date or a time, such as "25/04/2026 15:10h". */
    static boolean isDateLine(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_LABEL && block.kind() != Block.Kind.HEADING && PrintedTime.isIn(text);
    }

    /**
     * The standfirst: the summary between headline and text that many outlets set apart from it.
     *
     * @param page all blocks of the page
     * @param description what the page says of itself
     * @param first the article's first paragraph
     */
    static Optional<String> standfirst(
            List<Block> page, Headlines headlines, Optional<String> description, String first, Names names) {
        int end = indexOf(page, first);
        if (end <= 0) {
            return Optional.empty();
        }
        String said = description.map(Letters::of).orElse("");
        for (int i = end - 1; i >= Math.max(0, end - BETWEEN); i--) {
            Block block = page.get(i);
            if (headlines.has(block)) {
                return Optional.empty();
            }
            if (isStandfirst(block, said, names)) {
                return Optional.of(block.text());
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<Block> page, String paragraph) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).text().equals(paragraph)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStandfirst(Block block, String description, Names names) {
        int length = block.text().length();
        if (length < SHORTEST_STANDFIRST || length > LONGEST_STANDFIRST || block.linkShare() > 0.3) {
            return false;
        }
        for (Element at = block.owner(); at != null; at = at.parent()) {
            if (APART.contains(at.normalName())) {
                return false;
            }
        }
        if (isDateLine(block) || BodyText.isDropped(block.text()) || BodyText.isPaywall(block.text())) {
            return false;
        }
        String letters = Letters.of(block.text());
        String start = letters.substring(0, Math.min(SAME, letters.length()));
        return (!description.isEmpty()
                        && (description.startsWith(start)
                                || (description.length() >= SAME / 2
                                        && letters.startsWith(
                                                description.substring(0, Math.min(SAME, description.length()))))))
                || named(block.owner(), names);
    }

    private static boolean named(Element owner, Names names) {
        Element at = owner;
        for (int up = 0; up < 2 && at != null; up++, at = at.parent()) {
            if (names.are(at, Names.Kind.STANDFIRST)) {
                return true;
            }
        }
        return false;
    }
}
