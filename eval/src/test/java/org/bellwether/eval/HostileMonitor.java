package org.bellwether.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A monitor whose every text means harm: its own words, and articles by feed, page, row and plain text. What a browser would make of
 * any of it bears the attribute {@code pwn}, sets {@code __pwned} or asks for the probe.
 *
 * @param probe address of the {@link Probe}
 */
record HostileMonitor(String probe) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"__pwned=1\"><script>__pwned=1</script></svg>";

    /** What may run, load or break out somewhere. */
    List<String> payloads() {
        return List.of(
                "<script pwn>__pwned=1;document.title='pwned'</script>",
                "\"><img pwn src=x onerror=\"__pwned=1\">",
                "'><img pwn src=\"" + probe + "img\" onerror='__pwned=1'>",
                "\" autofocus onfocus=\"__pwned=1\" pwn=\"",
                "' autofocus onfocus='__pwned=1' pwn='",
                "<svg pwn onload=__pwned=1><animate pwn onbegin=__pwned=1 attributeName=x dur=1s></svg>",
                "javascript:__pwned=1//",
                "data:text/html,<script pwn>__pwned=1</script>",
                "{{constructor.constructor('__pwned=1')()}} ${__pwned=1} #{__pwned=1} <%= __pwned=1 %> @{__pwned=1}",
                "</style><style pwn>@import '" + probe + "css';*{background:url(" + probe + "css)}</style>",
                "</script><script pwn>__pwned=1</script><!--",
                "</title></textarea></select></option></script><script pwn>__pwned=1</script>",
                "line\u2028__pwned=1\u2029break \u202Edesrever",
                "{\"a\":\"</script><script pwn>__pwned=1</script>\",\"__proto__\":{\"x\":1}}",
                "]]><item><title pwn>feed</title><link>javascript:__pwned=1</link></item><![CDATA[",
                "&lt;script pwn&gt;__pwned=1&lt;/script&gt; &#60;img pwn src=x onerror=__pwned=1&#62;",
                "[read](javascript:__pwned=1) ![see](" + probe + "md) <b pwn>bold</b>",
                "<iframe pwn srcdoc=\"<script>parent.__pwned=1</script>\"></iframe><object pwn data=\"" + probe
                        + "obj\"></object>",
                "<base pwn href=\"" + probe + "base/\"><meta pwn http-equiv=refresh content=\"0;url=" + probe
                        + "meta\"><link pwn rel=stylesheet href=\"" + probe + "link\">",
                "<div pwn hx-get=\"/lab?text=x\" hx-trigger=load hx-on::load=\"__pwned=1\" data-key=x></div>",
                "=HYPERLINK(\"" + probe + "cell\",\"x\") <b pwn>cell</b>");
    }

    /** Short enough for every field. */
    static String small(String where) {
        return "\"><i pwn onclick=__pwned=1>" + where;
    }

    /** Writes the monitor's folder. */
    void write(Path folder) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Path pages = Files.createDirectories(articles.resolve("pages"));
        Files.writeString(folder.resolve("monitor.yaml"), yaml());
        Files.writeString(folder.resolve("actors.yaml"), actors());
        Files.writeString(articles.resolve("feed.xml"), feed());
        Files.writeString(articles.resolve("rows.jsonl"), rows());
        Files.writeString(pages.resolve("page.html"), page("images/lead.svg"));
        Files.writeString(pages.resolve("second.html"), page("images/lead.png"));
        Files.writeString(pages.resolve("third.html"), page("javascript:__pwned=1"));
        Files.writeString(pages.resolve("fourth.html"), page("data:image/svg+xml," + SVG));
        Files.writeString(pages.resolve("plain.txt"), plain());
        Path images = Files.createDirectories(pages.resolve("images"));
        Files.writeString(images.resolve("lead.svg"), SVG);
        Files.write(images.resolve("lead.png"), ("\u0089PNG\r\n" + SVG).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON is YAML. */
    private String yaml() {
        Map<String, Object> monitor = new LinkedHashMap<>();
        monitor.put("id", "hostile");
        monitor.put("title", small("monitor title"));
        monitor.put("languages", List.of("en"));
        monitor.put("period", "week");
        monitor.put("from", "2011-10-31");
        monitor.put("until", "2011-11-27");
        monitor.put("groups", Map.of("authorities", List.of("BLR/GOV", "BLR/JUD", "BLR/COP")));
        List<Map<String, Object>> outlets = new ArrayList<>();
        outlets.add(outlet("first", "articles/feed.xml"));
        outlets.add(outlet("second", "articles/rows.jsonl"));
        outlets.add(outlet("third", "articles/pages/"));
        monitor.put("outlets", outlets);
        List<Map<String, Object>> categories = new ArrayList<>();
        List<String> all = payloads();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> signal = new LinkedHashMap<>();
            signal.put("id", "signal-" + i);
            signal.put("says", "signal says " + all.get(3 * i + 2));
            signal.put("types", List.of("SANCTION", "COERCE", "ACCUSE", "ASSAULT", "CONSULT", "AGREE"));
            signal.put("words", List.of("court", "police", small("word")));
            signal.put("points", "worse");
            categories.add(Map.of(
                    "id",
                    "category-" + i,
                    "title",
                    small("category title"),
                    "question",
                    "question " + all.get(3 * i),
                    "viewpoint",
                    "viewpoint " + all.get(3 * i + 1),
                    "signals",
                    List.of(signal)));
        }
        monitor.put("categories", categories);
        return json(monitor);
    }

    private static Map<String, Object> outlet(String id, String input) {
        return Map.of(
                "id",
                id,
                "name",
                small("outlet " + id),
                "url",
                "https://" + id + ".example/\"><i pwn>",
                "kind",
                "independent",
                "reliability",
                "B",
                "inputs",
                List.of(input));
    }

    private static String actors() {
        return json(Map.of(
                "actors",
                List.of(Map.of(
                        "id",
                        "person:kanstantsin-lahun",
                        "kind",
                        "person",
                        "name",
                        "Kanstantsin Lahun " + small("actor"),
                        "names",
                        List.of("Kanstantsin Lahun"),
                        "country",
                        "BLR",
                        "roles",
                        List.of(Map.of(
                                "role", "leader " + small("role"), "sectors", List.of("OPP"), "from", "2010"))))));
    }

    /** Sentences that are coded, each beside a payload. */
    private static List<String> sentences(String payload, int number) {
        return List.of(
                "A court in Minsk sentenced the opposition leader Kanstantsin Lahun of " + payload + " to "
                        + (number + 2) + " years in prison on " + (number + 1)
                        + " November 2011, the rights group Viasna said.",
                "Police in Minsk detained " + (number + 3) + " journalists on " + (number + 1) + " November 2011.",
                "\u201C" + payload + "\u201D, the Foreign Ministry of Russia said on Monday.");
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>%s</title><link>javascript:__pwned=1</link><description>%s</description><language>en"&gt;&lt;i pwn&gt;</language>
                """.formatted(xml(small("feed title")), xml(small("feed description"))));
        List<String> all = payloads();
        for (int i = 0; i < all.size(); i++) {
            String payload = all.get(i);
            feed.append("""
                    <item><title>%s</title><link>%s</link><guid isPermaLink="false">item-%d %s</guid><dc:creator>%s</dc:creator>
                    <category>%s</category><pubDate>%02d Nov 2011 10:00:00 +0300</pubDate><description>%s</description>
                    <content:encoded>%s</content:encoded></item>
                    """.formatted(
                            xml("Court jails Lahun " + payload),
                            i % 2 == 0 ? "javascript:__pwned=" + i : "https://first.example/" + i + "?" + xml(payload),
                            i,
                            xml(payload),
                            xml("Author " + payload),
                            xml(payload),
                            i + 1,
                            xml(payload),
                            xml(html(payload, i))));
        }
        return feed.append("</channel></rss>\n").toString();
    }

    /** The payload as it is, and as text. */
    private static String html(String payload, int number) {
        StringBuilder html = new StringBuilder();
        sentences(payload, number)
                .forEach(one -> html.append("<p onclick=\"__pwned=1\" pwn>")
                        .append(xml(one))
                        .append("</p>"));
        return html
                + "<p><a pwn href=\"javascript:__pwned=1\">Read more about the trial in the town of Minsk</a></p><div>"
                + payload;
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        List<String> all = payloads();
        for (int i = 0; i < all.size(); i++) {
            String payload = all.get(i);
            rows.append(json(Map.of(
                            "id", "row-" + i + payload,
                            "url", i % 2 == 0 ? payload : "https://second.example/" + i + payload,
                            "title", payload + " row " + i,
                            "author", payload,
                            "language", "en" + payload,
                            "date", "2011-11-" + (i + 10 > 27 ? i : i + 10),
                            "body", String.join("\n\n", sentences(payload, i + 30)))))
                    .append('\n');
        }
        return rows.toString();
    }

    private String page(String image) {
        return """
                <!doctype html><html lang='en"><i pwn>'><head><meta charset="utf-8"><title>%1$s</title>
                <meta property="og:image" content="%4$s"><meta property="og:url" content="javascript:__pwned=1">
                <meta name="author" content="%2$s"><meta property="article:section" content="%1$s">
                <meta property="article:published_time" content="2011-11-22T09:00:00Z">
                <link rel="canonical" href="javascript:__pwned=1">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003cscript pwn>__pwned=1\\u003c/script>","articleSection":"\\u003ci pwn>"}</script>
                </head><body onload="__pwned=1"><article><h1>%1$s</h1>
                <figure><img src="%4$s" alt="%3$s" onerror="__pwned=1"><figcaption>caption %3$s Photo: credit %2$s</figcaption></figure>
                %5$s<p>%6$s</p></article></body></html>
                """.formatted(
                        xml("Page " + image + " " + small("title")),
                        xml(small("credit")),
                        xml(small("caption")),
                        xml(image),
                        html(payloads().get(1), image.length()),
                        xml(
                                "Presidents of Russia and Belarus met in Moscow on 25 November 2011 and signed an agreement on gas, "
                                        + "said the press service of " + small("body") + "."));
    }

    private static String plain() {
        return small("plain title") + "\n24 November 2011\nBy " + small("plain author") + "\nImage: "
                + small("plain credit") + "\n\n" + String.join("\n\n", sentences(small("plain body"), 60)) + "\n";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
