package org.bellwether.model;

/** A named entity of a {@link Reading}: tokens {@code first} (inclusive) to {@code end} (exclusive). */
public record Entity(Span span, int first, int end, EntityType type) {}
