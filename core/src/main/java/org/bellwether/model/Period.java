package org.bellwether.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The week or month a brief covers, both days included. */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    /** The period of the given length that holds {@code day}. */
    public static Period containing(LocalDate day, PeriodLength length) {
        return switch (length) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTH -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public DateRange range() {
        return new DateRange(from, to);
    }

    /** ISO 8601 interval, e.g. {@code 2011-11-21/2011-11-27}. */
    @Override
    public String toString() {
        return from + "/" + to;
    }

    @Override
    public int compareTo(Period other) {
        return from.compareTo(other.from);
    }
}
