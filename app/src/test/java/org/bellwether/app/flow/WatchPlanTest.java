package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Watch.Finding;
import org.bellwether.store.Watch.Page;
import org.bellwether.store.Watch.Standing;
import org.junit.jupiter.api.Test;

/** When cited pages are looked at again. */
class WatchPlanTest {

    private static final Instant CITED = Instant.parse("2026-03-02T09:00:00Z");

    private static Instant day(long day) {
        return CITED.plus(Duration.ofDays(day));
    }

    private static Page fresh() {
        return Page.fresh("a", CITED, Optional.of(WatchPlan.first(CITED)));
    }

    private static Page look(Page page, Finding finding) {
        return WatchPlan.after(page, page.due().orElseThrow(), finding, Optional.empty());
    }

    @Test
    void afterOneThreeSevenThirtyNinetyDaysThenQuarterly() {
        List<Long> days = new ArrayList<>();
        Page page = fresh();
        for (int i = 0; i < 8; i++) {
            days.add(Duration.between(CITED, page.due().orElseThrow()).toDays());
            page = look(page, Finding.SAME);
        }
        assertThat(days).containsExactly(1L, 3L, 7L, 30L, 90L, 180L, 270L, 360L);
        assertThat(page.standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(page.standingAt()).isEqualTo(day(1));
        assertThat(page.checks()).isEqualTo(8);
    }

    @Test
    void whatWasMissedIsNotMadeUpFor() {
        Page late = WatchPlan.after(fresh(), day(20), Finding.SAME, Optional.empty());
        assertThat(late.due()).contains(day(30));
        assertThat(WatchPlan.after(late, day(1000), Finding.SAME, Optional.empty())
                        .due())
                .contains(day(1080));
    }

    @Test
    void aPageThatChangedIsWatchedCloselyAgain() {
        Page page = look(look(look(fresh(), Finding.SAME), Finding.SAME), Finding.REVISED);
        assertThat(page.standing()).isEqualTo(Standing.CHANGED);
        assertThat(page.since()).isEqualTo(day(7));
        assertThat(page.due()).contains(day(8));
    }

    @Test
    void nothingIsSaidBeforeAPageWasNotReachedThreeTimesInARow() {
        Page known = look(fresh(), Finding.SAME);
        Page first = look(known, Finding.UNREACHABLE);
        assertThat(first.standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(first.due()).contains(day(4));
        Page second = look(first, Finding.UNREACHABLE);
        assertThat(second.standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(look(second, Finding.SAME).failures()).as("in a row").isZero();
        Page third = look(second, Finding.UNREACHABLE);
        assertThat(third.standing()).isEqualTo(Standing.UNREACHABLE);
        assertThat(third.standingAt()).isEqualTo(day(5));
        assertThat(third.due()).as("its schedule comes before the week is over").contains(day(7));
        Page later = WatchPlan.after(third, day(31), Finding.UNREACHABLE, Optional.empty());
        assertThat(later.due()).as("weekly").contains(day(38));
        assertThat(later.standingAt()).isEqualTo(day(5));
        assertThat(look(later, Finding.SAME).standing()).isEqualTo(Standing.UNCHANGED);
    }

    @Test
    void aPageThatIsGoneIsLookedForAgain() {
        Page gone = look(fresh(), Finding.GONE);
        assertThat(gone.standing()).isEqualTo(Standing.VANISHED);
        assertThat(gone.due()).contains(day(3));
        Page still = look(gone, Finding.FRONT_PAGE);
        assertThat(still.standingAt()).as("since when").isEqualTo(day(1));
        assertThat(look(still, Finding.SAME).standing()).isEqualTo(Standing.UNCHANGED);
    }
}
