package org.bellwether.model;

/** PLOVER's auxiliary modes: only {@link #ASSERTED} events count on the board. */
public enum EventStatus {
    ASSERTED,
    NEGATED,
    PLANNED,
    HYPOTHETICAL,
    HISTORICAL
}
