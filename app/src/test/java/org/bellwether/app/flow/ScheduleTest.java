package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Outlet POST =
            new Outlet("post", "Post", Optional.empty(), "independent", "B", List.of("https://post.example/feed"));

    @TempDir
    private Path data;

    private SqlStore store;
    private Schedule schedule;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        schedule = new Schedule(store, Schedule.Pace.USUAL);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void visit(int added, boolean failed) {
        Optional<Failure> problem = failed
                ? Optional.of(new Failure("https://post.example/feed", new Problem("E-COLLECT-11", "No.")))
                : Optional.empty();
        store.outletBook()
                .visited(new Visit("post", NOW, 1, added, 0, 0, 0, failed ? 1 : 0, problem), List.of(), List.of());
    }

    @Test
    void whoWasNeverVisitedIsDue() {
        assertThat(schedule.due(POST, NOW)).isBefore(NOW);
    }

    @Test
    void adaptsToWhatVisitsBringWithinBounds() {
        visit(1, false);
        assertThat(schedule.interval(POST)).isEqualTo(Duration.ofMinutes(30));
        for (int i = 0; i < 5; i++) {
            visit(3, false);
        }
        assertThat(schedule.interval(POST)).isEqualTo(Duration.ofMinutes(15));
        visit(0, false);
        assertThat(schedule.interval(POST)).isEqualTo(Duration.ofSeconds(22 * 60 + 30));
        visit(0, true);
        assertThat(schedule.interval(POST)).isEqualTo(Duration.ofMinutes(45));
        for (int i = 0; i < 29; i++) {
            visit(0, false);
        }
        assertThat(schedule.interval(POST)).isEqualTo(Duration.ofDays(1));
        assertThat(schedule.due(POST, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void keepsToWhatTheOutletSaysButNotBelowTheFloor() {
        visit(1, false);
        assertThat(schedule.interval(POST.every(Optional.of(Duration.ofDays(7)))))
                .isEqualTo(Duration.ofDays(7));
        assertThat(schedule.interval(POST.every(Optional.of(Duration.ofMinutes(1)))))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void waitsWhereTheSiteAsksForIt() {
        visit(1, false);
        store.fetches().fail("//post.example", NOW.plus(Duration.ofHours(5)));
        assertThat(schedule.due(POST, NOW)).isEqualTo(NOW.plus(Duration.ofHours(5)));
        Outlet two = POST.reading(List.of("https://post.example/feed", "https://wire.example/feed"));
        assertThat(schedule.due(two, NOW)).as("the other can be read").isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }
}
