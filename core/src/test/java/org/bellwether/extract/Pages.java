package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Extraction.Rejected;
import org.bellwether.model.RawDocument;

/** Extracts pages in tests. */
final class Pages {

    static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");

    /** Three paragraphs long enough to be an article. */
    static final String BODY =
            "<p>The parliament of the lake republic adopted the water law on Tuesday after a debate of nine hours.</p>"
                    + "<p>Opponents said that the law gives the ministry a free hand; the minister answered that it binds the ministry as well.</p>"
                    + "<p>The law enters into force in January, and the first permits are to be given out in the spring of the same year.</p>";

    private static final PageExtractor EXTRACTOR = new PageExtractor();

    private Pages() {}

    static Extraction extract(byte[] bytes) {
        return EXTRACTOR.extract(new RawDocument(
                Optional.of("https://lakepost.example/2011/11/25/water-law"),
                bytes,
                Optional.empty(),
                Optional.empty(),
                FETCHED));
    }

    static Extraction extract(String text) {
        return extract(text.getBytes(StandardCharsets.UTF_8));
    }

    static Extracted article(String text) {
        return article(text.getBytes(StandardCharsets.UTF_8));
    }

    static Extracted article(byte[] bytes) {
        Extraction extraction = extract(bytes);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    static String rejection(byte[] bytes) {
        Extraction extraction = extract(bytes);
        assertThat(extraction).isInstanceOf(Rejected.class);
        return ((Rejected) extraction).problem().code();
    }

    static String rejection(String text) {
        return rejection(text.getBytes(StandardCharsets.UTF_8));
    }

    static String html(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
