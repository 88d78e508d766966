package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.extract.PageExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

    private static final String PAGE =
            "<html lang=en><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>"
                    + "<p>The old bridge over the river has been closed to lorries since Monday, the town said.</p>"
                    + "<p>Inspectors had found cracks in two of its pillars; the repair is to last until spring.</p></body></html>";

    @TempDir
    private Path folder;

    private List<JsonNode> rows = new ArrayList<>();

    private int run(String... lines) throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, String.join("\n", lines));
        Path out = folder.resolve("out.jsonl.gz");
        int code = new CommandLine(new ExtractCommand(new PageExtractor(), () -> Instant.parse("2026-01-01T00:00:00Z")))
                .execute("--in", in.toString(), "--out", out.toString(), "--workers", "2");
        rows = new ArrayList<>();
        if (Files.exists(out)) {
            try (InputStream stream = new GZIPInputStream(Files.newInputStream(out))) {
                for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    rows.add(JsonLines.MAPPER.readTree(line));
                }
            }
        }
        return code;
    }

    private static String row(String id, String field, String value) {
        return JsonLines.MAPPER
                .createObjectNode()
                .put("id", id)
                .put(field, value)
                .toString();
    }

    @Test
    void writesWhatTheContractSays() throws IOException {
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("page.html.gz")))) {
            gz.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(row("a", "html", PAGE), row("b", "path", "page.html.gz")))
                .isZero();
        assertThat(rows).hasSize(2);
        JsonNode a = rows.getFirst();
        assertThat(a.get("id").asText()).isEqualTo("a");
        assertThat(a.get("title").asText()).isEqualTo("Bridge closed");
        assertThat(a.get("paragraphs")).hasSize(2);
        assertThat(a.get("body").asText()).contains("said.\n\nInspectors");
        assertThat(a.get("language").asText()).isEqualTo("en");
        assertThat(a.fieldNames()).toIterable().contains("authors", "published", "updated", "date", "site", "image");
        assertThat(a.get("published").isNull()).isTrue();
        assertThat(rows.get(1).get("body")).isEqualTo(a.get("body"));
    }

    @Test
    void answersWhatCannotBeExtracted() throws IOException {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'x');
        Files.write(folder.resolve("large.html"), large);
        assertThat(run(
                        row("empty", "html", ""),
                        row("large", "path", "large.html"),
                        row("missing", "path", "none.html"),
                        "{\"id\":\"fieldless\"}",
                        "}",
                        row("good", "html", PAGE)))
                .isEqualTo(1);
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).at("/rejected/code").asText()).isEqualTo("E-EXTRACT-01");
        assertThat(rows.get(1).at("/rejected/code").asText()).isEqualTo("E-EXTRACT-02");
        assertThat(rows.get(2).at("/error/code").asText()).isEqualTo("E-ROW-06");
        assertThat(rows.get(3).at("/error/code").asText()).isEqualTo("E-ROW-05");
        assertThat(rows.get(4).at("/error/code").asText()).isEqualTo("E-ROW-01");
        assertThat(rows.get(5).get("title").asText()).isEqualTo("Bridge closed");
    }

    @Test
    void saysThatTheInputIsMissing() {
        int code = new CommandLine(new ExtractCommand(new PageExtractor(), Instant::now))
                .execute("--in", folder.resolve("nowhere.jsonl").toString());
        assertThat(code).isEqualTo(2);
    }
}
