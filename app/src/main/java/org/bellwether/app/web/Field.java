package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, with what was entered and what is wrong with it.
 *
 * @param id unique on the page, @param name under which it is sent
 * @param hint how to fill it in; may be empty
 * @param groups what can be chosen, for a choice
 */
public record Field(
        String id,
        String name,
        String label,
        String hint,
        String value,
        Optional<String> error,
        Kind kind,
        List<Group> groups) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        AREA,
        CHOICE
    }

    /** Options under a heading; the heading may be empty. */
    public record Group(String label, List<Option> options) {}

    /** One thing to choose. */
    public record Option(String value, String label) {}

    /** Ids of what describes the field, for screen readers; null where nothing does. */
    public @org.jspecify.annotations.Nullable String describedBy() {
        String hinted = hint.isEmpty() ? "" : id + "-hint";
        String wrong = error.isEmpty() ? "" : id + "-error";
        String both = (wrong + " " + hinted).strip();
        return both.isEmpty() ? null : both;
    }
}
