package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.warc.Warcs;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.Versions.Version;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls of one page that come in out of their order. */
class LateCaptureTest {

    private static final String ADDRESS = "https://lakepost.example/2020/01/05/bridge";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    private Engines engines;

    @BeforeEach
    void open() {
        engines = Engines.of(
                SqlStore.open(folder.resolve("data")),
                new SnapshotArchive(folder.resolve("data/snapshots"), SqlRecordIndex::open),
                RecordingIndex::new);
    }

    @AfterEach
    void close() {
        engines.close();
    }

    private static String page(String cost) {
        return "<html lang=en><head><title>Bridge open to lorries</title></head><body><article><h1>Bridge open to lorries</h1>"
                + "<p>The council of the lake town opened the repaired bridge to lorries on Monday after two years of work,"
                + " the mayor told reporters by the river.</p><p>The repair cost " + cost
                + ", which was more than had been planned, according to the council and the builders.</p></article></body></html>";
    }

    /** A crawl that saw the page in that second of a minute. */
    private RunReport crawl(String second, String cost) throws IOException {
        return crawl(second, cost, "test");
    }

    private RunReport crawl(String second, String cost, String coder) throws IOException {
        byte[] record = Warcs.response(
                ADDRESS,
                second,
                "text/html; charset=utf-8",
                (page(cost) + "<!-- " + second + " -->").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("at-" + second + ".warc.gz"), Warcs.member(record));
        InstantSource clock = InstantSource.fixed(NOW);
        Tools tools = new Tools(
                new InputCollector(clock), new PageExtractor(), Fakes::coders, new RuleAssessor(), coder, clock);
        Outlet outlet = new Outlet("lake", "Lake", Optional.empty(), "other", "B", List.of(file.toString()));
        return new MonitorRun(tools, engines, Progress.NONE).add(folder, outlet);
    }

    private Article standing() {
        try (Stream<Article> all = engines.store().articles()) {
            return all.toList().getFirst();
        }
    }

    private List<String> costs() {
        return engines.store().versions().of(standing().id()).stream()
                .map(Version::article)
                .map(article -> article.body().replaceAll("(?s).*The repair cost (\\w+),.*", "$1"))
                .toList();
    }

    @Test
    void aTextThatWasCapturedBeforeIsAnEarlierTextHoweverLateItComes() throws IOException {
        assertThat(crawl("40", "forty").added()).isEqualTo(1);
        RunReport late = crawl("10", "ten");
        assertThat(late.added()).isZero();
        assertThat(late.unchanged()).isEqualTo(1);
        assertThat(crawl("50", "fifty").revised()).isEqualTo(1);
        crawl("20", "twenty");
        crawl("30", "thirty");
        assertThat(costs()).containsExactly("ten", "twenty", "thirty", "forty", "fifty");
        List<Version> versions = engines.store().versions().of(standing().id());
        assertThat(versions).extracting(Version::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(versions.getFirst().seen()).isEqualTo(Instant.parse("2020-01-05T10:00:10Z"));
        assertThat(standing().body()).contains("fifty");
        assertThat(engines.snapshots().get(versions.get(1).article().snapshot()))
                .isPresent();
    }

    @Test
    void whatIsKnownIsNotTakenAgain() throws IOException {
        crawl("40", "forty");
        crawl("10", "ten");
        assertThat(crawl("10", "ten").unchanged()).isEqualTo(1);
        assertThat(crawl("20", "ten").added()).isZero();
        assertThat(costs()).containsExactly("ten", "forty");
    }

    @Test
    void anotherCoderTakesEachTextInAnewAndMakesNoRevision() throws IOException {
        crawl("10", "ten");
        crawl("20", "twenty");
        crawl("10", "ten", "better");
        assertThat(crawl("20", "twenty", "better").revised()).isZero();
        assertThat(costs()).containsExactly("ten", "twenty");
    }

    @Test
    void aPageThatSaysAgainWhatItSaidIsARevision() throws IOException {
        crawl("10", "ten");
        crawl("20", "twenty");
        assertThat(crawl("30", "ten").revised()).isEqualTo(1);
        assertThat(costs()).containsExactly("ten", "twenty", "ten");
    }
}
