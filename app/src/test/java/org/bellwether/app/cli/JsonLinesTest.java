package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.bellwether.app.collect.LineReader;
import org.bellwether.model.Problem;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final UnaryOperator<ObjectNode> ECHO = row -> row;

    private JsonLines.Summary summary = new JsonLines.Summary(0, 0);

    private List<JsonNode> run(String input, UnaryOperator<ObjectNode> answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        summary = JsonLines.run(new ByteArrayInputStream(bytes), out, 3, answer, rows -> {});
        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                rows.add(JsonLines.MAPPER.readTree(line));
            }
        }
        return rows;
    }

    @Test
    void keepsTheOrderWhateverARowTakes() throws IOException {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            input.append("{\"id\":").append(i).append("}\n");
        }
        Random random = new Random(7);
        int[] work = random.ints(500, 0, 20_000).toArray();
        List<JsonNode> rows = run(input.toString(), row -> {
            long sum = 0;
            for (int i = 0; i < work[row.get("id").asInt()]; i++) {
                sum += i;
            }
            return row.put("sum", sum);
        });
        assertThat(rows).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(rows.get(i).get("id").asInt()).isEqualTo(i);
        }
        assertThat(summary).isEqualTo(new JsonLines.Summary(500, 0));
    }

    @Test
    void answersBadRowsInPlace() throws IOException {
        List<JsonNode> rows = run("{\"id\":1}\nnot json\n\n[1]\n{\"id\":\"b\"}", ECHO);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).at("/error/code").asText()).isEqualTo("E-ROW-01");
        assertThat(rows.get(1).get("id").isNull()).isTrue();
        assertThat(rows.get(2).at("/error/code").asText()).isEqualTo("E-ROW-02");
        assertThat(rows.get(3).get("id").asText()).isEqualTo("b");
        assertThat(summary).isEqualTo(new JsonLines.Summary(4, 2));
    }

    @Test
    void answersARowThatBreaksTheFunction() throws IOException {
        List<JsonNode> rows = run("{\"id\":\"x\"}\n", row -> {
            throw new IllegalStateException("odd");
        });
        assertThat(rows.getFirst().at("/error/code").asText()).isEqualTo("E-ROW-04");
        assertThat(rows.getFirst().get("id").asText()).isEqualTo("x");
    }

    @Test
    void countsRejections() throws IOException {
        run("{\"id\":\"x\"}\n", row -> JsonLines.rejected(row.get("id"), new Problem("E-EXTRACT-01", "empty")));
        assertThat(summary.rejected()).isEqualTo(1);
    }

    @Test
    void skipsTheRestOfALineThatIsTooLong() throws IOException {
        LineReader lines = new LineReader(
                new ByteArrayInputStream("short\nmuch too long\nend".getBytes(StandardCharsets.UTF_8)), 6);
        assertThat(lines.next()).isTrue();
        assertThat(new String(lines.line(), StandardCharsets.UTF_8)).isEqualTo("short");
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isFalse();
        assertThat(new String(lines.line(), StandardCharsets.UTF_8)).isEqualTo("end");
        assertThat(lines.next()).isFalse();
    }

    @Test
    void answersAllRowsAtOnceInPlace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = "{\"id\":1}\nnonsense\n\n[2]\n{\"id\":\"\\ud83d\"}\n{\"id\":1}".getBytes(StandardCharsets.UTF_8);
        JsonLines.Summary told = JsonLines.runAll(new ByteArrayInputStream(input), out, rows -> {
            List<ObjectNode> answers = new ArrayList<>();
            rows.forEach(row -> answers.add(row.deepCopy().put("of", rows.size())));
            return answers;
        });
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(told).isEqualTo(new JsonLines.Summary(5, 2));
        assertThat(lines)
                .hasSize(5)
                .startsWith("{\"id\":1,\"of\":3}")
                .endsWith("{\"id\":\"\\ud83d\",\"of\":3}", "{\"id\":1,\"of\":3}");
        assertThat(lines.get(1)).contains("E-ROW-01");
        assertThat(lines.get(2)).contains("E-ROW-02");
    }
}
