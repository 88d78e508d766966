package org.bellwether.app.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.assess.Silence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;
import org.bellwether.store.Vigil.Alarm;
import org.bellwether.store.Vigil.Health;

/**
 * How each outlet of a monitor does, by {@link Silence}: one that is read from the web up to the last time it could be read, so that a
 * machine that slept, or a network that failed, makes nobody silent; one that is read from files, or of a monitor that has ended, up to
 * the last day that was assessed.
 */
final class Healths {

    /** Runs in a row at which nothing could be read, before an alarm is raised. */
    private static final int FAILURES = 3;

    private static final int WEEKS = 13;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int LOOKED_BACK = 200;

    private Healths() {}

    /** @param until the last day that was assessed, @param now when an alarm that is new was raised */
    static List<Health> of(Store store, Monitor monitor, LocalDate until, Instant now) {
        Instant assessed = until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = assessed.isBefore(now) ? assessed : now;
        return monitor.outlets().stream()
                .filter(outlet -> !outlet.retired())
                .map(outlet -> health(store, outlet, monitor.until().isEmpty() && isOnWeb(outlet), end, now))
                .toList();
    }

    private static boolean isOnWeb(Outlet outlet) {
        return outlet.inputs().stream().anyMatch(input -> input.startsWith("http://") || input.startsWith("https://"));
    }

    private static Health health(Store store, Outlet outlet, boolean live, Instant end, Instant now) {
        OutletBook book = store.outletBook();
        Optional<Instant> read = book.lastGood(outlet.id()).map(Visit::at);
        Instant at = live ? read.orElse(end) : end;
        List<Instant> published = published(store, outlet.id(), at);
        Silence silence = Silence.of(published, at);
        List<Visit> failed = new ArrayList<>();
        for (Visit visit : book.visits(outlet.id(), LOOKED_BACK)) {
            if (visit.good()) {
                break;
            }
            failed.add(visit);
        }
        Alarm alarm = failed.size() >= FAILURES ? Alarm.FAILING : silence.silent() ? Alarm.SILENT : Alarm.NONE;
        return new Health(
                outlet.id(),
                at,
                alarm,
                switch (alarm) {
                    case NONE -> Optional.empty();
                    case SILENT -> silence.last();
                    case FAILING -> read;
                },
                alarm == Alarm.NONE ? Instant.EPOCH : now,
                silence.last(),
                silence.perDay(),
                silence.usualGap(),
                weeks(published, at),
                failed.size(),
                failed.stream().findFirst().flatMap(Visit::problem));
    }

    /** What the rule needs: all that was published in the thirteen weeks before the latest article, or before that moment. */
    private static List<Instant> published(Store store, String outlet, Instant at) {
        Instant last = store.outlets()
                .last(outlet)
                .filter(newest -> newest.isBefore(at))
                .orElse(at);
        return store.outlets().published(outlet, last.minus(WEEK.multipliedBy(WEEKS)), at.plusMillis(1));
    }

    /** Articles in each of the weeks before that moment, from the first week with an article on. */
    private static List<Integer> weeks(List<Instant> published, Instant at) {
        int[] counts = new int[WEEKS];
        int first = WEEKS - 1;
        for (Instant one : published) {
            long back = Duration.between(one, at).dividedBy(WEEK);
            if (back >= 0 && back < WEEKS) {
                int week = WEEKS - 1 - (int) back;
                counts[week]++;
                first = Math.min(first, week);
            }
        }
        List<Integer> weeks = new ArrayList<>();
        for (int week = published.isEmpty() ? WEEKS : first; week < WEEKS; week++) {
            weeks.add(counts[week]);
        }
        return weeks;
    }
}
