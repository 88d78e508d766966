package org.bellwether.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a page prints it, and the instant where it prints a time as well.
 *
 * @param zone the zone printed with the time; a time without one is taken as UTC
 */
record PageTime(LocalDate date, Optional<Instant> instant, Optional<ZoneId> zone) {

    private static final int QUARTER = 15;
    private static final int WEST = 12;
    private static final int EAST = 14;

    static PageTime day(LocalDate date) {
        return new PageTime(date, Optional.empty(), Optional.empty());
    }

    boolean inUtc() {
        return instant.isPresent() && zone.filter(ZoneOffset.UTC::equals).isPresent();
    }

    /** Whether the other, read without a zone of its own, can be this time of UTC on the clocks of some zone. */
    boolean canBe(PageTime other) {
        LocalDateTime here =
                instant.map(i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC)).orElse(date.atStartOfDay());
        if (other.instant.isPresent()) {
            LocalDateTime there = LocalDateTime.ofInstant(other.instant.get(), other.zone.orElse(ZoneOffset.UTC));
            long minutes =
                    Duration.between(here.withSecond(0), there.withSecond(0)).toMinutes();
            return minutes % QUARTER == 0 && minutes >= -60 * WEST && minutes <= 60 * EAST;
        }
        return here.minusHours(WEST).toLocalDate().equals(other.date)
                || here.plusHours(EAST).toLocalDate().equals(other.date)
                || date.equals(other.date);
    }
}
