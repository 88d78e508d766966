package org.bellwether.app.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Watch.Base;
import org.bellwether.store.Watch.Finding;
import org.bellwether.store.Watch.Page;
import org.bellwether.store.Watch.Standing;

/**
 * When a cited page is looked at again: one day after it was first cited, and after 3, 7, 30 and 90 days; then every 90 days. A step
 * that was missed is not made up for. A page that changed is looked at as one that was just cited: edits come in clusters. One that
 * could not be reached is tried again a day later, and said to be unreachable at the third time in a row; then weekly, or sooner where
 * its schedule says so.
 */
final class WatchPlan {

    /** Looks in a row at which a page could not be reached, before anything is said. */
    static final int PATIENCE = 3;

    private static final List<Integer> STEPS = List.of(1, 3, 7, 30, 90);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private WatchPlan() {}

    /** The first look at a page that begins to be watched. */
    static Instant first(Instant cited) {
        return cited.plus(DAY);
    }

    /** The next step of a schedule that began at an instant. */
    static Instant next(Instant since, Instant now) {
        for (int days : STEPS) {
            Instant step = since.plus(Duration.ofDays(days));
            if (step.isAfter(now)) {
                return step;
            }
        }
        Duration quarter = Duration.ofDays(STEPS.getLast());
        long passed = Duration.between(since, now).dividedBy(quarter);
        return since.plus(quarter.multipliedBy(passed + 1));
    }

    /** A page after a look at it. */
    static Page after(Page before, Instant now, Finding finding, Optional<Base> base) {
        boolean reached = finding != Finding.UNREACHABLE;
        int failures = reached ? 0 : before.failures() + 1;
        Instant since = finding == Finding.REVISED ? now : before.since();
        Standing standing = reached || failures >= PATIENCE ? finding.standing() : before.standing();
        Instant step = next(since, now);
        Instant again = now.plus(failures < PATIENCE ? DAY : WEEK);
        return new Page(
                before.article(),
                since,
                Optional.of(reached || step.isBefore(again) ? step : again),
                standing,
                standing == before.standing() ? before.standingAt() : now,
                failures,
                before.checks() + 1,
                Optional.of(now),
                base);
    }
}
