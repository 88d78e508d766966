package org.bellwether.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The evaluation gate: scores every coder on our gold sets and, where present, on the benchmarks beside the project, prints a
 * table, and fails below a floor.
 */
public final class Gate {

    private final PrintStream out;
    private final Floors floors;
    private int below;
    private int skipped;

    Gate(PrintStream out, Floors floors) {
        this.out = out;
        this.floors = floors;
    }

    /** Scores one set; null-free, in a fixed order. */
    @FunctionalInterface
    interface Scorer {

        Record score(Path data) throws IOException;
    }

    /** A set with its data and how it is scored; data may be absent only where {@code optional}. */
    record Measurement(String set, Path data, boolean optional, Scorer scorer) {}

    /** Runs all; true where no figure is below its floor and none with a floor is missing. */
    boolean run(List<Measurement> measurements) throws IOException {
        out.printf(Locale.ROOT, "%-28s %-22s %8s %8s%n", "set", "figure", "value", "floor");
        for (Measurement measurement : measurements) {
            if (Files.exists(measurement.data())) {
                Record scores = measurement.scorer().score(measurement.data());
                Figure.of(measurement.set(), scores).forEach(this::print);
            } else {
                absent(measurement);
            }
        }
        for (String missing : floors.left()) {
            if (measurements.stream()
                    .noneMatch(m -> m.optional() && !Files.exists(m.data()) && missing.startsWith(m.set() + '\t'))) {
                out.println("not measured though it has a floor: " + missing.replace('\t', ' '));
                below++;
            }
        }
        out.printf("%d below their floor, %d sets absent%n", below, skipped);
        return below == 0;
    }

    private void absent(Measurement measurement) {
        out.printf("%-28s absent: %s%n", measurement.set(), measurement.optional() ? "skipped" : "MUST BE THERE");
        skipped++;
        below += measurement.optional() ? 0 : 1;
    }

    private void print(Figure figure) {
        Optional<Double> floor = floors.take(figure.set(), figure.name());
        boolean fails = floor.isPresent() && !(figure.value() >= floor.get());
        below += fails ? 1 : 0;
        String least =
                floor.map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("-");
        String mark = fails ? "  BELOW" : "";
        out.printf(Locale.ROOT, "%-28s %-22s %8.3f %8s%s%n", figure.set(), figure.name(), figure.value(), least, mark);
    }

    /** {@code Gate}: prints the table; exits 1 below a floor. */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("bellwether.home", "."));
        Path shared = Path.of(System.getProperty("bellwether.shared", "../shared"));
        Floors floors = Floors.load(home.resolve("eval/floors.tsv"));
        try (Measurements all = new Measurements(home.resolve("eval/gold"), shared)) {
            if (!new Gate(System.out, floors).run(all.list())) {
                System.exit(1);
            }
        }
    }
}
