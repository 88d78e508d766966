package org.bellwether.code.event;

import java.util.List;
import org.bellwether.model.Event;

/**
 * One telling of an event and what its confidence rests on.
 *
 * @param features in the order of {@link #names}
 * @param sensed whether the language model alone saw it
 */
public record Grounds(double[] features, boolean sensed, Event event) {

    /** What a logistic regression with these weights makes of features, 0..1. */
    public static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Names of the features, as {@code confidence.tsv} has them. */
    public static List<String> names() {
        return Confidence.FEATURES;
    }
}
