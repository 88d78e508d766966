package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

    private final Fixture fixture = new Fixture();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server =
            WebServer.start(served(fixture.store(), fixture::index), 0, Set.of("desk.example"));

    private static Served served(Store store, Supplier<SearchIndex> index) {
        return new Served(store, index, SmallReader::new, new Pictures(Path.of("none")));
    }

    @BeforeAll
    void warmed() throws Exception {
        assertThat(get("/healthz").body()).isEqualTo("ok\n");
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request as it stands, so that Host and path may be anything. */
    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?period=2011-11-24",
                "/category/courts",
                "/category/courts?period=2011-11-21",
                "/event/e-a1",
                "/article/morning-post/a1?marks=1",
                "/search?q=court",
                "/search",
                "/nothing-here",
                "/assets/bellwether.css",
                "/data/board.json",
                "/feed.atom"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe")
                        .doesNotContain("http"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "evil.example:8080, 421",
        "localhost.evil.example, 421",
        "localhost, 200",
        "127.0.0.1:1, 200",
        "[::1]:8080, 200",
        "DESK.example:80, 200"
    })
    void answersOnlyToItsOwnNames(String host, int status) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void everyLinkOfTheApplicationIsAnswered() throws Exception {
        var open = new java.util.ArrayDeque<String>(java.util.List.of("/"));
        var seen = new java.util.HashSet<String>();
        while (!open.isEmpty()) {
            String path = open.poll();
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(path.startsWith("/language/") ? 303 : 200);
            if (path.startsWith("/data") || path.startsWith("/assets") || path.equals("/feed.atom")) {
                continue;
            }
            var matcher = LINK.matcher(answer.body());
            while (matcher.find()) {
                String next = matcher.group(1).replace("&amp;", "&");
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/event/none",
                "/article/none",
                "/category/none",
                "/?period=1999-01-01",
                "/?period=soon",
                "/assets/none.css",
                "/assets/..%5Csecret"
            })
    void whatIsNotThereIsToldInSentences(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        if (answer.statusCode() == 404) {
            assertThat(answer.body()).contains("E-WEB-01").contains("Go back to the board");
        }
    }

    @Test
    void neverEchoesTheAddressOrAnUnknownFault() throws Exception {
        assertThat(get("/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("alert(1)");
        Fixture broken = new Fixture();
        Supplier<SearchIndex> index = () -> {
            throw new IllegalStateException("secret <b>");
        };
        try (WebServer failing = WebServer.start(served(broken.store(), index), 0, Set.of())) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + failing.port() + "/search?q=x"));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("E-WEB-05").doesNotContain("secret");
        }
    }

    @Test
    void boundsWhatItIsAsked() throws Exception {
        assertThat(get("/search?q=" + "x".repeat(6000)).statusCode()).isIn(414, 431);
        String body = get("/search?q=" + "y".repeat(1000)).body();
        assertThat(body).contains("y".repeat(SearchPage.LONGEST)).doesNotContain("y".repeat(SearchPage.LONGEST + 1));
    }

    @Test
    void searchMarksTheWordsAndNarrowsToAnOutlet() throws Exception {
        assertThat(get("/search?q=court").body())
                .contains("<mark class=\"hit\">court</mark>")
                .contains("/article/wire/a2");
        assertThat(get("/search?q=court&outlet=wire").body())
                .contains("/article/wire/a2")
                .doesNotContain("/article/morning-post/a1")
                .contains("<option value=\"wire\" selected>");
        assertThat(get("/search?q=zebra").body()).contains("No article holds these words.");
    }

    @Test
    void drawsHowASentenceIsRead() throws Exception {
        assertThat(get("/lab").body()).contains("Type or paste a sentence").doesNotContain("<svg class=\"tree\"");
        assertThat(get("/lab?text=Hill%20said%20so").body())
                .contains("<svg class=\"tree\"")
                .contains(">nsubj</text>")
                .contains(">person</text>")
                .contains(">cue</text>")
                .contains("<td>2 said</td>")
                .contains("+2.5");
        assertThat(get("/lab?text=%3Cscript%3Ealert(1)%3C/script%3E%20a%20b").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get("/lab?text=" + "y".repeat(2000)).body()).doesNotContain("y".repeat(LabPage.LONGEST + 1));
    }

    @Test
    void browsersMayKeepWhatHasNotChanged() throws Exception {
        var first = get("/");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        var matcher = Pattern.compile("/assets/bellwether.css\\?v=\\w+").matcher(first.body());
        assertThat(matcher.find()).isTrue();
        assertThat(get(matcher.group()).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void showsWhatIsWrittenWhileItRuns() throws Exception {
        Fixture growing = new Fixture();
        try (WebServer live = WebServer.start(served(growing.store(), growing::index), 0, Set.of())) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + live.port() + "/"))
                    .build();
            var before =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            growing.store().proposals.removeIf(proposal -> proposal.category().equals("courts"));
            growing.store().revision++;
            var after =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            assertThat(after).isNotEqualTo(before).contains("no proposal");
        }
    }

    @Test
    void anEmptyArchiveSaysWhatToDo() throws Exception {
        MemoryStore empty = new MemoryStore();
        try (WebServer live = WebServer.start(served(empty, () -> new MemoryIndex(empty)), 0, Set.of())) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + live.port() + "/"));
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("No board yet")
                    .contains("./bellwether run");
        }
    }

    /** What goes over the wire, as browsers ask for it. */
    private byte[] packed(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().allValues("Vary")).as(path).contains("Accept-Encoding");
        if (answer.body().length > 2000) {
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/category/courts",
                "/event/e-a1",
                "/article/morning-post/a1?marks=1",
                "/search?q=court",
                "/lab?text=Hill%20said%20so",
                "/data/board.json",
                "/data/statuses.json",
                "/data/events.json",
                "/api/events",
                "/feed.atom"
            })
    void everyPageIsSmallOverTheWire(String path) throws Exception {
        assertThat(packed(path).length).isLessThan(100_000);
    }

    @Test
    void thereIsOneStylesheetAndLittleScript() throws Exception {
        String board = get("/").body();
        assertThat(Pattern.compile("rel=\"stylesheet\"")
                        .matcher(board)
                        .results()
                        .count())
                .isOne();
        int scripts = 0;
        var matcher = Pattern.compile("<script src=\"([^\"]+)\"").matcher(board);
        while (matcher.find()) {
            scripts += packed(matcher.group(1)).length;
        }
        assertThat(scripts).isBetween(1, 30_000);
        assertThat(packed("/assets/bellwether.css").length).isLessThan(30_000);
    }
}
