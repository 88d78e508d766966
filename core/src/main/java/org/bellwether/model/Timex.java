package org.bellwether.model;

import java.util.Optional;

/**
 * A time expression.
 *
 * @param value TIMEX3 value, e.g. {@code 2011-11-24}, {@code XXXX-11-24}, {@code P2W}, {@code PRESENT_REF}
 * @param range the days it covers, where they are known
 * @param basis what it was resolved against, in words an analyst can check (e.g. "stated in the text", "document date 2011-11-25",
 *     "year of the last mentioned date")
 * @param confidence 0..1
 * @param why the rule that matched
 */
public record Timex(
        Span span,
        String text,
        TimexType type,
        String value,
        Optional<DateRange> range,
        String basis,
        double confidence,
        String why) {}
