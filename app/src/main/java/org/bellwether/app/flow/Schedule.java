package org.bellwether.app.flow;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.collect.Addresses;
import org.bellwether.app.collect.Holds;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletBook.Visit;
import org.bellwether.store.Store;

/**
 * When outlets are visited. Nothing of it is kept but how visits went, in the outlets' book: whoever is killed goes on where he was.
 *
 * <p>Where the outlet does not say how often, it follows from its visits: one that brought something new halves the time to the next, one
 * that brought nothing makes it half as long again, one at which nothing could be read doubles it.
 */
public record Schedule(Store store, Pace pace) {

    private static final int LOOKED_BACK = 30;

    /**
     * How often outlets are visited.
     *
     * @param first time between the first two visits
     * @param least and @param most bound what follows from visits
     * @param floor nobody is visited more often, whatever an outlet says
     */
    public record Pace(Duration first, Duration least, Duration most, Duration floor) {

        /** As outlets are visited where nobody says otherwise. */
        public static final Pace USUAL =
                new Pace(Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofDays(1), Duration.ofMinutes(10));
    }

    /** When an outlet is to be visited; long past where it never was. What its sites ask for ({@code Retry-After}) is waited for. */
    public Instant due(Outlet outlet, Instant now) {
        OutletBook book = store.outletBook();
        List<Visit> visits = book.visits(outlet.id(), LOOKED_BACK);
        if (visits.isEmpty()) {
            return Instant.EPOCH;
        }
        Instant due = visits.getFirst().at().plus(interval(outlet, visits));
        return rests(outlet, now).filter(until -> until.isAfter(due)).orElse(due);
    }

    /** How long it is from one visit to the next. */
    public Duration interval(Outlet outlet) {
        return interval(outlet, store.outletBook().visits(outlet.id(), LOOKED_BACK));
    }

    private Duration interval(Outlet outlet, List<Visit> visits) {
        return outlet.every()
                .map(said -> said.compareTo(pace.floor()) < 0 ? pace.floor() : said)
                .orElseGet(() -> adapted(visits));
    }

    private Duration adapted(List<Visit> visits) {
        Duration interval = pace.first();
        for (Visit visit : visits.reversed()) {
            interval = bounded(next(interval, visit));
        }
        return interval;
    }

    private static Duration next(Duration interval, Visit visit) {
        if (!visit.good()) {
            return interval.multipliedBy(2);
        }
        return visit.added() > 0
                ? interval.dividedBy(2)
                : interval.multipliedBy(3).dividedBy(2);
    }

    private Duration bounded(Duration interval) {
        if (interval.compareTo(pace.least()) < 0) {
            return pace.least();
        }
        return interval.compareTo(pace.most()) > 0 ? pace.most() : interval;
    }

    /** Until when none of an outlet's inputs can be read. */
    private Optional<Instant> rests(Outlet outlet, Instant now) {
        Instant first = Instant.MAX;
        for (String input : outlet.inputs()) {
            Optional<URI> uri = Addresses.web(input);
            Instant until =
                    uri.flatMap(one -> Holds.until(store.fetches(), one, now)).orElse(now);
            first = until.isBefore(first) ? until : first;
        }
        return first.isAfter(now) && !first.equals(Instant.MAX) ? Optional.of(first) : Optional.empty();
    }
}
