package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.bellwether.code.Coders;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;

/** Documents and words per second of reading and coding with two workers, on JSON lines with {@code body} and {@code date}. */
public final class Throughput {

    private Throughput() {}

    private record Row(String text, DocumentTime time) {}

    /** {@code Throughput FILE.jsonl[.gz] [MOST-ROWS]}: prints one line of figures. */
    public static void main(String[] args) throws IOException {
        List<Row> rows = load(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE);
        Coders coders = EvalCoders.load();
        LongAdder warm = new LongAdder();
        LongAdder words = new LongAdder();
        LongAdder events = new LongAdder();
        LongAdder failed = new LongAdder();
        double seconds = TwoWorkers.seconds(
                rows, row -> code(coders, row, warm, warm, warm), row -> code(coders, row, words, events, failed));
        System.out.printf(
                "%d documents (%d failed), %d words, %d events in %.1f s: %.1f documents/s, %.0f words/s with %d workers%n",
                rows.size(),
                failed.sum(),
                words.sum(),
                events.sum(),
                seconds,
                rows.size() / seconds,
                words.sum() / seconds,
                TwoWorkers.COUNT);
    }

    private static void code(Coders coders, Row row, LongAdder words, LongAdder events, LongAdder failed) {
        try {
            CodedArticle coded = coders.code(row.text(), row.time());
            words.add(coded.reading().tokens().size());
            events.add(coded.events().size());
        } catch (RuntimeException | StackOverflowError e) {
            failed.increment();
            StackTraceElement[] at = e.getStackTrace();
            System.err.println(e + (at.length == 0 ? "" : " at " + at[0]));
        }
    }

    private static List<Row> load(Path file, int most) throws IOException {
        return BenchRows.read(file, most).stream()
                .map(row ->
                        new Row(row.path("body").asText(row.path("text").asText()), BenchRows.day(row.path("date"))))
                .toList();
    }
}
