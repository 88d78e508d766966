package org.bellwether.code.event;

import java.util.List;
import org.bellwether.model.Event;

/**
 * One telling of an event and what its confidence rests on.
 *
 * @param features in the order of {@link #names}
 */
public record Grounds(double[] features, Event event) {

    /** Names of the features, as {@code confidence.tsv} has them. */
    public static List<String> names() {
        return Confidence.FEATURES;
    }
}
