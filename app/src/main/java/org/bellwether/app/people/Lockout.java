package org.bellwether.app.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellwether.store.People;

/**
 * How long nobody is let in after failures: by the fifth of a name a minute, by each further one twice as long, an hour at most; an
 * address with thirty failures waits until some are a quarter of an hour old. Names that nobody has are treated the same.
 */
final class Lockout {

    static final int FREE = 5;
    static final int FROM_ADDRESS = 30;
    static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration ADDRESS_MEMORY = Duration.ofMinutes(15);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);

    private Lockout() {}

    /** How long to wait from now; empty where one may try. */
    static Optional<Duration> wait(People people, String who, String address, Instant now) {
        if (people.failuresFrom(address, now.minus(ADDRESS_MEMORY)) >= FROM_ADDRESS) {
            return Optional.of(ADDRESS_MEMORY);
        }
        People.Failures failures = people.failures(who, now.minus(MEMORY));
        return failures.last()
                .map(last -> Duration.between(now, last.plus(after(failures.count()))))
                .filter(Duration::isPositive);
    }

    static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    /** In words, rounded up: {@code 2 minutes}. */
    static String words(Duration wait) {
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
