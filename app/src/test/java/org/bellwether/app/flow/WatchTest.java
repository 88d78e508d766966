package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.app.collect.Fetcher;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.PlayedSite;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.PeriodLength;
import org.bellwether.store.Notebook.Tag;
import org.bellwether.store.OutletBook.Deed;
import org.bellwether.store.OutletBook.Entry;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Watch.Standing;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collector that stays, in a time that passes when it sleeps. */
class WatchTest {

    @TempDir
    private Path data;

    private final PlayedSite site = new PlayedSite();
    private final PlayedSite other = new PlayedSite();
    private final Instant begin = site.instant();
    private final List<RunReport> reports = new ArrayList<>();
    private final List<WatchReport> looks = new ArrayList<>();
    private final Watch.Listener listener = new Watch.Listener() {

        @Override
        public void assessed(RunReport report) {
            reports.add(report);
        }

        @Override
        public void looked(WatchReport report) {
            looks.add(report);
        }
    };

    @AfterEach
    void close() {
        site.close();
        other.close();
    }

    private static Outlet outlet(PlayedSite at, String id) {
        return new Outlet(id, id, Optional.empty(), "independent", "B", List.of(at.base() + "/" + id));
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

    private static void publish(PlayedSite site, String feed, String... stories) {
        StringBuilder items = new StringBuilder();
        for (String story : stories) {
            String path = "/" + story.replace(' ', '-');
            items.append("<item><title>")
                    .append(story)
                    .append("</title><link>")
                    .append(site.base())
                    .append(path)
                    .append("</link></item>");
            site.on(
                    path,
                    "text/html",
                    "<html lang=en><body><article><h1>" + story
                            + "</h1><p>The council of the lake town opened the repaired bridge (" + story
                            + ") on Monday after two years of work, the mayor told reporters by the river.</p><p>Inspectors had"
                            + " found cracks in two of its pillars, and the repair cost more than planned.</p></article></body></html>");
        }
        site.on("/" + feed, "application/rss+xml", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>");
    }

    private void watch(Monitor monitor, Duration until, Collector collector) {
        try (Engines engines = Engines.of(SqlStore.open(data), new MemorySnapshots(), RecordingIndex::new)) {
            Tools tools = new Tools(collector, new PageExtractor(), Fakes::coders, new RuleAssessor(), "test", site);
            Watch watch = new Watch(tools, engines, Schedule.Pace.USUAL, site, Progress.NONE).rechecking(10);
            watch.run(monitor, data, () -> !site.instant().isBefore(begin.plus(until)), listener);
        }
    }

    private void watch(Monitor monitor, Duration until) {
        watch(monitor, until, new InputCollector(site.settings().allowing(Set.of(site.host(), other.host()))));
    }

    private List<Visit> visits(String outlet) {
        try (SqlStore store = SqlStore.open(data)) {
            return store.outletBook().visits(outlet, 100);
        }
    }

    private List<String> titles() {
        try (SqlStore store = SqlStore.open(data);
                Stream<Article> all = store.articles()) {
            return all.map(Article::title).sorted().toList();
        }
    }

    @Test
    void visitsEachOutletWhenItIsDueAndGoesOnWhereItWas() {
        publish(site, "often", "Bridge opens to lorries");
        publish(other, "daily", "Ferry stays in the harbour");
        Monitor monitor = monitor(
                outlet(site, "often").every(Optional.of(Duration.ofMinutes(30))),
                outlet(other, "daily").every(Optional.of(Duration.ofDays(1))));
        watch(monitor, Duration.ofMinutes(100));
        assertThat(visits("often")).hasSize(4);
        assertThat(visits("daily")).hasSize(1);
        assertThat(titles()).hasSize(2);
        assertThat(reports)
                .as("statuses are found anew only where something came")
                .hasSize(1);

        publish(site, "often", "Bridge opens to lorries", "Lighthouse of the bay is dark");
        watch(monitor, Duration.ofMinutes(130));
        assertThat(visits("often")).as("the one before is not forgotten").hasSize(5);
        assertThat(visits("daily")).hasSize(1);
        assertThat(titles()).hasSize(3);
        List<Visit> visits = visits("often").reversed();
        for (int i = 1; i < visits.size(); i++) {
            assertThat(Duration.between(visits.get(i - 1).at(), visits.get(i).at()))
                    .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(32));
        }
    }

    @Test
    void noticesWhatEditorsAddAndRetire() {
        publish(site, "often", "Bridge opens to lorries");
        publish(site, "added", "Ferry stays in the harbour");
        try (SqlStore store = SqlStore.open(data)) {
            Entry entry = new Entry(Deed.ADDED, Optional.empty(), outlet(site, "added"), "editor", begin);
            store.outletBook().append(entry, 0);
        }
        watch(monitor(outlet(site, "often").retired(true)), Duration.ofMinutes(5));
        assertThat(titles()).containsExactly("Ferry stays in the harbour");
        assertThat(visits("often")).isEmpty();
    }

    @Test
    void citedPagesAreLookedAtAgainBetweenVisits() {
        publish(site, "daily", "Bridge opens to lorries", "Lighthouse of the bay is dark");
        Monitor monitor = monitor(outlet(site, "daily").every(Optional.of(Duration.ofDays(7))));
        watch(monitor, Duration.ofMinutes(30));
        String cited;
        try (SqlStore store = SqlStore.open(data);
                Stream<Article> all = store.articles()) {
            cited = all.filter(article -> article.title().startsWith("Bridge"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            store.notebook().tag(new Tag(cited, "kept", "desk", begin));
        }
        String path = "/Bridge-opens-to-lorries";
        site.refuses(path, 410);
        site.asked.clear();
        watch(
                monitor,
                Duration.ofHours(30),
                new InputCollector(site.settings()).fetching(settings -> settings.contact("desk@post.example")));

        assertThat(site.paths())
                .as("the one that is cited, once within its first days")
                .containsExactly(path);
        assertThat(site.asked.getLast().header("User-agent")).contains("desk@post.example");
        assertThat(looks).hasSize(1);
        assertThat(looks.getFirst().of(Standing.VANISHED)).isEqualTo(1);
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.watch().page(cited).orElseThrow().standing()).isEqualTo(Standing.VANISHED);
        }
    }

    @Test
    void aFailureOfOursInOneOutletStopsNobody() {
        publish(site, "often", "Bridge opens to lorries");
        Collector real = new InputCollector(site.settings().allowing(Set.of(site.host(), other.host())));
        Collector failing = new Collector() {

            @Override
            public Stream<Collected> collect(Path base, Outlet outlet) {
                if (outlet.id().equals("odd")) {
                    throw new IllegalStateException("odd");
                }
                return real.collect(base, outlet);
            }

            @Override
            public Fetcher fetcher() {
                return real.fetcher();
            }
        };
        watch(monitor(outlet(site, "odd"), outlet(site, "often")), Duration.ofMinutes(5), failing);
        assertThat(titles()).hasSize(1);
        assertThat(visits("odd").getFirst().problem().orElseThrow().problem().code())
                .isEqualTo("E-FLOW-01");
    }
}
