package org.bellwether.model;

import java.util.Optional;

/**
 * When an event happened.
 *
 * @param value TIMEX3 value; {@code XXXX-11-24} where the year cannot be known
 * @param range the days it may have fallen on, where they are known
 * @param basis how the date was found, in words
 */
public record EventDate(String value, Optional<DateRange> range, String basis) {}
