package org.bellwether.eval.soak;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** How a played outlet tells of its articles. */
final class Lists {

    private Lists() {}

    /** @param edited the instant as of which titles are told; {@link Instant#MIN} for titles as they were published */
    static byte[] feed(String base, List<Story> stories, String track, Instant edited) {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title>");
        for (Story story : stories) {
            feed.append(edited.equals(Instant.MIN) ? story.item(base, track) : story.item(base, edited));
        }
        return bytes(feed.append("</channel></rss>"));
    }

    static byte[] index(String base) {
        return bytes(new StringBuilder("<?xml version=\"1.0\"?>"
                        + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>")
                .append(base)
                .append("/news.xml</loc></sitemap></sitemapindex>"));
    }

    static byte[] news(String base, List<Story> stories) {
        StringBuilder map = new StringBuilder(
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (Story story : stories) {
            map.append("<url><loc>")
                    .append(base)
                    .append(story.path())
                    .append("</loc><lastmod>")
                    .append(story.published())
                    .append("</lastmod></url>");
        }
        return bytes(map.append("</urlset>"));
    }

    static byte[] front(List<Story> stories) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"ru\"><body><main>");
        for (Story story : stories) {
            page.append("<a href=\"")
                    .append(story.path())
                    .append("?utm_source=front\">")
                    .append(story.title())
                    .append("</a>");
        }
        return bytes(page.append("</main></body></html>"));
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
