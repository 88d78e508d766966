package org.bellwether.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long a running server takes to answer, measured with wrk (Debian's package {@code wrk}): for each kind of page the percentiles
 * that it prints, of requests sent one after the other over one connection, each for another address.
 */
public final class Wrk {

    private static final int ADDRESSES = 400;
    private static final int WARMING_SECONDS = 2;

    private final String server;
    private final Path folder;

    private Wrk(String server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** {@code Wrk ADDRESS [SECONDS] [SEED]}: prints milliseconds for each kind of page; ends with 1 where one is not below 50. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String server = args[0].replaceAll("/$", "");
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Path folder = Files.createTempDirectory("bellwether-wrk");
        try {
            System.exit(new Wrk(server, folder).measure(seconds, seed) ? 0 : 1);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private boolean measure(int seconds, long seed) throws IOException, InterruptedException {
        try (InputStream script = Wrk.class.getResourceAsStream("wrk.lua")) {
            Files.copy(script, folder.resolve("wrk.lua"));
        }
        boolean quick = true;
        System.out.printf(
                "%-34s %8s %8s %8s %8s %8s %8s%n",
                "page", "p50 ms", "p90 ms", "p99 ms", "max ms", "requests", "failed");
        for (Map.Entry<String, Supplier<String>> kind :
                new Visits(server, new Random(seed)).kinds().entrySet()) {
            Path list = folder.resolve("addresses");
            Files.write(list, Stream.generate(kind.getValue()).limit(ADDRESSES).toList());
            run(list, WARMING_SECONDS);
            String[] figures = run(list, seconds).split(" ");
            System.out.printf(
                    "%-34s %8s %8s %8s %8s %8s %8s%n",
                    kind.getKey(), figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
            quick &= Double.parseDouble(figures[2]) < 50 && figures[5].equals("0");
        }
        return quick;
    }

    /** Percentiles, maximum, requests and failures, as the script prints them on the last line. */
    private String run(Path list, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c1",
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-s",
                        folder.resolve("wrk.lua").toString(),
                        server,
                        "--",
                        list.toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk ended with " + wrk.exitValue() + ": " + printed);
        }
        return printed.lines()
                .filter(line -> line.startsWith("figures "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk printed no figures: " + printed))
                .substring("figures ".length());
    }
}
