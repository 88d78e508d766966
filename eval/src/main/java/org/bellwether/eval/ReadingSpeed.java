package org.bellwether.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Words per second of the whole reading, from raw text and with two workers, and the memory it takes. */
public final class ReadingSpeed {

    private static final double MEGABYTE = 1 << 20;

    private ReadingSpeed() {}

    /**
     * @param liveHeap megabytes on the heap after a collection, the texts included
     * @param resident megabytes of the whole process: heap, weights, buffers, code; NaN where the system does not tell
     */
    public record Figures(int documents, long words, double wordsPerSecond, double liveHeap, double resident) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d documents, %d words: %.0f words/s, %.1f documents/s with %d workers; live heap %.0f MB, resident %.0f MB",
                    documents,
                    words,
                    wordsPerSecond,
                    documents * wordsPerSecond / words,
                    TwoWorkers.COUNT,
                    liveHeap,
                    resident);
        }
    }

    /** Reads all texts once, after some to warm up. */
    public static Figures measure(Reader reader, List<String> texts) throws IOException {
        LongAdder words = new LongAdder();
        double seconds = TwoWorkers.seconds(
                texts,
                reader::read,
                text -> words.add(reader.read(text).tokens().size()));
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        return new Figures(texts.size(), words.sum(), words.sum() / seconds, heap, resident());
    }

    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Bodies of the first {@code most} rows of JSON lines. */
    public static List<String> texts(Path file, int most) throws IOException {
        return BenchRows.read(file, most).stream()
                .map(row -> row.path("body").asText())
                .toList();
    }

    /** {@code ReadingSpeed NEWS.jsonl.gz [MOST-ROWS]}: prints one line of figures. */
    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 500);
        try (Reader reader = OnnxReader.load()) {
            System.out.println(measure(reader, texts));
        }
    }
}
