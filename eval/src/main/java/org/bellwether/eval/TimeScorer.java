package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.code.time.RuleTimeCoder;
import org.bellwether.code.time.TimeCoder;
import org.bellwether.model.CodePoints;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores time expressions as TempEval-3 does. */
public final class TimeScorer {

    private TimeScorer() {}

    /**
     * Figures over all rows of a file, F1 from 0 to 1.
     *
     * @param strict same span
     * @param relaxed any overlap, one to one
     * @param value relaxed, counting only matches whose value is the same
     * @param rowsRight rows in which every expression has its exact span and value and nothing else was found
     */
    public record Figures(int rows, int gold, int found, double strict, double relaxed, double value, int rowsRight) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "rows %d (%d all right)  gold %d  found %d  strict %.3f  relaxed %.3f  value %.3f",
                    rows,
                    rowsRight,
                    gold,
                    found,
                    strict,
                    relaxed,
                    value);
        }
    }

    private record Gold(Span span, String value) {}

    /** Row, what was wanted and what was found, for the eye. */
    public record Difference(String row, String wanted, String found) {}

    public static Figures score(Reader reader, TimeCoder coder, Path file) throws IOException {
        return score(reader, coder, file, new ArrayList<>());
    }

    /** Scores, and adds every miss, false alarm and wrong value to {@code differences}. */
    public static Figures score(Reader reader, TimeCoder coder, Path file, List<Difference> differences)
            throws IOException {
        List<JsonNode> rows = BenchRows.read(file);
        int[] sums = new int[6];
        for (JsonNode row : rows) {
            String text = row.get("text").asText();
            CodePoints points = new CodePoints(text);
            List<Gold> gold = new ArrayList<>();
            for (JsonNode timex : row.get("timex")) {
                gold.add(new Gold(
                        BenchRows.span(timex, points), timex.path("value").asText("")));
            }
            List<Timex> found = coder.code(reader.read(text), documentTime(row));
            count(row.get("id").asText(), text, gold, found, sums, differences);
        }
        double total = sums[0] + sums[1];
        return new Figures(
                rows.size(), sums[0], sums[1], 2 * sums[2] / total, 2 * sums[3] / total, 2 * sums[4] / total, sums[5]);
    }

    private static DocumentTime documentTime(JsonNode row) {
        JsonNode dct = row.path("dct");
        return dct.isTextual() ? DocumentTime.of(LocalDate.parse(dct.asText())) : DocumentTime.UNKNOWN;
    }

    private static void count(
            String row, String text, List<Gold> gold, List<Timex> found, int[] sums, List<Difference> differences) {
        List<Timex> left = new ArrayList<>(found);
        int strict = 0;
        int value = 0;
        int exact = 0;
        for (Gold want : gold) {
            Optional<Timex> match = best(want, left);
            match.ifPresent(left::remove);
            boolean same = match.filter(t -> t.value().equals(want.value())).isPresent();
            boolean span = match.filter(t -> t.span().equals(want.span())).isPresent();
            sums[3] += match.isPresent() ? 1 : 0;
            strict += span ? 1 : 0;
            value += same ? 1 : 0;
            exact += same && span ? 1 : 0;
            if (!same || !span) {
                String got = match.map(t -> t.text() + " = " + t.value()).orElse("-");
                differences.add(new Difference(row, want.span().of(text) + " = " + want.value(), got));
            }
        }
        left.forEach(t -> differences.add(new Difference(row, "-", t.text() + " = " + t.value())));
        sums[0] += gold.size();
        sums[1] += found.size();
        sums[2] += strict;
        sums[4] += value;
        sums[5] += exact == gold.size() && found.size() == gold.size() ? 1 : 0;
    }

    /** The overlapping expression that fits best: same span, else the most characters in common. */
    private static Optional<Timex> best(Gold want, List<Timex> left) {
        Timex best = null;
        int most = 0;
        for (Timex timex : left) {
            int common = Math.min(timex.span().end(), want.span().end())
                    - Math.max(timex.span().start(), want.span().start());
            int score = timex.span().equals(want.span()) ? Integer.MAX_VALUE : common;
            if (score > most) {
                most = score;
                best = timex;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code TimeScorer FILE.jsonl ... [--differences]}: prints the figures of each file. */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean all = files.remove("--differences");
        TimeCoder coder = new RuleTimeCoder();
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                List<Difference> differences = new ArrayList<>();
                System.out.println(file + "  " + score(reader, coder, Path.of(file), differences));
                if (all) {
                    differences.forEach(d -> System.out.println(
                            "  " + d.row() + "  wanted [" + d.wanted() + "]  found [" + d.found() + "]"));
                }
            }
        }
    }
}
