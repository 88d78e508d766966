package org.bellwether.model;

/** One sentence of a {@link Reading}: its span and its tokens {@code first} (inclusive) to {@code end} (exclusive). */
public record Sentence(int index, Span span, int first, int end) {

    public int size() {
        return end - first;
    }
}
