package org.bellwether.code.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.bellwether.model.DateRange;

/**
 * A resolved date of some grain, as TIMEX3 values it (ISO-TimeML; years before Christ as {@code BC0490}).
 *
 * @param start its first day
 * @param open whether the year is not known; {@code start} then lies in a year that stands for any
 */
record Moment(Grain grain, LocalDate start, boolean open) {

    /** Year that stands for an unknown one; a leap year, so that 29 February exists. */
    static final int ANY_YEAR = 2000;

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The moment of this grain that holds a day. */
    static Moment of(Grain grain, LocalDate day, boolean open) {
        return new Moment(grain, first(grain, day), open);
    }

    static Moment of(Grain grain, LocalDate day) {
        return of(grain, day, false);
    }

    private static LocalDate first(Grain grain, LocalDate day) {
        int year = day.getYear();
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> seasonOf(day);
            case HALF -> LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
        };
    }

    private static LocalDate seasonOf(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 ? LocalDate.of(day.getYear() - 1, 12, 1) : LocalDate.of(day.getYear(), month / 3 * 3, 1);
    }

    /** Season 1 (spring) to 4 (winter, which bears the year in which it starts). */
    static Moment season(int year, int number, boolean open) {
        return new Moment(Grain.SEASON, LocalDate.of(year, 3 * number, 1), open);
    }

    LocalDate end() {
        return switch (grain) {
            case DAY -> start;
            case WEEKEND -> start.plusDays(1);
            case WEEK -> start.plusDays(6);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER, SEASON -> start.plusMonths(3).minusDays(1);
            case HALF -> start.plusMonths(6).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
            case DECADE -> start.plusYears(10).minusDays(1);
            case CENTURY -> start.plusYears(100).minusDays(1);
        };
    }

    String value() {
        return switch (grain) {
            case DAY -> year() + dashed(start.getMonthValue()) + dashed(start.getDayOfMonth());
            case WEEK -> weekYear() + week();
            case WEEKEND -> weekYear() + week() + "-WE";
            case MONTH -> year() + dashed(start.getMonthValue());
            case QUARTER -> year() + "-Q" + ((start.getMonthValue() + 2) / 3);
            case SEASON -> year() + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case HALF -> year() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year();
            case DECADE -> year().substring(0, year().length() - 1);
            case CENTURY -> year().substring(0, year().length() - 2);
        };
    }

    private String year() {
        return open ? "XXXX" : year(start.getYear());
    }

    private static String year(int year) {
        return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
    }

    private String weekYear() {
        return open ? "XXXX" : year(start.get(IsoFields.WEEK_BASED_YEAR));
    }

    private String week() {
        return open ? "-WXX" : "-W" + padded(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String dashed(int number) {
        return "-" + padded(number, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    Optional<DateRange> range() {
        return range(Shade.WHOLE);
    }

    /** The days it covers; of a shaded one about the third that is meant. */
    Optional<DateRange> range(Shade shade) {
        if (open) {
            return Optional.empty();
        }
        LocalDate end = end();
        long third = (end.toEpochDay() - start.toEpochDay() + 1) / 3;
        return Optional.of(
                switch (shade) {
                    case WHOLE -> new DateRange(start, end);
                    case EARLY -> new DateRange(start, third == 0 ? end : start.plusDays(third - 1));
                    case MID -> new DateRange(start.plusDays(third), end.minusDays(third));
                    case LATE -> new DateRange(third == 0 ? start : end.minusDays(third - 1), end);
                });
    }

    /** So many units later; empty where this is too coarse to tell. */
    Optional<Moment> plus(long amount, Unit unit) {
        if (unit.grain().compareTo(grain) < 0 && !(unit == Unit.WEEK && grain == Grain.WEEKEND)) {
            return Optional.empty();
        }
        boolean stillOpen = open;
        return Optional.of(of(unit.grain(), unit.shift(start, amount), stillOpen));
    }
}
