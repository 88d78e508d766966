package org.bellwether.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A parsed page with what it says about itself.
 *
 * @param latest no date on it can be later
 */
record Page(Document document, StructuredData data, MetaTags meta, Optional<String> url, LocalDate latest) {

    static Page of(Document document, PageSource source) {
        LocalDate latest = LocalDate.ofInstant(source.fetched(), ZoneOffset.UTC).plusDays(1);
        return new Page(document, new StructuredData(document), new MetaTags(document), source.url(), latest);
    }

    /** Language the page declares, with its region where given; empty where it declares none. */
    String declaredLanguage() {
        String html = document.select("html[lang]").attr("lang");
        String xml = html.isBlank() ? document.select("html").attr("xml:lang") : html;
        return Optional.of(xml)
                .filter(l -> !l.isBlank())
                .or(data::language)
                .or(() -> meta.get("content-language"))
                .or(() -> meta.get("og:locale"))
                .map(l -> l.strip().replace('_', '-'))
                .orElse("");
    }
}
