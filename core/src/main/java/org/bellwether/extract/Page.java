package org.bellwether.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page with what it says about itself.
 *
 * @param blocks the whole page's, as it was parsed
 * @param latest no date on it can be later
 */
record Page(
        Document document,
        PageScan scan,
        StructuredData data,
        MetaTags meta,
        List<Block> blocks,
        Headline headline,
        Optional<String> url,
        LocalDate latest) {

    static Page of(Document document, PageSource source) {
        LocalDate latest = LocalDate.ofInstant(source.fetched(), ZoneOffset.UTC).plusDays(1);
        PageScan scan = PageScan.of(document);
        MetaTags meta = new MetaTags(scan.metas());
        StructuredData data = new StructuredData(
                scan.scripts(),
                new StructuredData.About(
                        meta.get("og:title").orElseGet(document::title), scan.canonical(), source.url()));
        List<Block> blocks = Blocks.of(document.body());
        Headline headline = Headline.of(
                scan, blocks, data.headline().or(() -> meta.first("title")).orElse(""), document.title());
        return new Page(document, scan, data, meta, blocks, headline, source.url(), latest);
    }

    /** Whether the page says for machines that it is one article: by its kind, or by a day of publication. */
    boolean saysArticle() {
        return data.hasArticle()
                || data.published().isPresent()
                || !meta.all("published").isEmpty()
                || meta.get("og:type").filter("article"::equalsIgnoreCase).isPresent();
    }

    /** Language the page declares, with its region where given; empty where it declares none. */
    String declaredLanguage() {
        Element root = document.firstElementChild();
        String html = root == null ? "" : root.attr("lang");
        String xml = root == null || !html.isBlank() ? html : root.attr("xml:lang");
        return Optional.of(xml)
                .filter(l -> !l.isBlank())
                .or(data::language)
                .or(() -> meta.get("content-language"))
                .or(() -> meta.get("og:locale"))
                .map(l -> l.strip().replace('_', '-'))
                .orElse("");
    }
}
