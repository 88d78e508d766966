package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bellwether.app.collect.Fetcher.Fetched;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedFetcherTest {

    private static final Instant NOW = Instant.parse("2012-01-05T10:00:00Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        page("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /closed\n");
        page("/page", 200, "text/html; charset=windows-1251", "<p>page</p>");
        page("/closed/page", 200, "text/html", "closed");
        page("/gone", 404, "text/html", "gone");
        redirect("/once", "/page");
        redirect("/loop", "/loop");
        redirect("/inside", "http://169.254.169.254/latest/meta-data");
        redirect("/to-closed", "/closed/page");
        server.createContext("/huge", this::huge);
        server.createContext("/slow", this::slow);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        pool.shutdownNow();
    }

    private void page(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[1 << 20];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 40; i++) {
                out.write(chunk);
            }
        }
    }

    private void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private GuardedFetcher fetcher(Duration patience) {
        return new GuardedFetcher(FetchSettings.of(() -> NOW)
                .within(patience, 32 << 20)
                .pausing(Duration.ZERO)
                .allowing(Set.of("127.0.0.1:" + server.getAddress().getPort())));
    }

    private String refusal(String url) {
        return refusal(fetcher(Duration.ofSeconds(30)), url);
    }

    private static String refusal(GuardedFetcher fetcher, String url) {
        Fetched fetched = fetcher.fetch(url);
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).problem().code();
    }

    @Test
    void fetchesAPageAndSaysWhoItIs() {
        Fetched fetched = fetcher(Duration.ofSeconds(30)).fetch(base + "/once");
        assertThat(fetched).isInstanceOf(Fetched.Got.class);
        RawDocument document = ((Fetched.Got) fetched).document();
        assertThat(document.url()).contains(base + "/page");
        assertThat(document.mediaType()).contains("text/html");
        assertThat(document.charset()).contains("windows-1251");
        assertThat(document.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>page</p>");
        assertThat(document.fetched()).isEqualTo(NOW);
        assertThat(asked).containsExactly("/robots.txt Bellwether/0.1", "/page Bellwether/0.1");
    }

    @Test
    void obeysRobotsTxtAlsoAfterARedirect() {
        assertThat(refusal(base + "/closed/page")).isEqualTo("E-COLLECT-10");
        assertThat(refusal(base + "/to-closed")).isEqualTo("E-COLLECT-10");
        assertThat(asked).noneMatch(line -> line.startsWith("/closed"));
    }

    @Test
    void staysOutOfThisMachineAndItsNetwork() {
        GuardedFetcher strict = new GuardedFetcher(() -> NOW);
        assertThat(refusal(strict, base + "/page")).isEqualTo("E-COLLECT-08");
        assertThat(refusal(strict, base.replace("127.0.0.1", "localhost") + "/page"))
                .isEqualTo("E-COLLECT-08");
        assertThat(refusal(strict, "http://[::1]:80/")).isEqualTo("E-COLLECT-08");
        assertThat(refusal(strict, "http://192.168.0.1/")).isEqualTo("E-COLLECT-08");
        assertThat(refusal(base + "/inside")).isEqualTo("E-COLLECT-08");
        assertThat(asked).noneMatch(line -> line.startsWith("/page"));
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        assertThat(refusal("file:///etc/hostname")).isEqualTo("E-COLLECT-07");
        assertThat(refusal("http://user:word@lakepost.example/")).isEqualTo("E-COLLECT-07");
        assertThat(refusal("http://")).isEqualTo("E-COLLECT-07");
    }

    @Test
    void holdsItsBounds() {
        assertThat(refusal(base + "/loop")).isEqualTo("E-COLLECT-12");
        assertThat(refusal(base + "/gone")).isEqualTo("E-COLLECT-11");
        assertThat(refusal(base + "/huge")).isEqualTo("E-COLLECT-03");
        assertThat(refusal(fetcher(Duration.ofMillis(500)), base + "/slow")).isEqualTo("E-COLLECT-13");
    }

    @Test
    void saysThatNobodyAnswers() {
        String closed = base;
        GuardedFetcher fetcher = fetcher(Duration.ofSeconds(5));
        server.stop(0);
        assertThat(refusal(fetcher, closed + "/page")).isIn("E-COLLECT-10", "E-COLLECT-14");
    }
}
