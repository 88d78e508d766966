package org.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code code} filter as the contract tells it, through the real coders. */
class CodeCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private int exit;

    private List<JsonNode> code(String... rows) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), List.of(rows));
        Path out = folder.resolve("out.jsonl");
        exit = Main.commandLine(new Wiring())
                .execute("code", "--in", in.toString(), "--out", out.toString(), "--tokens");
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    @Test
    void codesWhoDidWhatToWhomWithCodePointOffsets() throws IOException {
        String text = "\uD83D\uDE80 Police in Minsk arrested two journalists on Thursday.";
        JsonNode row = code(JSON.writeValueAsString(
                        JSON.createObjectNode().put("id", 7).put("text", text).put("published", "2011-11-25")))
                .getFirst();
        assertThat(exit).isZero();
        assertThat(row.get("id").asInt()).isEqualTo(7);
        assertThat(row.get("language").asText()).isEqualTo("en");
        JsonNode event = row.get("events").get(0);
        assertThat(event.get("type").asText()).isEqualTo("COERCE");
        assertThat(event.get("mode").asText()).isEqualTo("arrest");
        assertThat(event.get("date").get("value").asText()).isEqualTo("2011-11-24");
        assertThat(event.get("date").get("basis").asText()).isNotBlank();
        assertThat(event.get("sources").get(0).get("country").asText()).isEqualTo("BLR");
        assertThat(event.get("trigger").get("start").asInt()).isEqualTo(text.indexOf("arrested") - 1);
        assertThat(event.get("why").asText()).isNotBlank();
        assertThat(row.get("tokens").get(0).get("end").asInt()).isEqualTo(1);
    }

    @Test
    void answersBadRowsInPlaceAndGoesOn() throws IOException {
        List<JsonNode> rows = code(
                "{\"id\":\"a\"}",
                "not json",
                "{\"id\":\"b\",\"text\":\"Talks.\",\"published\":\"soon\"}",
                "{\"id\":\"c\",\"text\":\"\"}");
        assertThat(exit).isEqualTo(1);
        assertThat(rows)
                .extracting(row -> row.path("error").path("code").asText())
                .containsExactly("E-ROW-05", "E-ROW-01", "E-ROW-08", "");
        assertThat(rows.get(3).get("events")).isEmpty();
    }

    @Test
    void answersDyadsAndPredicates() throws IOException {
        JsonNode row = code("{\"id\":1,\"text\":\"Russia accused Georgia of spying. It did not expel anyone.\","
                        + "\"dyad\":{\"source\":\"Russia\",\"recipient\":\"Georgia\"},"
                        + "\"predicates\":[{\"start\":7,\"end\":14},{\"start\":45,\"end\":50},{\"start\":900,\"end\":901}]}")
                .getFirst();
        assertThat(row.get("dyadEvent").get("type").asText()).isEqualTo("ACCUSE");
        assertThat(row.get("dyadEvent").get("quad").asText()).isEqualTo("VERBAL_CONFLICT");
        assertThat(row.get("factualities").get(0).asDouble()).isPositive();
        assertThat(row.get("factualities").get(1).asDouble()).isNegative();
        assertThat(row.get("factualities").get(2).isNull()).isTrue();
    }
}
