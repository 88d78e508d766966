package org.bellwether.model;

/** A named entity of a {@link Reading}: tokens {@code first} (inclusive) to {@code end} (exclusive). */
public record Entity(Span span, int first, int end, EntityType type) {

    /** Whether such a thing may act or be acted on; peoples, works and events are told by other means. */
    public boolean acts() {
        return type != EntityType.MISC;
    }
}
