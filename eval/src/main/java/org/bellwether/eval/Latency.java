package org.bellwether.eval;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long a running server takes to answer, page by page: exact percentiles of requests sent one after the other, each for another
 * article, event, week or word. With the process id of the server also its processor time for each, which other work on the machine
 * does not lengthen.
 */
public final class Latency {

    private static final int WARMING = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Random random;
    private final Optional<ProcessHandle> process;

    private Latency(String server, long seed, Optional<ProcessHandle> process) {
        this.process = process;
        this.server = server;
        this.random = new Random(seed);
    }

    /** {@code Latency ADDRESS [REQUESTS] [SEED] [PID]}: prints milliseconds for each kind of page. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int requests = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Optional<ProcessHandle> process =
                args.length > 3 ? ProcessHandle.of(Long.parseLong(args[3])) : Optional.empty();
        new Latency(args[0].replaceAll("/$", ""), seed, process).measure(requests);
    }

    private void measure(int requests) throws IOException, InterruptedException {
        System.out.printf("%-34s %8s %8s %8s %8s %9s%n", "page", "p50 ms", "p99 ms", "max ms", "cpu ms", "kB");
        for (Map.Entry<String, Supplier<String>> page :
                new Visits(server, random).kinds().entrySet()) {
            for (int i = 0; i < WARMING; i++) {
                get(page.getValue().get());
            }
            long[] nanos = new long[requests];
            long bytes = 0;
            double used = processor();
            for (int i = 0; i < requests; i++) {
                String path = page.getValue().get();
                long start = System.nanoTime();
                bytes += get(path).length;
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%-34s %8.1f %8.1f %8.1f %8.1f %9.1f%n",
                    page.getKey(),
                    nanos[requests / 2] / 1e6,
                    nanos[(int) Math.ceil(requests * 0.99) - 1] / 1e6,
                    nanos[requests - 1] / 1e6,
                    (processor() - used) / requests,
                    bytes / 1000.0 / requests);
        }
    }

    /** Milliseconds of processor time that the server has used. */
    private double processor() {
        return process.flatMap(one -> one.info().totalCpuDuration())
                .map(time -> time.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        return Visits.get(client, server + path);
    }
}
