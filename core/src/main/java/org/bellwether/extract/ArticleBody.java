package org.bellwether.extract;

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
     */
    static Paragraphs of(Page page, PageSource source, String title) {
        Element body = page.document().body();
        Names names = new Names();
        new Clutter(names).remove(body);
        Headlines headlines = Headlines.of(page, title);
        List<Block> found = found(body, page, headlines);
        Optional<GivenBody> given = GivenBody.of(page.data());
        if (given.isPresent()) {
            List<Block> among = given.get().among(page.blocks());
            found = letters(among) > 2 * letters(found) ? among : given.get().agreed(found);
        }
        Paragraphs best = Paragraphs.of(found);
        if (best.length() < FEW) {
            Element whole = HtmlExtractor.parse(source).body();
            Paragraphs again = Paragraphs.of(found(Clutter.removeNeverText(whole), page, headlines));
            best = again.length() > 2 * best.length() ? again : best;
        }
        if (best.length() < FEW && page.data().articleBody().isPresent()) {
            Paragraphs lines =
                    Paragraphs.ofLines(GivenBody.lines(page.data().articleBody().get()));
            best = lines.length() > best.length() ? lines : best;
        }
        standfirst(best, page, headlines, names).ifPresent(best::addFirst);
        return best;
    }

    private static List<Block> found(Element root, Page page, Headlines headlines) {
        return BodyText.of(Brief.of(BodyFinder.find(root, page.url())).blocks(), headlines);
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::chars).sum();
    }

    private static Optional<String> standfirst(Paragraphs body, Page page, Headlines headlines, Names names) {
        Optional<String> description =
                page.meta().get("description").or(() -> page.meta().get("og:description"));
        return body.first()
                .flatMap(first -> Opening.standfirst(page.blocks(), headlines, description, first, names))
                .filter(standfirst -> !body.texts().contains(standfirst));
    }
}
