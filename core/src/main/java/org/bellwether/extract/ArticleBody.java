package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Judges between what several cheap readings of a page take for its article: the text that weighs most once clutter is gone, the same
 * with the clutter, and the text the page's structured data gives.
 */
final class ArticleBody {

    private static final int FEW = 250;

    private ArticleBody() {}

    /**
     * The paragraphs of a page's article, none where there is no text. Takes the clutter out of the page.
     *
     * @param all blocks of the whole page
     */
    static List<String> of(Page page, PageSource source, List<Block> all, String title) {
        Element body = page.document().body();
        Names names = new Names();
        new Clutter(names).remove(body);
        Headlines headlines = Headlines.of(page, title);
        List<Block> found = found(body, page, headlines);
        Optional<GivenBody> given = GivenBody.of(page.data());
        if (given.isPresent()) {
            List<Block> among = given.get().among(all);
            found = letters(among) > 2 * letters(found) ? among : given.get().agreed(found);
        }
        List<String> best = texts(found);
        if (length(best) < FEW) {
            Element whole = HtmlExtractor.parse(source).body();
            List<String> again = texts(found(Clutter.removeNeverText(whole), page, headlines));
            best = length(again) > 2 * length(best) ? again : best;
        }
        if (length(best) < FEW && page.data().articleBody().isPresent()) {
            List<String> lines = GivenBody.lines(page.data().articleBody().get());
            best = length(lines) > length(best) ? lines : best;
        }
        return withStandfirst(best, all, page, headlines, names);
    }

    private static List<Block> found(Element root, Page page, Headlines headlines) {
        return BodyFinder.find(root, page.url())
                .map(found -> BodyText.of(Brief.of(found.blocks()).blocks(), headlines))
                .orElse(List.of());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::chars).sum();
    }

    /** Length in characters of an alphabet: a Han sign, a kana or a Hangul syllable says as much as three letters. */
    static int length(List<String> paragraphs) {
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length()
                    + 2 * (int) paragraph.codePoints().filter(Block::isDense).count();
        }
        return length;
    }

    private static List<String> withStandfirst(
            List<String> body, List<Block> all, Page page, Headlines headlines, Names names) {
        if (body.isEmpty()) {
            return body;
        }
        Optional<String> description =
                page.meta().get("description").or(() -> page.meta().get("og:description"));
        Optional<String> standfirst = Opening.standfirst(all, headlines, description, body.getFirst(), names);
        if (standfirst.isEmpty() || body.contains(standfirst.get())) {
            return body;
        }
        List<String> whole = new ArrayList<>(body.size() + 1);
        whole.add(standfirst.get());
        whole.addAll(body);
        return whole;
    }
}
