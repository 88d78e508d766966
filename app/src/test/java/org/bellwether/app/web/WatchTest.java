package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.collect.Fetchers;
import org.bellwether.app.collect.GuardedFetcher;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.PageWatch;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.flow.WatchReport;
import org.bellwether.app.hand.Desk;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.Listing.ArticleFilter;
import org.bellwether.store.Notebook.Tag;
import org.bellwether.store.Store;
import org.bellwether.store.Versions.Version;
import org.bellwether.store.Watch.Standing;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a real server that change and vanish, collected, watched and shown over HTTP; days pass by a clock of the test. */
class WatchTest {

    private static final String HOSTILE = "<script>alert('x')</script>";
    private static final String ESCAPED = "&lt;script&gt;alert('x')&lt;/script&gt;";

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Answer> outside = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private HttpServer site;
    private String host;
    private GuardedFetcher fetcher;
    private Engines engines;
    private Store store;
    private WebServer server;

    private record Answer(int status, String body, String location) {}

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
        host = "127.0.0.1:" + site.getAddress().getPort();
        fetcher = Fetchers.allowing(() -> now, host);
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        server = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, tools(), "desk"))
                        .keeping(engines.snapshots()),
                0,
                Set.of());
        for (String name : List.of("one", "two", "three", "four", "five")) {
            page(name, "The minister spoke about " + name, text(name), "");
        }
        page("", "The Post", "<ul><li><a href=/one>One</a></li><li><a href=/two>Two</a></li></ul>", "");
        feed("one", "two", "three", "four", "five");
    }

    @AfterEach
    void stop() {
        server.close();
        site.stop(0);
        fetcher.close();
        engines.close();
        client.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = outside.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "none", ""));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Told in words of its own, lest it be a reprint of another. */
    private static String text(String name) {
        String story = "<p>Police arrested ten people in the old town on Monday, the minister said of the " + name
                + " affair, and all of them were brought before a judge within the day.</p><p>Nobody was hurt when the "
                + name + " square was cleared, a witness told the paper, though the shops around it stayed shut until"
                + " the evening and buses were sent another way.</p><p>The " + name
                + " affair began in the autumn, when a letter was found that named officials and sums of money, and it"
                + " has kept the parliament busy since.</p>";
        return story.replaceAll(" (the|a|and|of|that|in|it) ", " $1 " + name + " ");
    }

    private void page(String name, String title, String body, String clutter) {
        outside.put(
                "/" + name,
                new Answer(
                        200,
                        "<!DOCTYPE html><html lang=en><head><title>" + title
                                + "</title><meta property=og:title content=\""
                                + title
                                + "\"><meta property=article:published_time content=2026-03-02T08:00:00Z></head><body>"
                                + "<nav><a href=/>Home</a> " + clutter + "</nav><article><h1>" + title + "</h1>" + body
                                + "</article></body></html>",
                        ""));
    }

    private void feed(String... names) {
        StringBuilder items = new StringBuilder();
        for (String name : names) {
            items.append("<item><title>")
                    .append(name)
                    .append("</title><link>http://")
                    .append(host)
                    .append('/')
                    .append(name)
                    .append("</link></item>");
        }
        outside.put(
                "/feed",
                new Answer(
                        200,
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Post</title><link>http://"
                                + host + "/</link><description>d</description>" + items + "</channel></rss>",
                        ""));
    }

    private Tools tools() {
        Tools fakes = Fakes.tools();
        return new Tools(
                Fetchers.collector(fetcher, () -> now),
                new PageExtractor(),
                fakes.coders(),
                fakes.assessor(),
                "test-1",
                () -> now);
    }

    private RunReport run() {
        Monitor some = Fakes.monitor();
        Outlet post = new Outlet(
                "post", "The Post", Optional.empty(), "independent", "B", List.of("http://" + host + "/feed"));
        Monitor monitor = new Monitor(
                some.id(),
                some.title(),
                some.languages(),
                some.period(),
                LocalDate.of(2026, 2, 2),
                Optional.empty(),
                Map.of(),
                List.of(post),
                some.categories(),
                List.of());
        return new MonitorRun(tools(), engines, Progress.NONE)
                .run(monitor, base, Optional.of(LocalDate.of(2026, 3, 8)));
    }

    private WatchReport watch() {
        PageWatch pages = new PageWatch(tools(), engines);
        pages.begin();
        return pages.look(100, () -> false, Progress.NONE);
    }

    private void days(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    private String id(String name) {
        return articles().stream()
                .filter(article -> article.url().orElseThrow().endsWith("/" + name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Article> articles() {
        return store.listing().articles(ArticleFilter.ALL, Optional.empty(), 100);
    }

    private void cite(String... names) {
        for (String name : names) {
            store.notebook().tag(new Tag(id(name), "kept", "desk", now));
        }
        watch();
    }

    private Standing standing(String name) {
        return store.watch().page(id(name)).orElseThrow().standing();
    }

    private HttpResponse<String> answer(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void anArticleThatIsEditedIsOneArticleWithTwoTexts() throws Exception {
        assertThat(run().added()).isEqualTo(5);
        String id = id("one");
        String before = store.article(id).orElseThrow().snapshot();
        page("two", "The minister spoke about two", text("two"), "Now 17 comments");
        page(
                "one",
                "The minister spoke about one " + HOSTILE.replace("<", "&lt;"),
                text("one").replace("ten people", "twelve people")
                        + "<p>Correction: an earlier text gave another number of people " + HOSTILE.replace("<", "&lt;")
                        + ".</p>",
                "");
        now = now.plus(Duration.ofHours(25));
        RunReport again = run();

        assertThat(again.revised()).isEqualTo(1);
        assertThat(again.added()).isEqualTo(1);
        assertThat(again.unchanged()).as("clutter is no revision").isEqualTo(4);
        assertThat(articles()).hasSize(5);
        List<Version> versions = store.versions().of(id);
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().article().snapshot()).isEqualTo(before);
        assertThat(store.events(id)).as("one event, of the text that holds").hasSize(1);
        assertThat(run().unchanged()).as("nothing is taken in twice").isEqualTo(5);

        assertThat(get("/article/" + id))
                .contains("Changed once since it was taken in, last seen 3 March 2026, 10:00 UTC.")
                .contains("href=\"/versions/" + id + "\"");
        String page = get("/versions/" + id);
        assertThat(page)
                .contains("From text 1 to text 2")
                .containsPattern("<del>.{0,60}taken out: </span>ten<")
                .containsPattern("<ins>.{0,60}added: </span>twelve<")
                .contains("an earlier text gave another number")
                .contains(ESCAPED)
                .doesNotContain(HOSTILE)
                .contains("href=\"/snapshot/" + before + "\"");
        assertThat(answer("/versions/" + id + "?from=2&to=2").body()).doesNotContain("<del>");
        for (String wrong : List.of("?from=1&to=3", "?from=2&to=1", "?to=9999")) {
            assertThat(answer("/versions/" + id + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
        assertThat(answer("/versions/none").statusCode()).isEqualTo(404);
        assertThat(get("/reading?period=2026-03-02")).contains("changed once");
        assertThat(get("/watch")).contains(">once<").contains(ESCAPED).doesNotContain(HOSTILE);
        JsonNode api = json.readTree(get("/api/articles/" + id + "/versions"));
        assertThat(api.at("/versions/0/title").asText()).isEqualTo("The minister spoke about one");
        assertThat(api.at("/versions/1/body").asText()).contains("twelve people");
        assertThat(json.readTree(get("/api/articles/" + id)).get("revisions").asInt())
                .isEqualTo(1);
    }

    @Test
    void aSnapshotIsAFileAndNeverAPage() throws Exception {
        run();
        String digest = store.article(id("one")).orElseThrow().snapshot();
        HttpResponse<String> answer = answer("/snapshot/" + digest);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(Objects.requireNonNull(outside.get("/one")).body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        for (String wrong : List.of("none", "..%2f..%2fbellwether.db", "0".repeat(64))) {
            assertThat(answer("/snapshot/" + wrong).statusCode()).as(wrong).isIn(400, 404);
        }
    }

    @Test
    void citedPagesAreWatchedAndTheirEndIsTold() throws Exception {
        run();
        assertThat(get("/watch")).contains("No page is cited yet.");
        cite("one", "two", "three", "four", "five");
        assertThat(get("/watch")).contains("5 cited pages are looked at again").doesNotContain("due now");
        page("one", "The minister spoke about one", text("one").replace("ten people", "a dozen people"), "");
        outside.put("/two", new Answer(410, "gone", ""));
        outside.put("/three", new Answer(302, "", "/"));
        page(
                "four",
                "Recipe of the day",
                "<p>Take two eggs, flour and a spoon of sugar, stir them well in a large bowl and let"
                        + " them rest for half an hour.</p><p>Heat the pan with a little butter, bake them on both sides until they are"
                        + " brown, and serve them with jam or honey while they are warm.</p>",
                "");
        outside.put("/five", new Answer(500, "later", ""));
        days(1);
        assertThat(get("/watch")).contains("5 are due now");

        WatchReport report = watch();
        assertThat(report.found())
                .isEqualTo(Map.of(Standing.CHANGED, 1, Standing.VANISHED, 3, Standing.UNREACHABLE, 1));
        assertThat(report.left()).isZero();
        assertThat(standing("one")).isEqualTo(Standing.CHANGED);
        assertThat(standing("five")).as("once is no news").isEqualTo(Standing.NEW);
        assertThat(store.versions().of(id("one"))).hasSize(2);
        assertThat(store.article(id("four")).orElseThrow().title())
                .as("what was cited is kept")
                .isEqualTo("The minister spoke about four");
        assertThat(watch().looked()).as("everything in its time").isZero();

        String page = get("/watch");
        assertThat(page)
                .contains("the site says that there is nothing there (410)")
                .contains("the address leads to the front page")
                .contains("another article stands in its place")
                .contains("No cited page failed to answer three times in a row.");
        assertThat(get("/article/" + id("two")))
                .contains("The page is gone since 3 March 2026, 09:00 UTC")
                .contains("\u2298");
        assertThat(get("/versions/" + id("two"))).contains("3 March 2026, 09:00 UTC: the site says");
        JsonNode items = json.readTree(get("/api/watch")).get("items");
        assertThat(items).hasSize(5);
        assertThat(items.findValuesAsText("standing")).contains("changed", "vanished", "new");
        assertThat(json.readTree(get("/api/watch?limit=2")).get("next").asText())
                .isNotEmpty();
        assertThat(get("/sources")).contains("href=\"/watch\"");
    }

    @Test
    void evidenceWhosePageIsGoneSaysSo() throws Exception {
        feed("two");
        run();
        cite("two");
        String quiet = get("/category/society?period=2026-03-02");
        assertThat(quiet).contains("Police arrested").doesNotContain("\u2298");
        outside.remove("/two");
        days(1);
        watch();
        for (String page : List.of("/category/society?", "/evidence/society?list=against&")) {
            assertThat(get(page + "period=2026-03-02"))
                    .as(page)
                    .contains("<span aria-hidden=\"true\">\u2298</span> the page is gone since 3 March 2026");
        }
    }

    @Test
    void aPageThatCannotBeReachedIsToldAtTheThirdTimeAndMayComeBack() throws Exception {
        run();
        cite("five");
        Answer page = outside.get("/five");
        outside.put("/five", new Answer(500, "broken", ""));
        for (int i = 0; i < 2; i++) {
            days(1);
            assertThat(watch().of(Standing.UNREACHABLE)).isEqualTo(1);
            assertThat(get("/article/" + id("five"))).doesNotContain("could not be reached");
        }
        days(1);
        watch();
        assertThat(standing("five")).isEqualTo(Standing.UNREACHABLE);
        assertThat(get("/article/" + id("five")))
                .contains("could not be reached since")
                .contains("3 times in a row");
        assertThat(get("/watch")).contains("answered with status 500");
        outside.put("/five", page);
        days(7);
        watch();
        assertThat(standing("five")).isEqualTo(Standing.UNCHANGED);
        assertThat(get("/article/" + id("five"))).doesNotContain("could not be reached");
        assertThat(store.watch().checks(id("five"), 9)).hasSize(4);
    }

    @Test
    void aVanishedPageThatComesBackIsNoLongerCalledGone() {
        run();
        cite("one");
        Answer page = outside.remove("/one");
        days(1);
        watch();
        assertThat(standing("one")).isEqualTo(Standing.VANISHED);
        outside.put("/one", page);
        days(2);
        watch();
        assertThat(standing("one")).isEqualTo(Standing.UNCHANGED);
    }

    @Test
    void anArticleFromTheFeedItselfIsComparedWithItsPageAsThatFirstWas() {
        outside.put(
                "/feed",
                new Answer(
                        200,
                        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                                + "<title>The Post</title><link>http://" + host
                                + "/</link><description>d</description><item><title>The minister"
                                + " spoke about one</title><link>http://" + host
                                + "/one</link><content:encoded><![CDATA["
                                + text("one")
                                + "<p>This ending stands in the feed alone and nowhere else at all.</p>]]></content:encoded></item></channel></rss>",
                        ""));
        run();
        assertThat(articles()).hasSize(1);
        cite("one");
        days(1);
        watch();
        assertThat(standing("one")).as("a page is no edit of its feed").isEqualTo(Standing.UNCHANGED);
        assertThat(store.versions().of(id("one"))).hasSize(1);
        page("one", "The minister spoke about one", text("one").replace("ten people", "nine people"), "");
        days(2);
        assertThat(watch().of(Standing.CHANGED)).isEqualTo(1);
        assertThat(store.versions().of(id("one")))
                .hasSize(2)
                .last()
                .satisfies(version -> assertThat(version.article().body()).contains("nine people"));
    }

    @Test
    void aHeadlineThatRenamesItsAddressIsARevision() {
        outside.put("/story", canonical("ten-arrested", "Ten arrested in the old town", "ten people"));
        feed("story?id=7");
        run();
        String id = articles().getFirst().id();
        outside.put("/story", canonical("twelve-arrested", "Twelve arrested in the old town", "twelve people"));
        now = now.plus(Duration.ofHours(25));
        assertThat(run().revised()).isEqualTo(1);
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo(id);
            assertThat(article.title()).startsWith("Twelve");
        });
        outside.put("/story", new Answer(200, other(), ""));
        now = now.plus(Duration.ofHours(25));
        run();
        assertThat(articles())
                .as("another story under the same address is another article")
                .hasSize(2);
    }

    private Answer canonical(String slug, String title, String people) {
        return new Answer(
                200,
                "<!DOCTYPE html><html lang=en><head><title>" + title + "</title><link rel=canonical href=\"http://"
                        + host + "/2026/"
                        + slug + "\"></head><body><article><h1>" + title + "</h1>"
                        + text("seven").replace("ten people", people)
                        + "</article></body></html>",
                "");
    }

    private String other() {
        return "<!DOCTYPE html><html lang=en><head><title>Pancakes for Sunday</title><link rel=canonical href=\"http://"
                + host
                + "/2026/pancakes\"></head><body><article><h1>Pancakes for Sunday</h1><p>Take two eggs, flour and a spoon of sugar, stir"
                + " them well in a large bowl and let them rest for half an hour before anything else.</p><p>Heat the pan with a little butter,"
                + " bake them on both sides until they are brown, and serve them with jam or honey while warm.</p></article></body></html>";
    }

    @Test
    void aBetterExtractorMakesNoRevision() {
        run();
        String id = id("one");
        Article poor = store.article(id).orElseThrow();
        Article cut = new Article(
                poor.id(),
                poor.outlet(),
                poor.url(),
                poor.title(),
                poor.authors(),
                poor.published(),
                poor.updated(),
                poor.date(),
                poor.language(),
                poor.site(),
                poor.image(),
                poor.printedStatus(),
                poor.paragraphs().subList(0, 1),
                poor.snapshot(),
                poor.collected());
        store.put(cut, Fakes.tools().coders().get().code(cut.body(), cut.documentTime()), id, "test-0");
        page("one", "The minister spoke about one", text("one"), "Now 3 comments");
        now = now.plus(Duration.ofHours(25));
        assertThat(run().revised()).isZero();
        assertThat(store.versions().of(id)).hasSize(1);
        assertThat(store.article(id).orElseThrow().paragraphs()).hasSize(3);
    }

    @Test
    void tagsAndThePastStayAfterARevision() throws Exception {
        feed("one");
        run();
        String id = id("one");
        Instant then = now;
        cite("one");
        days(1);
        page(
                "one",
                "The minister spoke about one",
                "<p>A new first paragraph says that the court will sit in public on Friday at noon.</p>"
                        + text("one").replace("ten people", "eleven people"),
                "");
        watch();
        assertThat(store.notebook().tags(id)).hasSize(1);
        assertThat(store.article(id).orElseThrow().body()).contains("eleven people");
        String past =
                get("/category/society?period=2026-03-02&as=" + LocalDate.ofInstant(then, java.time.ZoneOffset.UTC));
        assertThat(past)
                .as("a board of the past quotes what was read then")
                .contains("ten people")
                .doesNotContain("eleven people");
        assertThat(get("/category/society?period=2026-03-02"))
                .contains("eleven people")
                .doesNotContain("ten people");
    }

    @Test
    void anOutletThatFallsSilentOrFailsIsToldOnTheBoardAndItsPages() throws Exception {
        for (int day = 0; day < 60; day++) {
            Instant at = now.minus(Duration.ofDays(60 - day));
            outside.put("/old" + day, dated("Day " + day + " in the capital", at));
        }
        String[] names = new String[60];
        for (int day = 0; day < 60; day++) {
            names[day] = "old" + day;
        }
        feed(names);
        run();
        assertThat(get("/")).doesNotContain("Sources that need a look");
        assertThat(get("/sources")).contains("as usual");
        days(30);
        RunReport silent = run();
        assertThat(silent.alarms())
                .singleElement()
                .satisfies(health -> assertThat(health.outlet()).isEqualTo("post"));
        assertThat(run().alarms()).as("told once").isEmpty();
        assertThat(get("/"))
                .contains("Sources that need a look")
                .containsPattern(
                        "<a href=\"/source/post\">The Post</a>: silent since 1 March 2026, 09:00 UTC, for 31 days; usually 1\\.0 articles a day, its longest usual pause 24 hours");
        assertThat(get("/?as=2026-03-02")).doesNotContain("Sources that need a look");
        assertThat(get("/sources")).contains("silent since 1 March 2026");
        assertThat(get("/source/post")).contains("silent since 1 March 2026");
        assertThat(Alarms.lines(store)).singleElement().asString().startsWith("The Post: silent since");
        JsonNode outlet = json.readTree(get("/api/outlets")).at("/items/0");
        assertThat(outlet.get("alarm").asText()).isEqualTo("silent");
        assertThat(outlet.get("alarmSince").asText()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(outlet.get("perDay").asDouble()).isZero();
        assertThat(outlet.get("usualPerDay").asDouble()).isEqualTo(1);

        outside.put("/feed", new Answer(500, "broken", ""));
        assertThat(run().alarms()).isEmpty();
        assertThat(run().alarms()).isEmpty();
        assertThat(run().alarms()).as("another alarm").hasSize(1);
        assertThat(get("/")).contains("not to be read at the last 3 runs");
    }

    private Answer dated(String title, Instant at) {
        return new Answer(
                200,
                "<!DOCTYPE html><html lang=en><head><title>" + title
                        + "</title><meta property=article:published_time content=" + at + "></head><body><article><h1>"
                        + title + "</h1>" + text(title) + "</article></body></html>",
                "");
    }
}
