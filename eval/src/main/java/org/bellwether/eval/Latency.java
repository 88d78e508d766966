package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final List<String> WORDS =
            List.of("court", "police", "protest", "\"the government\"", "border -war", "sanc*");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
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
        for (Map.Entry<String, Supplier<String>> page : pages().entrySet()) {
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

    private Map<String, Supplier<String>> pages() throws IOException, InterruptedException {
        List<String> weeks = new ArrayList<>();
        items("/api/periods").forEach(period -> weeks.add(period.get("from").asText()));
        List<String> categories = new ArrayList<>();
        items("/api/categories")
                .forEach(category -> categories.add(category.get("id").asText()));
        List<String> events = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        List<String> cursors = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            JsonNode page = read("/api/events?limit=30&to=" + one(weeks));
            page.get("items").forEach(event -> {
                events.add(event.get("id").asText());
                articles.add(event.get("article").asText());
            });
            cursors.add(page.path("next").asText("/api/events").replaceAll(".*cursor=", ""));
        }
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("board", () -> "/?period=" + one(weeks));
        pages.put("category", () -> "/category/" + one(categories) + "?period=" + one(weeks));
        pages.put("event", () -> "/event/" + one(events));
        pages.put("article", () -> "/article/" + one(articles));
        pages.put("search", () -> "/search?q=" + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8));
        pages.put("feed", () -> "/feed.atom");
        pages.put("api events", () -> "/api/events?cursor=" + one(cursors));
        pages.put("api events, filtered", () -> "/api/events?type=ASSAULT&source=HUN&least=0.9&to=" + one(weeks));
        pages.put("api articles", () -> "/api/articles?outlet=outlet-3&to=" + one(weeks));
        pages.put("api statuses", () -> "/api/statuses?to=" + one(weeks));
        pages.put("api event", () -> "/api/events/" + one(events));
        pages.put("api article, coding", () -> "/api/articles/" + one(articles) + "/coding");
        pages.put(
                "api search", () -> "/api/search?limit=20&q=" + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8));
        return pages;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private JsonNode items(String path) throws IOException, InterruptedException {
        return read(path).get("items");
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        return json.readTree(get(path));
    }

    private byte[] get(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
