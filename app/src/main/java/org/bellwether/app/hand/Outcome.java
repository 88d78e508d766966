package org.bellwether.app.hand;

import java.util.Map;
import org.bellwether.model.Problem;

/** What came of an entry. */
public sealed interface Outcome {

    /** The judgement is kept. */
    record Kept(String event) implements Outcome {}

    /**
     * Nothing was kept.
     *
     * @param problems what is wrong, by field
     */
    record Refused(Map<String, Problem> problems) implements Outcome {

        public static Refused of(String field, Problem problem) {
            return new Refused(Map.of(field, problem));
        }
    }
}
