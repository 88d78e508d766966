package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwether.code.Coders;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Problem;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorRunTest {

    private static final String LONG =
            IntStream.range(0, 40).mapToObj(i -> "word" + i).collect(java.util.stream.Collectors.joining(" "));

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final RecordingIndex index = new RecordingIndex();
    private Engines engines;

    @BeforeEach
    void open() {
        engines = Engines.of(SqlStore.open(data), new MemorySnapshots(), () -> index);
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man. " + LONG);
        Fakes.write(base, "wire/2.txt", "2020-01-08 en\nTwo\nNothing happened.");
        Fakes.write(base, "paper/1.txt", "2020-01-07 en\nReprint\nMinsk (Wire) Police arrested a man. " + LONG);
        Fakes.write(base, "paper/2.txt", "2020-01-14 be\nThree\nпа-беларуску");
        Fakes.write(base, "paper/3.txt", "nothing");
    }

    @AfterEach
    void close() {
        engines.close();
    }

    private RunReport run(Tools tools) {
        return new MonitorRun(tools, engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
    }

    private List<Article> articles() {
        try (Stream<Article> articles = engines.store().articles()) {
            return articles.toList();
        }
    }

    private List<EventRecord> events() {
        try (Stream<EventRecord> events = engines.store().events()) {
            return events.toList();
        }
    }

    @Test
    void takesInEverythingAndSaysSo() {
        RunReport report = run(Fakes.tools());

        assertThat(report.collected()).isEqualTo(5);
        assertThat(report.added()).isEqualTo(4);
        assertThat(report.uncoded()).isEqualTo(1);
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.origins()).isEqualTo(3);
        assertThat(report.until()).contains(LocalDate.of(2020, 1, 14));
        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.input()).isEqualTo("paper/3.txt");
            assertThat(rejection.problem()).isEqualTo(Fakes.EMPTY);
        });
        assertThat(articles()).extracting(Article::language).containsOnlyOnce("be");
        assertThat(index.revision).isEqualTo(engines.store().revision()).isEqualTo(4);
        assertThat(engines.store().check()).isEmpty();
    }

    @Test
    void aReprintIsOneOriginWithTheWire() {
        run(Fakes.tools());

        assertThat(events()).extracting(EventRecord::origin).hasSize(2).containsOnly(idOf("One"));
        List<StatusProposal> proposals = engines.store().proposals("test");
        assertThat(proposals).hasSize(2);
        assertThat(proposals.getFirst().supporting()).isEmpty();
        assertThat(proposals.getFirst().status()).isEqualTo(Status.INSUFFICIENT);
        assertThat(proposals.getFirst().articles()).isEqualTo(2);
    }

    private String idOf(String title) {
        return articles().stream()
                .filter(article -> article.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aSecondRunChangesNothingAndCodesNothing() {
        run(Fakes.tools());
        List<Article> before = articles();
        List<StatusProposal> proposals = engines.store().proposals("test");

        RunReport again = run(Fakes.tools(() -> {
            throw new AssertionError("coders were woken");
        }));

        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(5);
        assertThat(again.rejected()).isZero();
        assertThat(articles()).isEqualTo(before);
        assertThat(engines.store().proposals("test")).isEqualTo(proposals);
        assertThat(engines.store().revision()).isEqualTo(4);
    }

    @Test
    void anEditedPageReplacesItsArticle() {
        run(Fakes.tools());
        Fakes.write(base, "wire/2.txt", "2020-01-08 en\nTwo, corrected\nPolice arrested nobody else.");
        RunReport again = run(Fakes.tools());

        assertThat(again.added()).isEqualTo(1);
        assertThat(articles())
                .hasSize(4)
                .extracting(Article::title)
                .contains("Two, corrected")
                .doesNotContain("Two");
        assertThat(index.articles.values()).extracting(Article::title).contains("Two, corrected");
    }

    @Test
    void theClockChangesNoFinding(@TempDir Path other) {
        run(Fakes.tools());
        Tools late = new Tools(
                Fakes.tools().collector(),
                Fakes.tools().extractor(),
                Fakes::coders,
                Fakes.tools().assessor(),
                "test-1",
                InstantSource.fixed(Fakes.NOW.plusSeconds(86_400)));
        try (Engines fresh = Engines.of(SqlStore.open(other), new MemorySnapshots(), RecordingIndex::new)) {
            new MonitorRun(late, fresh, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
            try (Stream<EventRecord> events = fresh.store().events()) {
                assertThat(events.toList()).isEqualTo(events());
            }
            assertThat(fresh.store().proposals("test"))
                    .isEqualTo(engines.store().proposals("test"));
        }
    }

    @Test
    void writesInTheOrderOfTheInputsHoweverFastTheWorkers() {
        CountDownLatch second = new CountDownLatch(1);
        Coders coders = Fakes.coders((reading, time, timexes, actors, attributions) -> {
            if (reading.text().startsWith("Police")) {
                await(second);
            } else if (reading.text().startsWith("Nothing")) {
                second.countDown();
            }
            return Fakes.events(reading, time, timexes, actors, attributions);
        });

        run(Fakes.tools(() -> coders));

        assertThat(index.puts).containsExactly("One", "Two", "Reprint", "Three");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailureOnOneInputStopsNoOther() {
        Coders coders = Fakes.coders((reading, time, timexes, actors, attributions) -> {
            if (reading.text().startsWith("Nothing")) {
                throw new IllegalStateException("a defect");
            }
            return Fakes.events(reading, time, timexes, actors, attributions);
        });

        RunReport report = run(Fakes.tools(() -> coders));

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.rejections())
                .extracting(Store.Rejection::problem)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("E-FLOW-01", "E-TEST-02");
    }

    @Test
    void anInputThatCannotBeReadIsToldEveryTimeAndNotStored() {
        org.bellwether.model.Monitor monitor = Fakes.monitor();
        Path empty = base.resolve("nowhere");
        for (int round = 0; round < 2; round++) {
            RunReport report = new MonitorRun(Fakes.tools(), engines, Progress.NONE)
                    .run(monitor, empty, Optional.of(LocalDate.of(2020, 1, 20)));
            assertThat(report.rejected()).isEqualTo(2);
            assertThat(report.until()).contains(LocalDate.of(2020, 1, 20));
        }
        try (Stream<Store.Rejection> stored = engines.store().rejections()) {
            assertThat(stored).isEmpty();
        }
        assertThat(engines.store().proposals("test")).hasSize(3);
    }

    @Test
    void theSameBytesTwiceAreOneInput() {
        Fakes.write(base, "wire/3.txt", "2020-01-08 en\nTwo\nNothing happened.");

        RunReport report = run(Fakes.tools());

        assertThat(report.added()).isEqualTo(4);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void addsTheInputsOfOneOutletWithoutAMonitor() {
        RunReport report =
                new MonitorRun(Fakes.tools(), engines, Progress.NONE).add(base, Fakes.outlet("wire", "other"));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.until()).isEmpty();
        assertThat(engines.store().monitor()).isEmpty();
    }

    @Test
    void bringsTheIndexUpToTheStore() {
        run(Fakes.tools());
        index.articles.remove(idOf("Two"));
        index.revision = 3;
        RunReport report = run(Fakes.tools());
        assertThat(report.added()).isZero();
        assertThat(index.articles).containsKey(idOf("Two"));
        assertThat(index.revision).isEqualTo(4);
    }
}
