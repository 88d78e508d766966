package org.bellwether.extract;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Image;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes an article of an HTML page: structured data (JSON-LD, meta, microdata) for what it says about itself, the weight of the
 * text for the body.
 */
final class HtmlExtractor {

    /** Deepest nesting that is built; what lies deeper is attached there. */
    static final int MAX_DEPTH = 512;

    /** Deepest nesting of tables and objects that is parsed at all: the parser's time grows with its square. */
    private static final int MAX_TABLES = 4 * MAX_DEPTH;

    private static final int SHORTEST_BODY = 60;
    private static final int PAYWALL_STUB = 450;
    private static final int FEW = 250;
    private static final int ERROR_PAGE = 600;
    private static final int LONGEST_HEADING = 300;
    private static final double INDEX_LINKS = 0.6;
    private static final int INDEX_CHARS = 400;

    Extraction extract(PageSource source) {
        if (TagDepth.of(source.text()) > MAX_TABLES) {
            return ExtractProblem.TOO_DEEP.rejected();
        }
        Document document = Parser.htmlParser()
                .setMaxDepth(MAX_DEPTH)
                .parseInput(source.text(), source.url().orElse(""));
        Page page = Page.of(document, source);
        String title = TitleFinder.find(page);
        DateFinder dates = new DateFinder(page);
        Optional<PageTime> published = dates.published();
        Optional<PageTime> updated = dates.updated();
        List<String> authors = AuthorFinder.find(page);
        Optional<Image> image = ImageFinder.find(page);
        Brief brief = Brief.of(Blocks.of(document.body()));
        boolean index = mostlyLinks(document.body());
        boolean paywall = asksToSubscribe(page);
        List<String> paragraphs = body(page, title);
        Optional<Extraction> refused = refusal(page, length(paragraphs), index, paywall);
        if (refused.isPresent()) {
            return refused.get();
        }
        String text = String.join("\n\n", paragraphs);
        return new Extracted(
                title,
                authors,
                published.flatMap(PageTime::instant),
                (brief.labelled() ? updated.or(() -> published) : updated).flatMap(PageTime::instant),
                published.map(PageTime::date),
                Languages.of(text, page.declaredLanguage()),
                SiteFinder.site(page),
                SectionFinder.find(page, title),
                SiteFinder.canonical(page),
                image,
                brief.status(),
                paragraphs);
    }

    /** The paragraphs from the page without its clutter; where these are few, also with it, or as the page's data give them. */
    private static List<String> body(Page page, String title) {
        Element whole = page.document().body().clone();
        Element body = page.document().body();
        Clutter.remove(body);
        List<String> best = paragraphs(body, title);
        if (length(best) < FEW) {
            List<String> again = paragraphs(Clutter.removeNeverText(whole), title);
            best = length(again) > 2 * length(best) ? again : best;
        }
        if (length(best) < FEW && page.data().articleBody().isPresent()) {
            List<String> given = page.data()
                    .articleBody()
                    .get()
                    .lines()
                    .map(line -> Jsoup.parse(line).text().strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            best = length(given) > length(best) ? given : best;
        }
        return best;
    }

    private static List<String> paragraphs(Element root, String title) {
        return BodyFinder.find(root)
                .map(found -> BodyText.paragraphs(Brief.of(found.blocks()).blocks(), title))
                .orElse(List.of());
    }

    /** Length in characters of an alphabet: a Han sign, a kana or a Hangul syllable says as much as three letters. */
    private static int length(List<String> paragraphs) {
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length()
                    + 2 * (int) paragraph.codePoints().filter(Block::isDense).count();
        }
        return length;
    }

    private static Optional<Extraction> refusal(Page page, int length, boolean index, boolean paywall) {
        if (length < PAYWALL_STUB && paywall) {
            return Optional.of(ExtractProblem.PAYWALL.rejected());
        }
        if (length < ERROR_PAGE && saysError(page)) {
            return Optional.of(ExtractProblem.ERROR_PAGE.rejected());
        }
        if (index && length < INDEX_CHARS && !page.saysArticle()) {
            return Optional.of(ExtractProblem.INDEX_PAGE.rejected());
        }
        return length < SHORTEST_BODY ? Optional.of(ExtractProblem.NO_TEXT.rejected()) : Optional.empty();
    }

    private static boolean saysError(Page page) {
        return BodyText.isErrorTitle(page.document().title())
                || page.document().select("h1").stream()
                        .anyMatch(h1 -> BodyText.isErrorTitle(ShortText.of(h1, LONGEST_HEADING)));
    }

    private static boolean asksToSubscribe(Page page) {
        return page.data().behindPaywall()
                || Blocks.of(page.document().body()).stream().anyMatch(block -> BodyText.isPaywall(block.text()));
    }

    private static boolean mostlyLinks(Element body) {
        long chars = 0;
        long linked = 0;
        for (Block block : Blocks.of(body)) {
            chars += block.chars();
            linked += block.linkChars();
        }
        return chars > 0 && linked > chars * INDEX_LINKS;
    }
}
