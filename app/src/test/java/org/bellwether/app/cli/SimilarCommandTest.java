package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.store.search.CorpusSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimilarCommandTest {

    @TempDir
    private Path folder;

    private int run(String input, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of(
                "--in", Files.writeString(folder.resolve("in"), input).toString(),
                "--out", folder.resolve("out").toString()));
        return new CommandLine(new SimilarCommand(CorpusSimilarity::new)).execute(args.toArray(String[]::new));
    }

    private List<JsonNode> out() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out"))) {
            rows.add(JsonLines.MAPPER.readTree(line));
        }
        return rows;
    }

    @Test
    void everyRowIsAnsweredInItsPlace() throws IOException {
        int code = run("""
                {"id":7,"title":"Bridge opened","body":"The new bridge over the river was opened by the mayor."}
                {"id":"b","title":"No body"}
                {"id":"c","title":"Bread prices","body":"Bread and milk became dearer this week."}

                {"id":"d","body":"The mayor opened the new bridge over the river on Monday."}
                broken
                """, "--top", "1");
        assertThat(code).isEqualTo(1);
        List<JsonNode> rows = out();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).get("id").asInt()).isEqualTo(7);
        assertThat(rows.get(0).get("similar")).hasSize(1);
        assertThat(rows.get(0).at("/similar/0/id").asText()).isEqualTo("d");
        assertThat(rows.get(0).at("/similar/0/score").asDouble()).isBetween(.5, 1.0);
        assertThat(rows.get(1).at("/error/code").asText()).isEqualTo("E-ROW-05");
        assertThat(rows.get(3).at("/similar/0/id").asInt()).isEqualTo(7);
        assertThat(rows.get(4).at("/error/code").asText()).isEqualTo("E-ROW-01");
    }

    @Test
    void nothingInNothingOut() throws IOException {
        assertThat(run("")).isZero();
        assertThat(out()).isEmpty();
        assertThat(run("", "--top", "0")).isEqualTo(2);
    }
}
