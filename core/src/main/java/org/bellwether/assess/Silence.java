package org.bellwether.assess;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether an outlet that usually publishes has fallen silent: the one rule for boards, sources, notices and runs.
 *
 * <p>It is measured against the outlet itself, by its articles of the {@value #WINDOW_DAYS} days up to its latest one. It is silent
 * where, since then, it brought nothing
 *
 * <ul>
 *   <li>for more than twice the longest time it usually brings nothing: the longest gap between two of its articles, the very longest
 *       set aside as a holiday, so that nights, weekends and a weekly rhythm are usual; and
 *   <li>for so long that, at its usual rate, that would happen by chance less than once in {@value #ODDS} waits (the waits of a Poisson
 *       process are exponential).
 * </ul>
 *
 * <p>With fewer than {@value #LEAST_ARTICLES} articles, or fewer than {@value #LEAST_DAYS} days of them, nothing is said. An article at
 * midnight UTC sharp has a day and no hour: it may have come at the end of its day.
 *
 * @param last the latest article that is not later than the moment asked for
 * @param perDay articles a day of late; 0 where there is too little history to say
 * @param usualGap the longest time it usually brings nothing; zero where there is too little history to say
 * @param quiet since when it brought nothing, up to the moment asked for
 * @param silent whether it has fallen silent
 */
public record Silence(Optional<Instant> last, double perDay, Duration usualGap, Duration quiet, boolean silent) {

    private static final int WINDOW_DAYS = 84;
    private static final int LEAST_ARTICLES = 20;
    private static final int LEAST_DAYS = 28;
    private static final int ODDS = 1000;
    private static final int LONGER = 2;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private static final Silence NOTHING = new Silence(Optional.empty(), 0, Duration.ZERO, Duration.ZERO, false);

    /**
     * Measures an outlet.
     *
     * @param published when its articles were published, in any order; those later than {@code asOf} play no part
     * @param asOf up to when it was looked at
     */
    public static Silence of(List<Instant> published, Instant asOf) {
        return of(published.stream().mapToLong(Instant::toEpochMilli).sorted().toArray(), asOf);
    }

    /** @param sorted milliseconds of the articles, oldest first */
    static Silence of(long[] sorted, Instant asOf) {
        int found = Arrays.binarySearch(sorted, asOf.toEpochMilli() + 1);
        int end = found < 0 ? -found - 1 : first(sorted, found);
        if (end == 0) {
            return NOTHING;
        }
        long last = sorted[end - 1];
        long from = last - WINDOW_DAYS * DAY;
        int start = Arrays.binarySearch(sorted, 0, end, from);
        int begin = start < 0 ? -start - 1 : first(sorted, start);
        long quiet = Math.max(0, asOf.toEpochMilli() - (last % DAY == 0 ? last + DAY : last));
        long span = last - sorted[begin];
        if (end - begin < LEAST_ARTICLES || span < LEAST_DAYS * DAY) {
            return new Silence(
                    Optional.of(Instant.ofEpochMilli(last)), 0, Duration.ZERO, Duration.ofMillis(quiet), false);
        }
        double perDay = (end - begin - 1.0) * DAY / span;
        long usual = usualGap(sorted, begin, end);
        boolean unlikely = perDay * quiet / DAY > Math.log(ODDS);
        return new Silence(
                Optional.of(Instant.ofEpochMilli(last)),
                perDay,
                Duration.ofMillis(usual),
                Duration.ofMillis(quiet),
                unlikely && quiet > LONGER * usual);
    }

    private static int first(long[] sorted, int found) {
        int at = found;
        while (at > 0 && sorted[at - 1] == sorted[found]) {
            at--;
        }
        return at;
    }

    /** The second longest gap. */
    private static long usualGap(long[] sorted, int begin, int end) {
        long longest = 0;
        long second = 0;
        for (int i = begin + 1; i < end; i++) {
            long gap = sorted[i] - sorted[i - 1];
            if (gap > longest) {
                second = longest;
                longest = gap;
            } else if (gap > second) {
                second = gap;
            }
        }
        return second;
    }
}
