package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.EventType;

/**
 * One line of the lexicon: a word or phrase that tells an event of a type where its frame holds. The format is in {@code lexicon.md}.
 *
 * @param words dictionary forms; the first of a verb sense is the verb, the last of a noun sense the noun
 * @param copular whether the words stand after "be" ("be on strike")
 * @param reliability 0..1
 * @param place file and line, for messages; {@link #SENSED} for a sense that stands for the language model's
 */
record Sense(
        EventType type,
        boolean noun,
        boolean copular,
        List<String> words,
        Frame frame,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        double reliability,
        String example,
        String place) {

    Sense {
        words = List.copyOf(words);
        contexts = List.copyOf(contexts);
    }

    static final String SENSED = "sensed";

    /** Whether the lexicon does not hold it: the language model alone saw the event. */
    boolean sensed() {
        return place.equals(SENSED);
    }

    /** Whether a possible deed stands for its threat, by the deed's own word: "a potential withdrawal from the treaty". */
    boolean tellsByDeed() {
        return type == EventType.THREATEN && noun && frame.asks("amod");
    }

    String phrase() {
        return (copular ? "be " : "") + String.join(" ", words);
    }
}
