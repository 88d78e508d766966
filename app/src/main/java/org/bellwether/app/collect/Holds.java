package org.bellwether.app.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Problem;
import org.bellwether.store.Fetches;
import org.bellwether.store.Fetches.Hold;

/**
 * When an address, or its host, may be asked again. What the site says ({@code Retry-After}) counts; where it says nothing each failure
 * in a row doubles the time: from a minute to six hours where it may pass, from an hour to a week where it looks lasting.
 */
public record Holds(InstantSource clock) {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration SOON_AT_LAST = Duration.ofHours(6);
    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration LATE_AT_LAST = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 20;

    /** Why an address must not be asked now. */
    Optional<Problem> holding(Fetches fetches, URI uri) {
        return until(fetches, uri, clock.instant())
                .map(until -> CollectProblem.RESTING.problem(uri, until.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Until when an address must not be asked. */
    public static Optional<Instant> until(Fetches fetches, URI uri, Instant now) {
        return Stream.of(Addresses.host(uri), uri.toString())
                .flatMap(place -> fetches.hold(place).stream())
                .map(Hold::until)
                .filter(until -> until.isAfter(now))
                .max(Instant::compareTo);
    }

    /** The site answered with something other than a page. */
    void failed(Fetches fetches, URI uri, int status, Optional<String> retryAfter) {
        boolean busy = status == 429 || status == 503;
        boolean lasting = status >= 400 && status < 500 && !busy && status != 408 && status != 425;
        String place = busy ? Addresses.host(uri) : uri.toString();
        if (!busy) {
            fetches.answered(Addresses.host(uri));
        }
        Instant now = clock.instant();
        Optional<Instant> said = retryAfter.flatMap(header -> RetryAfter.read(header, now));
        fetches.fail(place, said.orElseGet(() -> later(fetches, place, lasting)));
    }

    /** The host does not answer, or not to the end. */
    void unreachable(Fetches fetches, URI uri) {
        for (String place : List.of(Addresses.host(uri), uri.toString())) {
            fetches.fail(place, later(fetches, place, false));
        }
    }

    /** What came cannot be taken. */
    void unusable(Fetches fetches, URI uri) {
        fetches.fail(uri.toString(), later(fetches, uri.toString(), true));
    }

    void answered(Fetches fetches, URI uri) {
        fetches.answered(Addresses.host(uri));
        fetches.answered(uri.toString());
    }

    private Instant later(Fetches fetches, String place, boolean lasting) {
        int doublings =
                Math.min(MOST_DOUBLINGS, fetches.hold(place).map(Hold::failures).orElse(0));
        Duration wait = (lasting ? LATE : SOON).multipliedBy(1L << doublings);
        Duration most = lasting ? LATE_AT_LAST : SOON_AT_LAST;
        return clock.instant().plus(wait.compareTo(most) > 0 ? most : wait);
    }
}
