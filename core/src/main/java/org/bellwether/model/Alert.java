package org.bellwether.model;

import java.time.LocalDate;
import java.util.Optional;

/** A forward mark on a status. */
public record Alert(Kind kind, String event, Optional<LocalDate> due, LocalDate expires, String says) {

    public enum Kind {
        RISK,
        OPPORTUNITY
    }
}
