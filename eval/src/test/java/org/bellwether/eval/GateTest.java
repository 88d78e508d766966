package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    record Scores(int rows, double precision, double recall) {}

    private boolean run(String floors, Path data, boolean optional) throws IOException {
        Path file = Files.writeString(folder.resolve("floors.tsv"), floors);
        Gate gate = new Gate(new PrintStream(printed, true, StandardCharsets.UTF_8), Floors.load(file));
        return gate.run(List.of(new Gate.Measurement("gold/x", data, optional, path -> new Scores(9, 0.8, 0.5))));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passesAtTheFloor() throws IOException {
        assertThat(run("# c\ngold/x\tprecision\t0.8\n", folder, false)).isTrue();
        assertThat(text()).contains("precision").contains("0.800").doesNotContain("BELOW");
    }

    @Test
    void failsBelowTheFloor() throws IOException {
        assertThat(run("gold/x\trecall\t0.51\n", folder, false)).isFalse();
        assertThat(text()).contains("BELOW").contains("1 below");
    }

    @Test
    void failsWhereAFigureWithAFloorIsNotMeasured() throws IOException {
        assertThat(run("gold/x\tf1\t0.1\n", folder, false)).isFalse();
        assertThat(text()).contains("not measured though it has a floor: gold/x f1");
    }

    @Test
    void skipsAbsentBenchmarksVisiblyButNotOurOwnGold() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertThat(run("gold/x\trecall\t0.5\n", nowhere, true)).isTrue();
        assertThat(text()).contains("absent: skipped").contains("1 sets absent");
        assertThat(run("gold/x\trecall\t0.5\n", nowhere, false)).isFalse();
    }

    @Test
    void refusesAMalformedFloor() {
        assertThatThrownBy(() -> run("gold/x recall 0.5\n", folder, false)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> run("gold/x\trecall\thigh\n", folder, false)).isInstanceOf(IOException.class);
    }
}
