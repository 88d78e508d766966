package org.bellwether.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages per second of CPU time: the median of several passes over the same pages, after some to warm up. Time is that of the
 * tool alone: reading, gunzip and what the collector and the compiler of the JVM do in other threads are left out.
 */
public final class PageSpeed {

    private static final double WARM_SECONDS = 10;
    private static final double MEASURED_SECONDS = 12;
    private static final int MOST_PASSES = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** So that no result may be left unmade. */
    private static volatile @Nullable Object blackHole;

    private PageSpeed() {}

    /** CPU time of the calling thread, in nanoseconds. */
    public static long threadNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** The pages of a file of rows (see {@link ExtractionScorer}), gunzipped. */
    public static List<byte[]> pages(Path rows) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (var row : BenchRows.read(rows)) {
            Path page = rows.resolveSibling(
                    row.path(row.has("html") ? "html" : "path").asText());
            pages.add(TextOnly.plain(Files.readAllBytes(page)));
        }
        return pages;
    }

    /** @param nanos the tool's CPU time so far */
    public static <T> double measure(List<T> pages, Function<T, ?> tool, LongSupplier nanos) {
        passes(pages, tool, nanos, WARM_SECONDS);
        List<Double> passes = passes(pages, tool, nanos, MEASURED_SECONDS);
        return passes.get(passes.size() / 2);
    }

    /** Pages per second of each pass, ascending: as many as the time holds, one at least. */
    private static <T> List<Double> passes(List<T> pages, Function<T, ?> tool, LongSupplier nanos, double most) {
        List<Double> passes = new ArrayList<>();
        double total = 0;
        while (passes.isEmpty() || (total < most && passes.size() < MOST_PASSES)) {
            long start = nanos.getAsLong();
            for (T page : pages) {
                blackHole = tool.apply(page);
            }
            double seconds = (nanos.getAsLong() - start) / 1e9;
            passes.add(pages.size() / seconds);
            total += seconds;
        }
        passes.sort(null);
        return passes;
    }
}
