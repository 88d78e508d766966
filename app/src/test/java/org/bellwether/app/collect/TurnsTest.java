package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<Duration> slept = new ArrayList<>();

    private void sleep(Duration time) {
        slept.add(time);
        now.updateAndGet(at -> at.plus(time));
    }

    @Test
    void keepsRequestsToOneHostApart() throws InterruptedException {
        Turns turns = new Turns(now::get, this::sleep);
        turns.take("//a.example", SECOND).close();
        assertThat(slept).isEmpty();
        now.updateAndGet(at -> at.plusMillis(300));
        turns.take("//b.example", SECOND).close();
        assertThat(slept).isEmpty();
        turns.take("//a.example", SECOND).close();
        assertThat(slept).containsExactly(Duration.ofMillis(700));
        turns.take("//a.example", Duration.ZERO).close();
        assertThat(slept).hasSize(1);
    }

    @Test
    void oneAtATime() throws InterruptedException {
        List<Turns.Turn> first = new ArrayList<>();
        Turns turns = new Turns(now::get, time -> {
            sleep(time);
            if (slept.size() == 3) {
                first.getFirst().close();
            }
        });
        first.add(turns.take("//a.example", SECOND));
        turns.take("//a.example", SECOND).close();
        assertThat(slept).hasSize(4).allMatch(SECOND::equals);
    }

    @Test
    void aClockThatStandsStopsNobody() throws InterruptedException {
        Turns turns = new Turns(() -> Instant.EPOCH.plusSeconds(9), slept::add);
        turns.take("//a.example", SECOND).close();
        turns.take("//a.example", SECOND).close();
        assertThat(slept).containsExactly(SECOND);
    }
}
