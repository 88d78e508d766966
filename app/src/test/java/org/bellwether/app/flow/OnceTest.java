package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.PlayedSite;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.PeriodLength;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every article of an outlet on the web arrives once, and is fetched no more often than it must be. */
class OnceTest {

    private static final String TEXT = "<p>The council of the lake town opened the repaired bridge to lorries on Monday"
            + " after two years of work, the mayor told reporters by the river.</p><p>Inspectors had found cracks in two of"
            + " its pillars, and the repair cost more than had been planned, according to the council.</p>";

    @TempDir
    private Path data;

    private final PlayedSite site = new PlayedSite();
    private Engines engines;

    @BeforeEach
    void open() {
        engines = Engines.of(SqlStore.open(data), new MemorySnapshots(), RecordingIndex::new);
    }

    @AfterEach
    void close() {
        engines.close();
        site.close();
    }

    private Tools tools() {
        return new Tools(
                new InputCollector(site.settings()),
                new PageExtractor(),
                Fakes::coders,
                new RuleAssessor(),
                "test",
                site);
    }

    private RunReport visit(Outlet outlet) {
        return new MonitorRun(tools(), engines, Progress.NONE).run(monitor(outlet), data, Optional.empty());
    }

    private static Monitor monitor(Outlet... outlets) {
        return new Monitor(
                "m",
                "M",
                List.of("en"),
                PeriodLength.WEEK,
                LocalDate.of(2026, 2, 2),
                Optional.of(LocalDate.of(2026, 3, 8)),
                Map.of(),
                List.of(outlets),
                List.of(),
                List.of());
    }

    private Outlet outlet(String... paths) {
        return new Outlet(
                "post",
                "Post",
                Optional.empty(),
                "independent",
                "B",
                Stream.of(paths).map(path -> site.base() + path).toList());
    }

    private List<String> titles() {
        try (Stream<Article> all = engines.store().articles()) {
            return all.map(Article::title).sorted().toList();
        }
    }

    private void page(String path, String title) {
        site.on(
                path,
                "text/html",
                "<html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>"
                        + TEXT.replace("bridge", title) + "</article></body></html>");
    }

    private static String item(String link, String title, String day) {
        return "<item><title>" + title + "</title><link>BASE" + link.replace("&", "&amp;") + "</link><pubDate>" + day
                + "</pubDate><description>The council [...]</description></item>";
    }

    private void feed(String path, String... items) {
        site.on(
                path,
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>P</title>" + String.join("", items)
                        + "</channel></rss>");
    }

    private void tagged(String path, String etag, String body) {
        site.on(path, exchange -> answer(exchange, etag, body.replace("BASE", site.base())));
    }

    private static void answer(HttpExchange exchange, String etag, String body) throws IOException {
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        PlayedSite.send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
    }

    private long asked(String path) {
        return site.paths().stream().filter(path::equals).count();
    }

    private static final String DAY = "Mon, 02 Mar 2026 08:00:00 GMT";

    @Test
    void anArticleOfTwoFeedsWithTracksArrivesOnceAndIsFetchedOnce() {
        page("/news/bridge", "Bridge opens to lorries");
        feed("/feed", item("/news/bridge?utm_source=rss&utm_medium=feed", "Bridge opens to lorries", DAY));
        feed(
                "/all",
                item(
                        "/news/bridge?utm_source=all#top",
                        "Bridge opens to lorries again",
                        "Mon, 02 Mar 2026 08:01:00 GMT"));
        assertThat(visit(outlet("/feed", "/all")).added()).isEqualTo(1);
        RunReport second = visit(outlet("/feed", "/all"));
        assertThat(second.added()).isZero();
        assertThat(second.rejections()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(titles()).containsExactly("Bridge opens to lorries");
        assertThat(asked("/news/bridge")).isEqualTo(1);
        assertThat(engines.store().articles().toList())
                .allMatch(article -> article.url().orElseThrow().equals(site.base() + "/news/bridge"));
    }

    @Test
    void anArticleIsFetchedAgainWhenItsFeedSaysSoAndOnceADay() {
        page("/a", "Bridge opens to lorries");
        feed("/feed", item("/a", "Bridge opens to lorries", DAY));
        visit(outlet("/feed"));
        site.sleep(Duration.ofHours(2));
        visit(outlet("/feed"));
        assertThat(asked("/a")).isEqualTo(1);

        page("/a", "Bridge closes to lorries");
        feed("/feed", item("/a", "Bridge closes to lorries", DAY));
        assertThat(visit(outlet("/feed")).added()).isEqualTo(1);
        assertThat(titles()).containsExactly("Bridge closes to lorries");

        site.sleep(Duration.ofHours(25));
        assertThat(visit(outlet("/feed")).added()).isZero();
        assertThat(asked("/a")).isEqualTo(3);
        assertThat(titles()).hasSize(1);
    }

    @Test
    void anUnchangedFeedBringsNothingAndIsNoError() {
        page("/a", "Bridge opens to lorries");
        tagged(
                "/feed",
                "\"1\"",
                "<rss version=\"2.0\"><channel>" + item("/a", "Bridge opens to lorries", DAY) + "</channel></rss>");
        visit(outlet("/feed"));
        RunReport second = visit(outlet("/feed"));
        assertThat(second.added()).isZero();
        assertThat(second.rejections()).isEmpty();
        Visit last = engines.store().outletBook().visits("post", 1).getFirst();
        assertThat(last.good()).isTrue();
        assertThat(last.failed()).isZero();
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"1\"");
    }

    @Test
    void whatCouldNotBeFetchedIsNotLostBehindAnUnchangedFeed() {
        site.refuses("/a", 500);
        tagged(
                "/feed",
                "\"1\"",
                "<rss version=\"2.0\"><channel>" + item("/a", "Bridge opens to lorries", DAY) + "</channel></rss>");
        assertThat(visit(outlet("/feed")).rejections()).hasSize(1);
        page("/a", "Bridge opens to lorries");
        assertThat(visit(outlet("/feed")).added())
                .as("it is left alone for a minute")
                .isZero();
        site.sleep(Duration.ofMinutes(2));
        assertThat(visit(outlet("/feed")).added()).isEqualTo(1);
        visit(outlet("/feed"));
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"1\"");
    }

    @Test
    void aKilledVisitLosesNothing() {
        page("/a", "Bridge opens to lorries");
        page("/b", "Ferry stays in the harbour");
        tagged(
                "/feed",
                "\"1\"",
                "<rss version=\"2.0\"><channel>" + item("/a", "Bridge opens to lorries", DAY)
                        + item("/b", "Ferry stays in the harbour", DAY) + "</channel></rss>");
        Intake killed = new Intake(tools(), engines, site, Progress.NONE);
        var collector = tools().collector().remembering(engines.memory("test"));
        try (var inputs = collector.collect(data, outlet("/feed"))) {
            inputs.forEach(one -> {
                if (titles().isEmpty()) {
                    killed.take(outlet("/feed"), one);
                }
            });
        }
        killed.close();
        assertThat(visit(outlet("/feed")).added()).isEqualTo(2);
        assertThat(titles()).hasSize(2);
    }

    @Test
    void readsASitemapItsIndexAndItsNews() throws IOException {
        page("/new-one", "Bridge opens to lorries");
        page("/news-two", "Ferry stays in the harbour");
        page("/old", "Old story of the harbour");
        String urls = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                + "<url><loc>BASE/old</loc><lastmod>2025-01-01</lastmod></url>"
                + "<url><loc>BASE/new-one</loc><lastmod>2026-03-01T10:00:00Z</lastmod></url>"
                + "<url><loc>http://other.example/x</loc><lastmod>2026-03-01T10:00:00Z</lastmod></url>"
                + "<url><loc>BASE/news-two</loc><news:news><news:publication><news:name>P</news:name>"
                + "<news:language>en</news:language></news:publication><news:publication_date>2026-03-02T08:00:00Z"
                + "</news:publication_date><news:title>Ferry stays in the harbour</news:title></news:news></url></urlset>";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(urls.replace("BASE", site.base()).getBytes(StandardCharsets.UTF_8));
        }
        site.on("/map.xml.gz", "application/gzip", packed.toByteArray());
        site.on(
                "/sitemap.xml",
                "application/xml",
                "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<sitemap><loc>BASE/map.xml.gz</loc><lastmod>2026-03-02</lastmod></sitemap>"
                        + "<sitemap><loc>BASE/2019.xml</loc><lastmod>2019-12-31</lastmod></sitemap>"
                        + "<sitemap><loc>http://other.example/s.xml</loc></sitemap></sitemapindex>");
        assertThat(visit(outlet("/sitemap.xml")).added()).isEqualTo(2);
        assertThat(titles()).containsExactly("Bridge opens to lorries", "Ferry stays in the harbour");
        assertThat(site.paths()).containsExactly("/sitemap.xml", "/map.xml.gz", "/news-two", "/new-one");
        assertThat(visit(outlet("/sitemap.xml")).added()).isZero();
        assertThat(asked("/new-one")).isEqualTo(1);
    }

    @Test
    void followsTheArticlesOfAFrontPage() {
        page("/2026/03/02/bridge", "Bridge opens to lorries");
        page("/ferry-stays-in-harbour", "Ferry stays in the harbour");
        site.on(
                "/",
                "text/html",
                "<html><body><nav><a href=/2026/03/01/menu>A long line of the menu of the site</a></nav>"
                        + "<main><a href='/2026/03/02/bridge?utm_source=front'>Bridge opens to lorries</a>"
                        + "<a href=/2026/03/02/bridge>More</a>"
                        + "<a href=/tag/bridge-and-ferry-news>All about bridges and ferries here</a>"
                        + "<a href=/ferry-stays-in-harbour>Ferry stays in the harbour, captain says</a>"
                        + "<a href=/sport-results-of-the-day>Sport: the results of the day</a>"
                        + "<a href=http://other.example/2026/03/02/x>Elsewhere something happened to somebody</a>"
                        + "<a href=/files/2026/report.pdf>Report of the council of the town</a></main></body></html>");
        Outlet plain = outlet("/");
        Outlet outlet = new Outlet(
                plain.id(),
                plain.name(),
                plain.url(),
                plain.kind(),
                plain.reliability(),
                plain.inputs(),
                Optional.empty(),
                new OutletFilter(List.of(), List.of("sport")),
                "",
                false);
        RunReport first = visit(outlet);
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.dropped()).isEqualTo(1);
        assertThat(site.paths()).containsExactly("/", "/2026/03/02/bridge", "/ferry-stays-in-harbour");
        site.sleep(Duration.ofDays(2));
        assertThat(visit(outlet).added()).isZero();
        assertThat(asked("/2026/03/02/bridge"))
                .as("a known address is not fetched again")
                .isEqualTo(1);
    }

    @Test
    void aFrontPageThatNamesAFeedIsReadByIt() {
        page("/a", "Bridge opens to lorries");
        site.on(
                "/",
                "text/html",
                "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body>"
                        + "<a href=/2026/03/02/ferry>Ferry stays in the harbour, captain says</a></body></html>");
        feed("/feed", item("/a", "Bridge opens to lorries", DAY));
        visit(outlet("/"));
        assertThat(titles()).containsExactly("Bridge opens to lorries");
        assertThat(site.paths()).containsExactly("/", "/feed", "/a");
    }

    @Test
    void aVisitIsBounded() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            page("/n/" + i, "Story number " + i + " of the harbour");
            items.add(item("/n/" + i, "Story number " + i + " of the harbour", DAY));
        }
        feed("/feed", items.toArray(String[]::new));
        assertThat(visit(outlet("/feed")).added()).isEqualTo(100);
        assertThat(visit(outlet("/feed")).added()).isEqualTo(30);
        assertThat(visit(outlet("/feed")).added()).isZero();
        assertThat(titles()).hasSize(130).doesNotHaveDuplicates();
    }

    @Test
    void whatTheSiteClosesToRobotsIsLeftOutAndNoFailure() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
        page("/open", "The bridge is open to lorries");
        page("/private/one", "A secret of the lake town council");
        feed(
                "/feed",
                item("/open", "Open", "Mon, 02 Mar 2026 08:00:00 GMT"),
                item("/private/one", "One", "Mon, 02 Mar 2026 08:00:00 GMT"));
        RunReport report = visit(outlet("/feed"));

        assertThat(titles()).containsExactly("The bridge is open to lorries");
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(report.rejected()).isZero();
        assertThat(asked("/private/one")).isZero();
        Visit visit = engines.store().outletBook().visits("post", 1).getFirst();
        assertThat(visit.failed()).isZero();
        assertThat(engines.store().outletBook().droppedOf("post", 10))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("robots.txt"));
    }
}
