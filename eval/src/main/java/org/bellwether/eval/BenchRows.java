package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.bellwether.model.CodePoints;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Span;

/** Reads rows of data: one JSON object a line, plain or gzip; offsets in Unicode code points. */
public final class BenchRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchRows() {}

    public static List<JsonNode> read(Path file) throws IOException {
        return read(file, Integer.MAX_VALUE);
    }

    /** The first rows of a file. */
    static List<JsonNode> read(Path file, int most) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && rows.size() < most; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }

    /** The day of a date or instant; unknown where there is none. */
    static DocumentTime day(JsonNode date) {
        String text = date.asText("");
        return text.length() < 10 ? DocumentTime.UNKNOWN : DocumentTime.of(LocalDate.parse(text.substring(0, 10)));
    }

    /** Title and body of an article. */
    public static String article(JsonNode row) {
        return row.path("title").asText() + "\n\n" + row.path("body").asText();
    }

    /** A span given as {@code [start, end]} or as an object with those fields. */
    static Span span(JsonNode node, CodePoints points) {
        int start = node.isArray() ? node.get(0).asInt() : node.get("start").asInt();
        int end = node.isArray() ? node.get(1).asInt() : node.get("end").asInt();
        return new Span(points.index(start), points.index(end));
    }
}
