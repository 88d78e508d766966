package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.model.CodePoints;
import org.bellwether.model.Span;

/** Reads labelled rows: one JSON object a line, offsets in Unicode code points. */
final class BenchRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchRows() {}

    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** A span given as {@code [start, end]} or as an object with those fields. */
    static Span span(JsonNode node, CodePoints points) {
        int start = node.isArray() ? node.get(0).asInt() : node.get("start").asInt();
        int end = node.isArray() ? node.get(1).asInt() : node.get("end").asInt();
        return new Span(points.index(start), points.index(end));
    }
}
