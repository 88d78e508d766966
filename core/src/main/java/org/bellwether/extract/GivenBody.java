package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * The text a page's structured data gives of its article, as a witness of what belongs to it. It is rarely the text itself: headings,
 * lists and line breaks are often missing from it, and many pages give a teaser only.
 */
final class GivenBody {

    /** Fewest letters of a text worth to be heard. */
    private static final int LEAST = 500;

    /** Fewest letters of a block that is not found in a text by chance. */
    private static final int TELLING = 12;

    /** Share of the letters two witnesses must agree on. */
    private static final double AGREED = 0.75;

    private final String letters;

    private GivenBody(String letters) {
        this.letters = letters;
    }

    /** Empty where the page gives none, or a short one. */
    static Optional<GivenBody> of(StructuredData data) {
        return data.articleBody()
                .map(text -> new GivenBody(Letters.of(plain(text))))
                .filter(body -> body.letters.length() >= LEAST);
    }

    private static String plain(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? Jsoup.parse(text).text()
                : text;
    }

    private boolean has(String blockLetters) {
        return blockLetters.length() < TELLING || letters.contains(blockLetters);
    }

    /**
     * What belongs to the article by both: the blocks found, without those the page's own text does not have, where both are of one text.
     */
    List<Block> agreed(List<Block> found) {
        List<Boolean> had = new ArrayList<>(found.size());
        int common = 0;
        int prose = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < found.size(); i++) {
            String block = Letters.of(found.get(i).text());
            boolean has = has(block);
            had.add(has);
            prose += found.get(i).prose() ? block.length() : 0;
            if (has && block.length() >= TELLING) {
                common += block.length();
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (common < AGREED * letters.length() || common < AGREED * prose) {
            return found;
        }
        List<Block> agreed = new ArrayList<>(found.size());
        for (int i = 0; i <= last; i++) {
            Block.Kind kind = found.get(i).kind();
            if (had.get(i) || (i < first ? found.get(i).prose() : kind != Block.Kind.PARAGRAPH)) {
                agreed.add(found.get(i));
            }
        }
        return agreed;
    }

    /** The blocks of a whole page that the text has, with headings between them; none where these are not nearly all of it. */
    List<Block> among(List<Block> page) {
        List<Block> chosen = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        int common = 0;
        for (Block block : page) {
            String blockLetters = Letters.of(block.text());
            if (blockLetters.length() >= TELLING && letters.contains(blockLetters)) {
                chosen.addAll(headings);
                headings.clear();
                chosen.add(block);
                common += blockLetters.length();
            } else if (block.kind() == Block.Kind.HEADING && !chosen.isEmpty() && block.linkChars() == 0) {
                headings.add(block);
            } else {
                headings.clear();
            }
        }
        return common >= AGREED * letters.length() && common <= letters.length() / AGREED ? chosen : List.of();
    }

    /** The lines of such a text, without its mark-up. */
    static List<String> lines(String given) {
        return given.lines()
                .map(line -> Jsoup.parse(line).text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
