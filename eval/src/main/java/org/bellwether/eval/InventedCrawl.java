package org.bellwether.eval;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.bellwether.model.Article;

/**
 * A WARC file as a crawler would write it: invented articles inside pages with menus, teasers and scripts, each with its request, here
 * and there an image, a page that is gone, or a page seen again. The same seed gives the same bytes.
 */
final class InventedCrawl {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int OUTLETS = 20;
    private static final int LINKS = 80;
    private static final int TEASERS = 24;
    private static final int IMAGE_BYTES = 20_000;

    private final InventedArticles articles;
    private final Random random;
    private int number;
    private long bytes;

    private InventedCrawl(long seed) {
        this.articles = new InventedArticles(seed, OUTLETS);
        this.random = new Random(seed);
    }

    /**
     * What was written.
     *
     * @param records of all kinds
     * @param bytes before compression
     */
    record Written(int records, long bytes) {}

    static Written write(Path file, int pages, long seed) throws IOException {
        InventedCrawl crawl = new InventedCrawl(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            crawl.record(out, "warcinfo", "", "software: invented crawler/1\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < pages; i++) {
                crawl.page(out, i);
            }
        }
        return new Written(crawl.number, crawl.bytes);
    }

    private void page(OutputStream out, int i) throws IOException {
        Article article = articles.article(i, FIRST.plusDays(i % 365), 0).article();
        String url = article.url().orElseThrow();
        String target = "WARC-Target-URI: " + url + "\r\n";
        String path = url.substring(url.indexOf('/', "https://".length()));
        record(
                out,
                "request",
                target + "Content-Type: application/http; msgtype=request\r\n",
                ("GET " + path + " HTTP/1.1\r\nHost: outlet.example\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        String id = response(
                out, target, "200 OK", "text/html; charset=utf-8", html(article).getBytes(StandardCharsets.UTF_8));
        if (i % 4 == 0) {
            byte[] image = new byte[IMAGE_BYTES];
            random.nextBytes(image);
            response(out, "WARC-Target-URI: " + url + ".jpg\r\n", "200 OK", "image/jpeg", image);
        }
        if (i % 20 == 0) {
            response(
                    out,
                    "WARC-Target-URI: " + url + "/gone\r\n",
                    "404 Not Found",
                    "text/html",
                    "<p>gone</p>".getBytes(StandardCharsets.US_ASCII));
        }
        if (i % 10 == 0) {
            record(
                    out,
                    "revisit",
                    target + "WARC-Refers-To: " + id + "\r\nContent-Type: application/http; msgtype=response\r\n",
                    "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String response(OutputStream out, String target, String status, String type, byte[] body)
            throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(
                ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        block.writeBytes(body);
        return record(
                out, "response", target + "Content-Type: application/http; msgtype=response\r\n", block.toByteArray());
    }

    /** Its name. */
    private String record(OutputStream out, String type, String fields, byte[] block) throws IOException {
        String id =
                "<urn:uuid:" + UUID.nameUUIDFromBytes(("invented " + number).getBytes(StandardCharsets.US_ASCII)) + ">";
        byte[] head = ("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: " + id + "\r\nWARC-Date: "
                        + FIRST.plusDays(number % 365) + "T12:00:00Z\r\n" + fields + "Content-Length: " + block.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(head);
        member.write(block);
        member.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        member.finish();
        number++;
        bytes += head.length + block.length;
        return id;
    }

    private String html(Article article) {
        StringBuilder html = new StringBuilder(40_000);
        String title = article.title();
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" | Outlet</title><link rel=\"canonical\" href=\"")
                .append(article.url().orElseThrow())
                .append("\"><meta property=\"article:published_time\" content=\"")
                .append(article.published().orElseThrow())
                .append("\"><meta property=\"og:title\" content=\"")
                .append(title)
                .append("\"><script>var layers = [];")
                .append("function push(x) { layers.push({name: x, at: Date.now()}); }\n".repeat(60))
                .append("</script></head><body><header><nav><ul>");
        for (int i = 0; i < LINKS; i++) {
            html.append("<li class=\"menu-item menu-item-")
                    .append(i)
                    .append("\"><a href=\"/section/")
                    .append(i);
            html.append("\">Section ").append(random.nextInt(LINKS)).append("</a></li>");
        }
        html.append("</ul></nav></header><main><article><h1>").append(title).append("</h1>");
        article.paragraphs()
                .forEach(paragraph -> html.append("<p>").append(paragraph).append("</p>\n"));
        html.append("</article><aside><h2>More from this section</h2>");
        for (int i = 0; i < TEASERS; i++) {
            html.append("<div class=\"teaser\"><a href=\"/").append(random.nextInt(99_999));
            html.append("\"><img src=\"/t/").append(i).append(".jpg\" alt=\"\"><span>Read more about number ");
            html.append(random.nextInt()).append("</span></a></div>");
        }
        return html.append("</aside></main><footer><p>All rights reserved. Subscribe to our newsletter.</p></footer>")
                .append("</body></html>\n")
                .toString();
    }
}
