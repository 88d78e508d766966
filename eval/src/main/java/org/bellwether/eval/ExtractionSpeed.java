package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.extract.Extractor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.RawDocument;
import org.jsoup.Jsoup;

/** Pages per CPU-second of extraction with everything on, beside what parsing the same pages alone takes. */
public final class ExtractionSpeed {

    private static final Instant FETCHED = Instant.parse("2035-01-01T00:00:00Z");

    private ExtractionSpeed() {}

    /** {@code ExtractionSpeed ROWS.jsonl…}: prints a line for each file. */
    public static void main(String[] args) throws IOException {
        System.out.println("set            pages  chars/page    ours   jsoup parse   share");
        for (String arg : args) {
            Path rows = Path.of(arg);
            List<byte[]> pages = PageSpeed.pages(rows);
            List<String> texts = pages.stream().map(TextOnly::page).toList();
            double parse = PageSpeed.measure(texts, Jsoup::parse, PageSpeed::threadNanos);
            double own = ours(pages);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d %11.0f %7.0f %13.0f %7.2f%n",
                    rows.getFileName().toString().replace(".jsonl", ""),
                    pages.size(),
                    texts.stream().mapToInt(String::length).average().orElse(Double.NaN),
                    own,
                    parse,
                    own / parse);
        }
    }

    /** Pages per CPU-second from bytes to article. */
    public static double ours(List<byte[]> pages) {
        Extractor extractor = new PageExtractor();
        return PageSpeed.measure(
                pages,
                page -> extractor.extract(
                        new RawDocument(Optional.empty(), page, Optional.of("text/html"), Optional.empty(), FETCHED)),
                PageSpeed::threadNanos);
    }
}
