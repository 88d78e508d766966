package org.bellwether.code.time;

import org.jspecify.annotations.Nullable;

/** What a time expression says by itself, before it is resolved against anything. */
sealed interface Meaning {

    /**
     * A calendar date, its year possibly unsaid.
     *
     * @param year proleptic year: 0 is 1 BC
     * @param number month 1-12 of a day or month, ISO weekday, quarter, half, or season 1-4 from spring; 0 where the grain has none
     * @param day day of the month, 0 where there is none
     */
    record Calendar(Grain grain, @Nullable Integer year, int number, int day, Direction direction, Shade shade)
            implements Meaning {
        Calendar withYear(int stated) {
            return new Calendar(grain, stated, number, day, direction, shade);
        }
    }

    /** A weekday, {@code weeks} from the one of the document date where the text says so. */
    record Weekday(
            int number, Direction direction, @Nullable Integer weeks) implements Meaning {}

    /** A weekend. */
    record Weekend(Direction direction) implements Meaning {}

    /** The so-many-eth of a month that is not said. */
    record DayOfMonth(int day) implements Meaning {}

    /**
     * Units away from the document date or from the last mentioned date.
     *
     * @param amount how many, empty where the text does not say ("some weeks later")
     */
    record Shift(@Nullable Long amount, Unit unit, boolean narrative, Shade shade) implements Meaning {}

    /** The so-many-eth unit of something that must be said beside it; negative counts from the end. */
    record Within(Unit unit, int ordinal) implements Meaning {}

    /** A piece of another date: "the end of last year", "the last week of March". */
    record Piece(Meaning inner, Meaning outer) implements Meaning {}

    /** Another date, shaded. */
    record Shaded(Shade shade, Meaning date) implements Meaning {}

    /**
     * A part or hour of a day.
     *
     * @param day the day, null where it is not said
     * @param time what follows the T, e.g. {@code MO}, {@code 09:00Z}
     */
    record OfDay(@Nullable Meaning day, String time) implements Meaning {}

    /** A duration. */
    record Length(String value) implements Meaning {}

    /** Something that recurs. */
    record Recurring(String value) implements Meaning {}

    /** A vague time: {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}. */
    record Reference(String value) implements Meaning {}
}
