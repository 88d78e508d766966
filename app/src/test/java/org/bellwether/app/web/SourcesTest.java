package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.collect.Trials;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.hand.Desk;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.OutletBook;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlets that are added, changed, tried and retired in a browser, over HTTP. */
class SourcesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern PREVIEW = Pattern.compile("action=\"(/sources/opml/[\\w-]+)\"");
    private static final String HOSTILE = "<script>alert('x')</script>";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Feed</title><link>https://post.example/</link><language>en</language>
            <item><title>Gas deal signed by the two ministers in the capital</title><link>https://post.example/gas</link>
              <pubDate>Thu, 24 Nov 2011 10:00:00 +0000</pubDate>
              <description>The two ministers signed the deal on gas this week, and the talks will go on in the spring.</description></item>
            <item><title>Football: the cup &lt;script&gt;alert('x')&lt;/script&gt;</title><link>https://post.example/sport/1</link>
              <pubDate>Wed, 23 Nov 2011 10:00:00 +0000</pubDate></item>
            <item><title>Without a day</title><link>https://post.example/3</link></item>
            </channel></rss>
            """;

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private Instant now = Instant.parse("2020-03-02T09:00:00Z");
    private Engines engines;
    private Store store;
    private WebServer server;
    private HttpServer outside;
    private String site;

    @BeforeEach
    void start() throws IOException {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "paper/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "paper/3.txt", "- en\nNo day " + HOSTILE + "\nNobody knows when officers arrested anybody.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        run();
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.setExecutor(pool);
        site = "http://127.0.0.1:" + outside.getAddress().getPort();
        answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
        answer("/feed", "application/rss+xml", RSS);
        answer(
                "/page",
                "text/html",
                "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body>Hello</body></html>");
        answer("/broken", "application/rss+xml", "<rss><channel><item></rss>");
        answer("/bomb", "application/rss+xml", "<!DOCTYPE r [<!ENTITY a \"b\">]><rss><channel/></rss>");
        answer("/closed", "application/rss+xml", RSS);
        outside.createContext("/inside", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://10.0.0.1/feed");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        outside.createContext("/huge", SourcesTest::huge);
        outside.createContext("/slow", this::slow);
        outside.start();
        serve(Duration.ofSeconds(10));
    }

    private void serve(Duration patience) {
        server = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), "desk"))
                        .trying(Trials.allowing(() -> now, patience, site.substring("http://".length()))),
                0,
                Set.of());
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
        outside.stop(0);
        pool.shutdownNow();
        engines.close();
        client.close();
    }

    private RunReport run() {
        return new MonitorRun(Fakes.tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
    }

    private void answer(String path, String type, String body) {
        outside.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[1 << 20];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 6; i++) {
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

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        Matcher found = TOKEN.matcher(get("/sources/add").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", token());
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static Map<String, String> outlet(String name, String addresses) {
        return new HashMap<>(Map.of(
                "name", name, "addresses", addresses, "kind", "independent", "reliability", "C", "deed", "save"));
    }

    private HttpResponse<String> tried(String address) {
        Map<String, String> fields = outlet("Typed " + HOSTILE, address);
        fields.put("deed", "try");
        return post("/sources/add", fields);
    }

    private Optional<Outlet> known(String id) {
        return store.monitor().orElseThrow().outlets().stream()
                .filter(outlet -> outlet.id().equals(id))
                .findFirst();
    }

    private List<String> grades() {
        return store.proposals("test").stream()
                .flatMap(one -> Stream.of(one.supporting(), one.opposing(), one.leftOut()))
                .flatMap(List::stream)
                .map(evidence -> evidence.grade())
                .distinct()
                .sorted()
                .toList();
    }

    private HttpResponse<String> upload(String file) {
        String boundary = "xxBOUNDxx";
        String body =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token() + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"feeds.opml\"\r\n"
                        + "Content-Type: text/xml\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        return send(request("/sources/opml")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void anOutletIsAddedShownAndCollected() {
        Map<String, String> fields = outlet("\u00C9cho of the Lake " + HOSTILE, "https://lake.example/feed\n");
        fields.putAll(Map.of("language", "ru", "keep", "gas*", "drop", "/sport/", "notes", "Owned by\nthe town."));
        HttpResponse<String> added = post("/sources/add", fields);
        assertThat(added.statusCode()).isEqualTo(303);
        String page = get("/source/echo-of-the-lake-script-alert-x-script").body();
        assertThat(page)
                .contains("\u00C9cho of the Lake &lt;script&gt;")
                .doesNotContain("<script>alert")
                .contains("C, fairly reliable")
                .contains("Russian")
                .contains("<code>gas*</code>")
                .contains("the town.")
                .contains("desk added it");
        assertThat(get("/sources").body()).contains("\u00C9cho of the Lake").contains("not recorded yet");
        assertThat(get("/sources.opml").body())
                .contains("https://lake.example/feed")
                .contains("language=\"ru\"");
        assertThat(get("/api/outlets").body())
                .contains("\"keep\":[\"gas*\"]")
                .contains("\"addresses\":[\"https://lake.example/feed\"]")
                .contains("\"language\":\"ru\"")
                .contains("\"retired\":false")
                .doesNotContain("wire/");
        run();
        assertThat(known("echo-of-the-lake-script-alert-x-script")).isPresent();
        assertThat(store.outletBook().lastFailed("echo-of-the-lake-script-alert-x-script"))
                .as("its address was asked for")
                .isPresent();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsLost() {
        Map<String, String> fields = outlet("", "ftp://lake.example/\n/etc/passwd");
        fields.putAll(
                Map.of("kind", "x", "reliability", "G", "language", "xx", "keep", "*", "notes", "kept " + HOSTILE));
        HttpResponse<String> refused = post("/sources/add", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("E-SOURCE-01")
                .contains("E-SOURCE-03")
                .contains("E-SOURCE-06")
                .contains("E-SOURCE-07")
                .contains("/etc/passwd")
                .contains("kept &lt;script&gt;");
        assertThat(post("/sources/add", outlet("Name", "")).body()).contains("E-SOURCE-02");
        assertThat(post("/sources/add", outlet("One", "https://lake.example/feed/"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post("/sources/add", outlet("Two", "http://www.lake.example/feed"))
                        .body())
                .contains("E-SOURCE-04")
                .contains("for One");
        Map<String, String> stale = outlet("Three", "https://three.example/");
        stale.put("token", "guessed");
        assertThat(post("/sources/add", stale).statusCode()).isEqualTo(403);
        assertThat(known("three")).isEmpty();
    }

    @Test
    void anotherLetterReachesTheProposalsAndTheOldOneIsKept() {
        assertThat(grades()).allMatch(grade -> grade.startsWith("B"));
        String form = get("/sources/change/paper").body();
        assertThat(form).contains("<code>paper/</code>").contains("Change paper");
        Map<String, String> fields = outlet("The Paper", "");
        fields.putAll(Map.of("kind", "independent", "reliability", "E", "seen", "0"));
        assertThat(post("/sources/change/paper", fields).statusCode()).isEqualTo(303);
        assertThat(grades()).anyMatch(grade -> grade.startsWith("E"));
        assertThat(known("paper").orElseThrow().inputs()).containsExactly("paper/");
        assertThat(get("/source/paper").body())
                .contains("<del>B</del>")
                .contains("<ins>E</ins>")
                .contains("E, unreliable");

        fields.put("reliability", "D");
        HttpResponse<String> overtaken = post("/sources/change/paper", fields);
        assertThat(overtaken.statusCode()).isEqualTo(422);
        assertThat(overtaken.body()).contains("E-SOURCE-09").contains("selected>D, ");
        run();
        assertThat(known("paper").orElseThrow().reliability())
                .as("the file says B")
                .isEqualTo("E");
    }

    @Test
    void aRetiredOutletIsKeptAndNotCollectedUntilItIsTakenUpAgain() {
        assertThat(post("/sources/retire/paper", Map.of("seen", "0")).statusCode())
                .isEqualTo(303);
        assertThat(get("/sources").body()).contains("class=\"retired\"");
        assertThat(get("/source/paper").body()).contains("<b>Retired</b>").contains("Take up again");
        Fakes.write(base, "paper/4.txt", "2020-01-09 en\nFour\nOfficers arrested a clerk.");
        assertThat(run().added()).isZero();
        assertThat(store.outlets().articles("paper")).isEqualTo(2);
        assertThat(post("/sources/retire/paper", Map.of("seen", "0")).statusCode())
                .isEqualTo(422);
        assertThat(post("/sources/restore/paper", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(run().added()).isEqualTo(1);
        assertThat(store.outletBook().of("paper"))
                .extracting(OutletBook.Entry::deed)
                .containsExactly(OutletBook.Deed.RESTORED, OutletBook.Deed.RETIRED);
    }

    @Test
    void whatFiltersDropIsCountedAndComesInWhenTheyAreGone() {
        Map<String, String> fields = outlet("paper", "");
        fields.putAll(Map.of("reliability", "B", "drop", "four", "seen", "0"));
        assertThat(post("/sources/change/paper", fields).statusCode()).isEqualTo(303);
        Fakes.write(base, "paper/4.txt", "2020-01-09 en\nFour " + HOSTILE + "\nOfficers arrested a clerk.");
        RunReport report = run();
        assertThat(report.added()).isZero();
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(report.rejected()).isZero();
        assertThat(get("/source/paper").body())
                .contains("Left out by filters")
                .contains("Four &lt;script&gt;")
                .contains("1 left out");
        fields.putAll(Map.of("drop", "", "seen", "1"));
        assertThat(post("/sources/change/paper", fields).statusCode()).isEqualTo(303);
        assertThat(run().added()).isEqualTo(1);
        assertThat(store.outletBook().dropped("paper")).isZero();
    }

    @Test
    void aTrialShowsWhatWouldCome() {
        Map<String, String> fields = outlet("Typed " + HOSTILE, site + "/feed");
        fields.putAll(Map.of("deed", "try", "drop", "/sport/", "notes", "typed before"));
        HttpResponse<String> tried = post("/sources/add", fields);
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body())
                .contains("This is an RSS feed.")
                .contains("3 articles would come now.")
                .contains("keep 2 and drop 1")
                .contains("Language: English.")
                .contains("24 November 2011")
                .contains("no date")
                .contains("dropped: matches \u201C/sport/\u201D")
                .contains("Football: the cup &lt;script&gt;")
                .contains("typed before")
                .contains("value=\"Typed &lt;script")
                .doesNotContain("<script>alert");
        assertThat(known("typed")).isEmpty();
    }

    @Test
    void aTrialSaysWhatAnAddressIs() {
        answer(
                "/sitemap.xml",
                "application/xml",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + site
                        + "/story-of-the-lake</loc><lastmod>2020-03-01</lastmod></url><url><loc>" + site
                        + "/old</loc><lastmod>2019-03-01</lastmod></url></urlset>");
        assertThat(tried(site + "/sitemap.xml").body())
                .contains("This is a sitemap; what changed in the last week would be read.")
                .contains("1 article would come now.")
                .contains("/story-of-the-lake")
                .contains("1 March 2020");
        answer(
                "/",
                "text/html",
                "<html><body><main><a href=/2020/03/01/gas>Gas deal signed by two ministers " + "&lt;script&gt;"
                        + "</a></main></body></html>");
        assertThat(tried(site + "/").body())
                .contains("This is a page without a feed; the articles it links to would be read.")
                .contains("Gas deal signed by two ministers &lt;script&gt;");
        answer("/bare.xml", "application/xml", "<urlset><url><loc>" + site + "/x</loc></url></urlset>");
        assertThat(tried(site + "/bare.xml").body()).contains("E-COLLECT-34");
    }

    @Test
    void anOutletSaysHowOftenItIsVisited() {
        assertThat(get("/source/paper").body()).contains("as often as it brings something new");
        Map<String, String> fields = outlet("paper", "");
        fields.putAll(Map.of("reliability", "B", "every", "3h", "seen", "0"));
        assertThat(post("/sources/change/paper", fields).statusCode()).isEqualTo(303);
        assertThat(known("paper").orElseThrow().every()).contains(Duration.ofHours(3));
        assertThat(get("/source/paper").body())
                .contains("<dd>every 3 hours</dd>")
                .contains("<ins>every 3 hours</ins>");
        assertThat(get("/sources/change/paper").body()).contains("<option value=\"3h\" selected>every 3 hours");
        assertThat(get("/api/outlets").body()).contains("\"every\":\"3h\"");
        fields.putAll(Map.of("every", "often", "seen", "1"));
        assertThat(post("/sources/change/paper", fields).body()).contains("E-SOURCE-06");
    }

    @Test
    void whatMovedForGoodIsSaidAndNotChanged() {
        post("/sources/add", outlet("Lake", "https://lake.example/feed"));
        store.fetches().move("https://lake.example/feed", Optional.of("https://lake.example/new?" + HOSTILE), now);
        assertThat(get("/source/lake").body())
                .contains("It says that it has moved for good.")
                .contains("https://lake.example/new?&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(known("lake").orElseThrow().inputs()).containsExactly("https://lake.example/feed");
    }

    @Test
    void aPageLeadsToTheFeedThatItNames() {
        HttpResponse<String> tried = tried(site + "/page");
        assertThat(tried.body())
                .contains("The page names an RSS feed: " + site + "/feed.")
                .contains("Use the feed\u2019s address");
        Map<String, String> fields = outlet("Typed", site + "/page\nhttps://other.example/");
        fields.putAll(Map.of("deed", "use", "tried", site + "/page", "found", site + "/feed"));
        assertThat(post("/sources/add", fields).body())
                .contains(site + "/feed\nhttps://other.example/</textarea>")
                .contains("value=\"" + site + "/page\"");
        fields.put("found", "javascript:alert(1)");
        assertThat(post("/sources/add", fields).body()).doesNotContain("javascript:");
    }

    @Test
    void aTrialStaysOutOfPrivateNetworksAndWithinItsBounds() {
        assertThat(tried("http://192.168.1.1/feed").body()).contains("E-COLLECT-08");
        assertThat(tried("http://localhost:1/feed").body()).contains("E-COLLECT-08");
        assertThat(tried(site + "/inside").body()).contains("E-COLLECT-08");
        assertThat(tried(site + "/closed").body()).contains("E-COLLECT-10");
        assertThat(tried(site + "/gone").body()).contains("E-COLLECT-11");
        assertThat(tried(site + "/huge").body()).contains("E-COLLECT-03");
        assertThat(tried(site + "/broken").body()).contains("E-COLLECT-04");
        assertThat(tried(site + "/bomb").body()).contains("E-COLLECT-05");
        assertThat(tried("file:///etc/passwd").body()).contains("E-COLLECT-07");
        assertThat(tried("").body()).contains("E-SOURCE-02");
    }

    @Test
    void aSlowAnswerIsGivenUpAndManyTrialsWait() {
        server.close();
        serve(Duration.ofSeconds(2));
        long began = System.nanoTime();
        assertThat(tried(site + "/slow").body()).containsAnyOf("E-COLLECT-13", "E-COLLECT-16");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        for (int i = 0; i < 12; i++) {
            tried("http://10.0.0.1/");
        }
        assertThat(tried("http://10.0.0.1/").body()).contains("E-COLLECT-17");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(tried("http://10.0.0.1/").body()).contains("E-COLLECT-08");
    }

    @Test
    void aListOfFeedsIsShownBeforeItIsAdded() {
        post("/sources/add", outlet("Lake", "https://lake.example/feed"));
        HttpResponse<String> shown = upload("""
                <?xml version="1.0"?><opml version="1.0"><body>
                <outline text="Group"><outline text="Hill &lt;script&gt;alert('x')&lt;/script&gt;" xmlUrl="https://hill.example/rss" htmlUrl="https://hill.example/"/></outline>
                <outline text="Lake again" xmlUrl="http://lake.example/feed/"/>
                <outline text="Hill twice" xmlUrl="https://hill.example/rss"/>
                <outline text="Odd" xmlUrl="javascript:alert(1)"/>
                <outline text="Nothing"/>
                </body></opml>""");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Will be added (1)")
                .contains("Already there (1)")
                .contains("Not usable (3)")
                .contains("E-SOURCE-16")
                .contains("E-SOURCE-03")
                .contains("Hill &lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(known("hill-script-alert-x-script")).isEmpty();
        Matcher action = PREVIEW.matcher(shown.body());
        assertThat(action.find()).isTrue();
        assertThat(post(action.group(1), Map.of()).statusCode()).isEqualTo(303);
        assertThat(known("hill-script-alert-x-script").orElseThrow()).satisfies(outlet -> {
            assertThat(outlet.reliability()).isEqualTo("F");
            assertThat(outlet.inputs()).containsExactly("https://hill.example/rss");
        });
        assertThat(post(action.group(1), Map.of()).body()).contains("E-SOURCE-14");
    }

    @Test
    void whatIsGivenOutAsOpmlComesBackTheSame() throws Exception {
        Map<String, String> lake =
                outlet("Lake & Sons \"quoted\"", "https://lake.example/a?x=1&y=2\nhttps://lake.example/b");
        lake.putAll(Map.of("site", "https://lake.example/", "language", "be"));
        post("/sources/add", lake);
        post("/sources/add", outlet("\u041E\u0437\u0435\u0440\u043E", "https://ozero.example/feed"));
        String given = get("/sources.opml").body();
        assertThat(upload(given).body()).contains("Will be added (0)").contains("Already there (3)");
        List<Outlet> before =
                store.monitor().orElseThrow().outlets().stream().skip(2).toList();
        server.close();
        engines.close();
        Path other = data.resolve("other");
        java.nio.file.Files.createDirectories(other);
        store = SqlStore.open(other);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        run();
        serve(Duration.ofSeconds(10));
        Matcher action = PREVIEW.matcher(upload(given).body());
        assertThat(action.find()).isTrue();
        post(action.group(1), Map.of());
        assertThat(get("/sources.opml").body()).isEqualTo(given);
        List<Outlet> after =
                store.monitor().orElseThrow().outlets().stream().skip(2).toList();
        assertThat(after)
                .extracting(Outlet::name)
                .isEqualTo(before.stream().map(Outlet::name).toList());
        assertThat(after)
                .extracting(Outlet::inputs)
                .isEqualTo(before.stream().map(Outlet::inputs).toList());
        assertThat(after)
                .extracting(Outlet::id)
                .isEqualTo(before.stream().map(Outlet::id).toList());
    }

    @Test
    void hostileListsAreRefused() {
        assertThat(upload("""
                <?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <opml><body><outline text="&x;" xmlUrl="https://a.example/"/></body></opml>""").body()).contains("E-COLLECT-18").doesNotContain("root:");
        String laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertThat(upload(laughs + "<opml><body><outline text=\"&b;\"/></body></opml>")
                        .body())
                .contains("E-COLLECT-18");
        assertThat(upload("<opml><body>" + "<outline>".repeat(40) + "</outline>".repeat(40) + "</body></opml>")
                        .body())
                .contains("deeper");
        assertThat(upload("<opml><body>" + "<outline text=\"x\"/>".repeat(2001) + "</body></opml>")
                        .body())
                .contains("more than 2000");
        assertThat(upload("<html/>").body()).contains("E-COLLECT-18");
        assertThat(upload("\u0000\u0001 no xml").statusCode()).isEqualTo(422);
        assertThat(upload("").body()).contains("E-SOURCE-12");
        assertThat(upload("x".repeat(1 << 20)).statusCode()).isEqualTo(413);
        assertThat(post("/sources/opml", Map.of()).body()).contains("E-SOURCE-12");
    }

    @Test
    void articlesWithoutADateAreListed() {
        assertThat(get("/reading").body()).contains("href=\"/reading/undated\"").contains("Without a date (1)");
        String page = get("/reading/undated").body();
        assertThat(page)
                .contains("1 article stands in no period")
                .contains("No day &lt;script&gt;")
                .doesNotContain("<script>alert");
        Matcher link = Pattern.compile("href=\"(/article/[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(get(link.group(1)).statusCode()).isEqualTo(200);
        for (int i = 0; i < 30; i++) {
            Fakes.write(base, "paper/u" + i + ".txt", "- en\nUndated " + i + "\nNobody knows.");
        }
        run();
        assertThat(get("/reading/undated").body()).contains("31 articles stand").contains("?n=1\"");
        assertThat(get("/reading/undated?n=1").body()).contains("Numbers 26 to 31");
        assertThat(get("/reading/undated?n=9").statusCode()).isEqualTo(200);
    }

    @Test
    void healthTellsTheLastErrorInWords() {
        Fakes.write(base, "wire/9.txt", "2020-01-09 en\nNine\nNothing.");
        run();
        assertThat(get("/source/wire").body())
                .contains("2 articles looked at, 1 new")
                .contains("none recorded");
        Map<String, String> fields = outlet("wire", site + "/feed");
        fields.putAll(Map.of("kind", "wire", "reliability", "B", "seen", "0"));
        assertThat(post("/sources/change/wire", fields).statusCode()).isEqualTo(303);
        run();
        assertThat(get("/source/wire").body()).contains("Nothing there.").contains("E-TEST-01");
        assertThat(get("/api/outlets").body()).contains("\"lastErrorCode\":\"E-TEST-01\"");
    }
}
