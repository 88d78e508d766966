package org.bellwether.code.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days of the calendar. */
final class DayComposer {

    private final TimeWords words;

    DayComposer(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Meaning compose(Form form, Groups groups) {
        return switch (form) {
            case BARE_DAY -> new Meaning.DayOfMonth(groups.number("day"));
            case HOLIDAY -> holiday(groups);
            case NUMERIC -> numeric(groups);
            case ISO -> iso(groups);
            case DAY_RANGE, MONTH_DAY_RANGE -> day(groups.year(), month(groups), groups.number("day1"));
            case DAY -> day(groups.year(), month(groups), groups.number("day"));
            case MONTH,
                    QUARTER,
                    HALF,
                    SEASON,
                    YEAR,
                    YEAR_RANGE,
                    FISCAL,
                    DECADE,
                    CENTURY,
                    WEEKDAY,
                    WEEKEND,
                    DEICTIC,
                    RELATIVE,
                    OWN_UNIT,
                    RELATIVE_PART,
                    TONIGHT,
                    SHIFT,
                    OFFSET,
                    WITHIN,
                    SPELL,
                    LENGTH,
                    SET,
                    REFERENCE,
                    CLOCK,
                    PART -> throw new IllegalArgumentException(form + " is no day");
        };
    }

    private int month(Groups groups) {
        return Integer.parseInt(words.value("month", groups.text("month")));
    }

    /** A day, or null where the month has no such day. */
    static Meaning.@Nullable Calendar day(@Nullable Integer year, int month, int day) {
        if (month < 1 || month > 12) {
            return null;
        }
        int longest = year == null
                ? YearMonth.of(Moment.ANY_YEAR, month).lengthOfMonth()
                : YearMonth.of(year, month).lengthOfMonth();
        return day < 1 || day > longest
                ? null
                : new Meaning.Calendar(Grain.DAY, year, month, day, Direction.BARE, Shade.WHOLE);
    }

    private @Nullable Meaning holiday(Groups groups) {
        String[] parts = words.value("holiday", groups.text("holiday").replace('’', '\''))
                .split("-", 2);
        return parts.length < 2 ? null : day(groups.year(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Day first, as in most of the world; month first only where the day would not exist otherwise. */
    private static @Nullable Meaning numeric(Groups groups) {
        int first = groups.number("a");
        int second = groups.number("b");
        Meaning dayFirst = day(groups.year(), second, first);
        return dayFirst != null || groups.text("sep").equals(".") ? dayFirst : day(groups.year(), first, second);
    }

    private static @Nullable Meaning iso(Groups groups) {
        Meaning day = day(groups.year(), groups.number("b"), groups.number("a"));
        if (day == null || !groups.has("hour")) {
            return day;
        }
        return new Meaning.OfDay(
                day, groups.text("hour") + ":" + groups.text("minute") + (groups.has("utc") ? "Z" : ""));
    }
}
