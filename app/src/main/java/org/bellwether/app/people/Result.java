package org.bellwether.app.people;

import org.bellwether.model.Problem;

/** What came of a wish. */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /**
     * Nothing was done.
     *
     * @param field what the problem is with, a constant of {@link Fields}
     */
    record Refused<T>(String field, Problem problem) implements Result<T> {}
}
