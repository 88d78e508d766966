package org.bellwether.store;

import java.util.List;

/** Similar articles over a set of rows that is not in any archive (the {@code similar} filter). */
public interface Similarity extends AutoCloseable {

    /** For each row, the other rows most similar to it, best first. */
    List<List<Scored>> rank(List<Row> rows, int top);

    @Override
    void close();

    /** One text to compare. */
    record Row(String id, String title, String body) {}

    /** Another row and how similar it is, 0..1. */
    record Scored(String id, double score) {}
}
