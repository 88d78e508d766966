package org.bellwether.app.collect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.RawDocument;

/**
 * An article that came in a feed or a row, as the HTML page it stands for: what the feed says of it goes into the head, the text
 * into the body, so that it takes the same way as every page.
 *
 * @param published as written in the feed, with its zone
 * @param html text of the article
 */
record ItemPage(
        Optional<String> url,
        String title,
        List<String> authors,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> language,
        String html) {

    RawDocument document(Instant fetched) {
        StringBuilder page = new StringBuilder(html.length() + 500);
        page.append("<!DOCTYPE html><html");
        language.ifPresent(l -> page.append(" lang=\"").append(escape(l)).append('"'));
        page.append("><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append("</title>");
        meta(page, "og:title", Optional.of(title));
        meta(page, "article:published_time", published);
        meta(page, "article:modified_time", updated);
        authors.forEach(author -> meta(page, "author", Optional.of(author)));
        url.filter(u -> u.startsWith("http"))
                .ifPresent(u -> page.append("<link rel=\"canonical\" href=\"")
                        .append(escape(u))
                        .append("\">"));
        page.append("</head><body><article><h1>").append(escape(title)).append("</h1>\n");
        page.append(html).append("</article></body></html>\n");
        return new RawDocument(
                url,
                page.toString().getBytes(StandardCharsets.UTF_8),
                Optional.of("text/html"),
                Optional.of("utf-8"),
                fetched);
    }

    private static void meta(StringBuilder page, String name, Optional<String> content) {
        content.filter(c -> !c.isBlank())
                .ifPresent(c -> page.append("<meta property=\"")
                        .append(name)
                        .append("\" content=\"")
                        .append(escape(c))
                        .append("\">"));
    }

    /** Plain text as paragraphs of HTML, cut at blank lines. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (String paragraph : text.split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(escape(paragraph.strip())).append("</p>\n");
            }
        }
        return html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
