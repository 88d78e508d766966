package org.bellwether.eval;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The measure of every speed here: two workers that take one row after the other, after some rows to warm up. */
final class TwoWorkers {

    static final int COUNT = 2;

    private static final int WARM_UP = 50;

    private TwoWorkers() {}

    /** Seconds for all rows; the first ones are also worked on before, uncounted. */
    static <T> double seconds(List<T> rows, Consumer<T> warmUp, Consumer<T> work) {
        rows.stream().limit(WARM_UP).forEach(warmUp);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(COUNT)) {
            for (int worker = 0; worker < COUNT; worker++) {
                pool.execute(() -> {
                    for (int i = next.getAndIncrement(); i < rows.size(); i = next.getAndIncrement()) {
                        work.accept(rows.get(i));
                    }
                });
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
