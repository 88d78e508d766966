package org.bellwether.app.collect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bellwether.store.Fetches;

/** A site that answers as a test says, and a time that passes only when somebody waits. */
public final class PlayedSite implements InstantSource, Sleeper, AutoCloseable {

    /** Answers one request. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request that came. */
    public record Asked(String path, Instant at, Map<String, List<String>> headers) {

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    public final List<Asked> asked = new CopyOnWriteArrayList<>();
    public final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public PlayedSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(new Asked(path, instant(), Map.copyOf(exchange.getRequestHeaders())));
        Page page = pages.getOrDefault(path, PlayedSite::nothing);
        page.answer(exchange);
        exchange.close();
    }

    private static void nothing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    public void on(String path, Page page) {
        pages.put(path, page);
    }

    public void on(String path, String type, String body) {
        on(path, type, body.replace("BASE", base()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param headers names and values by turns */
    public void on(String path, String type, byte[] body, String... headers) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, 200, body);
        });
    }

    public void refuses(String path, int status, String... headers) {
        on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    public String base() {
        return "http://" + host();
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked for, without {@code robots.txt}. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(asked.stream().map(Asked::path).toList());
        paths.removeIf("/robots.txt"::equals);
        return paths;
    }

    public FetchSettings settings() {
        return FetchSettings.of(this)
                .waiting(this)
                .within(Duration.ofSeconds(10), 4 << 20)
                .allowing(java.util.Set.of(host()));
    }

    public Memory memory(Fetches fetches) {
        return new Memory(fetches, "1", exchanges::add);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
