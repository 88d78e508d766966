package org.bellwether.extract;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Image;
import org.jsoup.nodes.Document;
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
    private static final int ERROR_PAGE = 600;
    private static final int LONGEST_HEADING = 300;
    private static final double INDEX_LINKS = 0.6;
    private static final int INDEX_CHARS = 200;

    Extraction extract(PageSource source) {
        if (TagDepth.of(source.text()) > MAX_TABLES) {
            return ExtractProblem.TOO_DEEP.rejected();
        }
        Document document = parse(source);
        Page page = Page.of(document, source);
        String title = TitleFinder.find(page);
        DateFinder dates = new DateFinder(page);
        Optional<PageTime> published = dates.published();
        Optional<PageTime> updated = dates.updated();
        List<String> authors = AuthorFinder.find(page);
        Optional<Image> image = ImageFinder.find(page);
        Brief brief = Brief.of(page.blocks());
        LivePosts live =
                new LivePosts(page.scan().times(), new PrintedDates(page.declaredLanguage(), page.latest())::find);
        Paragraphs body = ArticleBody.of(page, source, title);
        Optional<Extraction> refused = refusal(page, body.length());
        if (refused.isPresent()) {
            return refused.get();
        }
        String text = String.join("\n\n", body.texts());
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
                body.texts(),
                body.kinds(),
                live.among(body.owners()));
    }

    static Document parse(PageSource source) {
        return Parser.htmlParser()
                .setMaxDepth(MAX_DEPTH)
                .parseInput(source.text(), source.url().orElse(""));
    }

    private static Optional<Extraction> refusal(Page page, int length) {
        if (length < PAYWALL_STUB && asksToSubscribe(page)) {
            return Optional.of(ExtractProblem.PAYWALL.rejected());
        }
        if (length < ERROR_PAGE && saysError(page)) {
            return Optional.of(ExtractProblem.ERROR_PAGE.rejected());
        }
        if (length < INDEX_CHARS && mostlyLinks(page.blocks()) && !page.saysArticle()) {
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
                || page.blocks().stream().anyMatch(block -> BodyText.isPaywall(block.text()));
    }

    private static boolean mostlyLinks(List<Block> all) {
        long chars = 0;
        long linked = 0;
        for (Block block : all) {
            chars += block.chars();
            linked += block.linkChars();
        }
        return chars > 0 && linked > chars * INDEX_LINKS;
    }
}
