package org.bellwether.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bellwether.eval.soak.SoakRun;
import org.bellwether.eval.soak.SoakRun.Plan;
import org.bellwether.store.search.LuceneIndex;

/**
 * Watches a collector while it watches: the real one, with a real archive on disk, visits outlets of every kind that are played on this
 * machine. Time is virtual, sockets are real. No language model is needed.
 */
public final class Soak {

    private static final int CATCHING_UP = 10;

    private Soak() {}

    /** {@code Soak [SEED] [OUTLETS] [MINUTES]}: exit 1 where anything was broken. */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int outlets = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int minutes = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        Path folder = Files.createTempDirectory("soak");
        try {
            InventedArticles invented = new InventedArticles(seed, 1);
            Plan plan = new Plan(seed, outlets, minutes, CATCHING_UP, System.out::println);
            SoakRun.Result result = SoakRun.in(
                    folder, plan, () -> LuceneIndex.open(folder.resolve(LuceneIndex.FOLDER), invented::vector));
            result.checks().forEach(System.out::println);
            System.exit(result.sound() ? 0 : 1);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
