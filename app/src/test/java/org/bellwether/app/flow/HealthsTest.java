package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.model.Reading;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;
import org.bellwether.store.Vigil.Alarm;
import org.bellwether.store.Vigil.Health;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which outlets raise an alarm, as the end of a run finds it. */
class HealthsTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 10);

    @TempDir
    private Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void publish(String outlet, Instant at) {
        String id = outlet + at.toEpochMilli();
        Article article = new Article(
                id,
                outlet,
                Optional.empty(),
                id,
                List.of(),
                Optional.of(at),
                Optional.empty(),
                Optional.empty(),
                "und",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("Text of " + id),
                id,
                at);
        Reading reading = new Reading(article.body(), "und", List.of(), List.of(), List.of());
        store.put(article, new CodedArticle(reading, List.of(), List.of(), List.of(), List.of()), id, "test");
    }

    /** Three a day, at nine, noon and three, on as many days. */
    private void publish(String outlet, int days) {
        for (int day = 0; day < days; day++) {
            for (int hour : new int[] {9, 12, 15}) {
                publish(outlet, START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)));
            }
        }
    }

    private void visit(String outlet, Instant at, boolean good) {
        Optional<Failure> problem =
                good ? Optional.empty() : Optional.of(new Failure("feed", new Problem("E-COLLECT-13", "No answer.")));
        store.outletBook()
                .visited(new Visit(outlet, at, 1, 0, good ? 1 : 0, 0, 0, good ? 0 : 1, problem), List.of(), List.of());
    }

    private Health health(String input, Optional<LocalDate> end, Instant now) {
        Monitor some = Fakes.monitor();
        Outlet outlet = new Outlet("post", "The Post", Optional.empty(), "independent", "B", List.of(input));
        Monitor monitor = new Monitor(
                some.id(),
                some.title(),
                some.languages(),
                some.period(),
                some.from(),
                end,
                java.util.Map.of(),
                List.of(outlet, outlet.retired(true)),
                some.categories(),
                List.of());
        List<Health> all = Healths.of(store, monitor, UNTIL, now);
        assertThat(all).as("retired ones are not missed").hasSize(1);
        return all.getFirst();
    }

    @Test
    void anOutletOfTheWebIsMeasuredUpToTheLastTimeItCouldBeRead() {
        publish("post", 80);
        Instant last = START.plus(Duration.ofDays(79)).plus(Duration.ofHours(15));
        Instant now = last.plus(Duration.ofDays(30));
        visit("post", last.plus(Duration.ofHours(20)), true);
        Health slept = health("https://post.example/feed", Optional.empty(), now);
        assertThat(slept.alarm()).as("nobody looked since").isEqualTo(Alarm.NONE);
        assertThat(slept.week()).isEqualTo(20);
        assertThat(slept.weeks()).hasSize(12);

        visit("post", now, true);
        Health silent = health("https://post.example/feed", Optional.empty(), now);
        assertThat(silent.alarm()).isEqualTo(Alarm.SILENT);
        assertThat(silent.since()).contains(last);
        assertThat(silent.raised()).isEqualTo(now);
        assertThat(silent.usualGap()).isEqualTo(Duration.ofHours(18));
        assertThat(silent.perDay()).isBetween(2.9, 3.1);
        assertThat(silent.week()).isZero();
    }

    @Test
    void afterAnArticleTheAlarmIsOver() {
        publish("post", 80);
        Instant now = START.plus(Duration.ofDays(100));
        visit("post", now, true);
        assertThat(health("https://post.example/feed", Optional.empty(), now).alarm())
                .isEqualTo(Alarm.SILENT);
        publish("post", now.minusSeconds(60));
        assertThat(health("https://post.example/feed", Optional.empty(), now).alarm())
                .isEqualTo(Alarm.NONE);
    }

    @Test
    void filesAndMonitorsThatHaveEndedAreMeasuredUpToTheLastDayAssessed() {
        publish("post", 80);
        Instant years = START.plus(Duration.ofDays(4000));
        visit("post", years, true);
        Health files = health("post/", Optional.empty(), years);
        assertThat(files.at())
                .isEqualTo(UNTIL.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(files.alarm()).as("sixteen days before that day").isEqualTo(Alarm.SILENT);
        assertThat(health("https://post.example/feed", Optional.of(UNTIL), years)
                        .at())
                .isEqualTo(files.at());
    }

    @Test
    void anOutletThatCannotBeReadThreeTimesIsToldOf() {
        publish("post", 80);
        Instant good = START.plus(Duration.ofDays(80));
        visit("post", good, true);
        visit("post", good.plus(Duration.ofDays(1)), false);
        visit("post", good.plus(Duration.ofDays(20)), false);
        Instant now = good.plus(Duration.ofDays(40));
        assertThat(health("https://post.example/feed", Optional.empty(), now).alarm())
                .as("twice, and what it published is not known")
                .isEqualTo(Alarm.NONE);
        visit("post", now, false);
        Health failing = health("https://post.example/feed", Optional.empty(), now);
        assertThat(failing.alarm()).isEqualTo(Alarm.FAILING);
        assertThat(failing.since()).contains(good);
        assertThat(failing.failures()).isEqualTo(3);
        assertThat(failing.problem().orElseThrow().problem().code()).isEqualTo("E-COLLECT-13");
        visit("post", now, true);
        assertThat(health("https://post.example/feed", Optional.empty(), now).alarm())
                .isNotEqualTo(Alarm.FAILING);
    }

    @Test
    void anOutletThatNeverBroughtAnythingIsNotCalledSilent() {
        Health nothing = health("https://post.example/feed", Optional.empty(), START);
        assertThat(nothing.alarm()).isEqualTo(Alarm.NONE);
        assertThat(nothing.weeks()).isEmpty();
        assertThat(nothing.last()).isEmpty();
    }
}
