package org.bellwether.code.event;

import java.util.List;
import java.util.Optional;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.model.Trigger;

/**
 * How sure an event is, 0..1: a logistic regression over what the lexicon, the parse and the language model say of it. The weights
 * are in {@code confidence.tsv}; {@code eval/run Calibration} fits them and draws their reliability.
 */
final class Confidence {

    /** What speaks for or against an event; the order is that of {@link #features}. */
    static final List<String> FEATURES = List.of(
            "bias",
            "reliability",
            "noun",
            "sensed",
            "agrees",
            "differs",
            "unseen",
            "demand",
            "phrase",
            "both",
            "none",
            "passive",
            "asserted",
            "turned",
            "long",
            "light");

    private static final double LEAST = 0.01;
    private static final int LONG = 40;

    private final double[] weights = new double[FEATURES.size()];

    Confidence() {
        for (List<String> row : Tables.rows(Confidence.class, "confidence.tsv", 2)) {
            weights[FEATURES.indexOf(row.get(0))] = Double.parseDouble(row.get(1));
        }
    }

    double of(double[] features) {
        return Grounds.probability(weights, features);
    }

    static double[] features(Syntax syntax, Draft draft) {
        Matcher.Match match = draft.match();
        Sense sense = match.sense();
        Token key = syntax.token(match.key());
        Sentence sentence = syntax.reading().sentenceOf(key);
        double same = 0;
        double other = 0;
        for (int word : match.words()) {
            Optional<Trigger> trigger = syntax.token(word).trigger();
            if (trigger.isPresent()) {
                boolean agrees = trigger.get().type() == sense.type();
                same = Math.max(same, agrees ? trigger.get().probability() : 0);
                other = Math.max(other, agrees ? 0 : trigger.get().probability());
            }
        }
        boolean sources = !draft.sources().isEmpty();
        boolean recipients = !draft.recipients().isEmpty() || draft.sources().size() > 1;
        return new double[] {
            1,
            sense.sensed() ? 0 : sense.reliability(),
            yes(sense.noun()),
            yes(sense.sensed()),
            logit(same),
            logit(other),
            yes(same + other < 0.1),
            Math.min(sense.frame().weight(), 8) / 8.0,
            yes(match.words().size() > 1),
            yes(sources && recipients),
            yes(Cast.nowhere(draft.sources()) && Cast.nowhere(draft.recipients())),
            yes(!sense.noun() && syntax.passive(match.key())),
            yes(draft.status() == EventStatus.ASSERTED),
            yes(draft.type() != sense.type()),
            yes(sentence.size() > LONG),
            yes(match.light())
        };
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }

    /** From -1 (next to impossible) over 0 (even) to 1 (next to certain). */
    private static double logit(double probability) {
        double p = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.log(p / (1 - p)) / Math.log((1 - LEAST) / LEAST);
    }
}
