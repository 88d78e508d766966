package org.bellwether.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Where a page prints the title of its article: the heading that says what the page's data say, else the first one of the
 * highest rank. What stands near it is the article's own; what other parts of the page hold is not.
 *
 * @param block index of the first block after those of the heading; 0 without a heading
 */
record Headline(Optional<Spot> spot, Set<Element> around, int block) {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 12;
    private static final int FEW = 3;
    private static final double MOSTLY = 0.6;
    private static final int BEFORE = 200;
    private static final int AFTER = 700;

    static Headline of(PageScan scan, List<Block> blocks, String told, String tag) {
        Optional<Spot> spot = said(scan.headings(), told, tag).or(() -> over(scan.headings(), blocks));
        Set<Element> around = spot.map(
                        s -> (Set<Element>) new HashSet<Element>(s.element().parents()))
                .orElse(Set.of());
        return new Headline(
                spot, around, spot.map(s -> after(s.element(), blocks)).orElse(0));
    }

    /** The heading that says most of what the page's data say. */
    private static Optional<Spot> said(List<Spot> headings, String toldTitle, String tagTitle) {
        String told = Letters.of(toldTitle);
        String tag = Letters.of(tagTitle);
        Set<String> words = words(toldTitle + ' ' + tagTitle);
        Spot best = null;
        int most = 0;
        for (Spot heading : headings) {
            String text = Letters.of(ShortText.of(heading.element(), LONGEST));
            boolean first = isFirst(heading);
            int score = 0;
            if (text.isEmpty()) {
                continue;
            } else if (text.equals(told)) {
                score = 8;
            } else if (ends(text, told) || ends(told, text)) {
                score = 5;
            } else if (text.length() >= SHORTEST / 2 && tag.contains(text)) {
                score = 4;
            } else if (first && shared(ShortText.of(heading.element(), LONGEST), words) >= MOSTLY) {
                score = 3;
            }
            if (score > 0 && first) {
                score += text.length() >= SHORTEST ? 2 : 1;
            }
            if (score > most) {
                most = score;
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of the headings over the article's longest paragraph the first of the highest rank, a long one before a short one; else the last. */
    private static Optional<Spot> over(List<Spot> headings, List<Block> blocks) {
        int longest = IntStream.range(0, blocks.size())
                .boxed()
                .max(Comparator.comparingInt(i -> blocks.get(i).chars()))
                .orElse(0);
        List<Spot> over = headings.stream()
                .filter(heading -> isBefore(longest, after(heading.element(), blocks)))
                .toList();
        return over.stream()
                .filter(Headline::isFirst)
                .max(Comparator.comparing(
                        h -> Letters.of(ShortText.of(h.element(), LONGEST)).length() >= SHORTEST))
                .or(() -> over.stream().reduce((first, last) -> last));
    }

    /** Whether a heading that a block follows stands before another block. */
    private static boolean isBefore(int block, int follower) {
        return follower > 0 && follower <= block;
    }

    private static boolean isFirst(Spot heading) {
        return heading.element().normalName().equals("h1");
    }

    /** Whether the longer ends with the shorter, but for a line over the title. */
    private static boolean ends(String longer, String shorter) {
        return shorter.length() >= SHORTEST && 2 * shorter.length() >= longer.length() && longer.endsWith(shorter);
    }

    /** How many of the words of a heading are among those given. */
    private static double shared(String heading, Set<String> words) {
        Set<String> own = words(heading);
        long common = own.stream().filter(words::contains).count();
        return own.size() < FEW ? 0 : (double) common / own.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static int after(Element heading, List<Block> blocks) {
        int after = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isIn(heading)) {
                after = i + 1;
            } else if (after > 0) {
                break;
            }
        }
        return after;
    }

    /** Whether an element stands in a part of the page that holds other matter, such as comments or related articles. */
    boolean elsewhere(Spot other) {
        for (Spot.Part part = other.inside(); part != null; part = part.outer()) {
            if (!around.contains(part.element())) {
                return true;
            }
        }
        return false;
    }

    /** As for a spot, by the names of the elements around. */
    boolean elsewhere(Element element, ElementNames names) {
        for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("article") || tag.equals("main")) {
                continue;
            }
            if (tag.equals("nav")
                    || names.is(at, ElementNames.Role.ELSEWHERE)
                    || (tag.equals("footer") && at.closest("article,main") == null)) {
                return true;
            }
        }
        return false;
    }

    boolean before(Spot other) {
        return spot.filter(s -> other.at() < s.at()).isPresent();
    }

    /** Stands in the lines right before or after the heading, be it in an aside. */
    boolean near(Spot other) {
        if (spot.isEmpty()) {
            return false;
        }
        int distance = other.at() - spot.get().at();
        if (distance < -BEFORE || distance > AFTER) {
            return false;
        }
        for (Spot.Part part = other.inside(); part != null; part = part.outer()) {
            if (!part.soft() && !around.contains(part.element())) {
                return false;
            }
        }
        return true;
    }
}
