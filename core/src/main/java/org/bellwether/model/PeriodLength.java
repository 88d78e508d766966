package org.bellwether.model;

/** How long the periods of a monitor are; weeks begin on Monday (ISO 8601). */
public enum PeriodLength {
    WEEK,
    MONTH
}
