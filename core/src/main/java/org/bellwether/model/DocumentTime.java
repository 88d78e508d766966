package org.bellwether.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a text was published, as far as its page tells.
 *
 * @param published date printed on the page; may be an import date, years away from the events
 */
public record DocumentTime(Optional<LocalDate> published) {

    public static final DocumentTime UNKNOWN = new DocumentTime(Optional.empty());

    public static DocumentTime of(LocalDate day) {
        return new DocumentTime(Optional.of(day));
    }
}
