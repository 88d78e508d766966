package org.bellwether.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.OutletBook.Failure;

/** How each outlet does, as of the last time it was looked at: written at the end of every run, so that pages need not count. */
public interface Vigil {

    /** What is wrong with an outlet. */
    enum Alarm {
        NONE,
        /** It was read and brings nothing, for longer than it ever does. */
        SILENT,
        /** It could not be read at several runs in a row, so nobody knows whether it publishes. */
        FAILING
    }

    /**
     * One outlet.
     *
     * @param at up to when its silence is measured
     * @param since its last article for {@link Alarm#SILENT}, the last time something could be read for {@link Alarm#FAILING}; empty
     *     where there is none
     * @param raised when the alarm was first told; the epoch where there is none
     * @param last its newest article up to {@code at}
     * @param perDay articles a day over its last twelve weeks; 0 where it has too little history to say
     * @param usualGap the longest time it usually brings nothing; zero where it has too little history to say
     * @param weeks articles in each of up to thirteen weeks up to {@code at}, oldest first, the last one being the latest seven days
     * @param failures runs in a row at which nothing could be read, @param problem of the latest of them
     */
    record Health(
            String outlet,
            Instant at,
            Alarm alarm,
            Optional<Instant> since,
            Instant raised,
            Optional<Instant> last,
            double perDay,
            Duration usualGap,
            List<Integer> weeks,
            int failures,
            Optional<Failure> problem) {

        public Health {
            weeks = List.copyOf(weeks);
        }

        /** Articles of the latest seven days. */
        public int week() {
            return weeks.isEmpty() ? 0 : weeks.getLast();
        }

        public boolean alarming() {
            return alarm != Alarm.NONE;
        }

        /** The same alarm, told first at another instant. */
        public Health raised(Instant when) {
            return new Health(outlet, at, alarm, since, when, last, perDay, usualGap, weeks, failures, problem);
        }
    }

    /** Every outlet that was looked at, by id. */
    List<Health> all();

    Optional<Health> of(String outlet);

    /**
     * Puts these in the place of all there is; an alarm that stood before keeps the instant at which it was raised.
     *
     * @return those whose alarm was not told before
     */
    List<Health> renew(List<Health> now);
}
