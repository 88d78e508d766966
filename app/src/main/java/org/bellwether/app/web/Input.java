package org.bellwether.app.web;

import java.util.Optional;

/**
 * A line to type into, as password managers and authenticators understand it.
 *
 * @param type {@code text} or {@code password}
 * @param autocomplete what it is for, in the words of the HTML standard
 */
public record Input(
        String id,
        String name,
        String label,
        String hint,
        String type,
        String autocomplete,
        String value,
        Optional<String> error) {

    /** Ids of what describes the line, for screen readers; null where nothing does. */
    public @org.jspecify.annotations.Nullable String describedBy() {
        String both = ((error.isEmpty() ? "" : id + "-error") + (hint.isEmpty() ? "" : " " + id + "-hint")).strip();
        return both.isEmpty() ? null : both;
    }
}
