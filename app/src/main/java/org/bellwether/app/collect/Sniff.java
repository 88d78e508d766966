package org.bellwether.app.collect;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What bytes look like. */
final class Sniff {

    private static final int LOOKED_AT = 2048;
    private static final Pattern XML_FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATOM = Pattern.compile("<feed[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITEMAP =
            Pattern.compile("<(?:\\w+:)?(?:urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_FEED = Pattern.compile("^\\s*\\{.*jsonfeed\\.org", Pattern.DOTALL);

    private Sniff() {}

    static boolean isXmlFeed(byte[] bytes) {
        String start = start(bytes);
        return XML_FEED.matcher(start).find() && !HTML.matcher(start).find();
    }

    static boolean isSitemap(byte[] bytes) {
        return SITEMAP.matcher(start(bytes)).find();
    }

    static boolean isAtom(byte[] bytes) {
        return ATOM.matcher(start(bytes)).find();
    }

    static boolean isJsonFeed(byte[] bytes) {
        return JSON_FEED.matcher(start(bytes)).find();
    }

    /** Media type by a file's ending, where it tells. */
    static Optional<String> mediaType(String ending) {
        return switch (ending) {
            case "html", "htm", "xhtml", "xht" -> Optional.of("text/html");
            case "txt", "text" -> Optional.of("text/plain");
            case "eml" -> Optional.of("message/rfc822");
            case "pdf" -> Optional.of("application/pdf");
            default -> Optional.empty();
        };
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
