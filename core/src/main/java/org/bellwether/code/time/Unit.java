package org.bellwether.code.time;

import java.time.LocalDate;

/** Units of time as TIMEX3 writes them in durations. */
enum Unit {
    SECOND("S", true, Grain.DAY),
    MINUTE("M", true, Grain.DAY),
    HOUR("H", true, Grain.DAY),
    DAY("D", false, Grain.DAY),
    WEEK("W", false, Grain.WEEK),
    FORTNIGHT("W", false, Grain.WEEK),
    MONTH("M", false, Grain.MONTH),
    QUARTER("Q", false, Grain.QUARTER),
    YEAR("Y", false, Grain.YEAR),
    DECADE("DE", false, Grain.YEAR),
    CENTURY("CE", false, Grain.YEAR);

    private final String letter;
    private final boolean clock;
    private final Grain grain;

    Unit(String letter, boolean clock, Grain grain) {
        this.letter = letter;
        this.clock = clock;
        this.grain = grain;
    }

    static Unit of(String name) {
        return valueOf(name);
    }

    /** Shorter than a day. */
    boolean clock() {
        return clock;
    }

    /** Grain of a date that lies so many of these units away. */
    Grain grain() {
        return grain;
    }

    /** TIMEX3 duration; {@code amount} may be {@code X} where the text does not say. */
    String length(String amount) {
        String number = this == FORTNIGHT && !amount.equals("X") ? twice(amount) : amount;
        return (clock ? "PT" : "P") + number + letter;
    }

    private static String twice(String amount) {
        return Numbers.print(2 * Double.parseDouble(amount));
    }

    /** @throws java.time.DateTimeException where the date would leave the calendar */
    LocalDate shift(LocalDate day, long n) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            case FORTNIGHT -> day.plusWeeks(2 * n);
            case MONTH -> day.plusMonths(n);
            case QUARTER -> day.plusMonths(3 * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10 * n);
            case CENTURY -> day.plusYears(100 * n);
        };
    }
}
