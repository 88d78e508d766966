package org.bellwether.code.event;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Participant;
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
            "light",
            "standing",
            "source",
            "recipient",
            "missed");

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
        Trigger seen = null;
        double same = 0;
        double other = 0;
        for (int word : match.words()) {
            Trigger trigger = syntax.token(word).trigger().orElse(null);
            if (trigger != null) {
                boolean best = trigger.type() == draft.type() || sense.tellsByDeed();
                double type = best ? trigger.probability() : trigger.of(draft.type());
                seen = seen == null || type > same ? trigger : seen;
                same = Math.max(same, type);
                other = Math.max(other, best ? 0 : trigger.probability());
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
            yes(match.light()),
            seen == null ? 0 : logit(seen.of(draft.status())),
            seen == null ? 0 : least(syntax, sentence, draft.sources(), seen::source),
            seen == null ? 0 : least(syntax, sentence, draft.recipients(), seen::recipient),
            seen == null ? 0 : missed(sentence, draft, seen)
        };
    }

    /** How likely the least likely of one side is, as the language model sees it; even where nobody is told. */
    private static double least(Syntax syntax, Sentence sentence, List<Participant> side, IntToDoubleFunction role) {
        double least = 1;
        boolean any = false;
        for (Participant each : side) {
            double most = 0;
            boolean here = false;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (each.span().overlaps(syntax.token(i).span())) {
                    most = Math.max(most, role.applyAsDouble(i));
                    here = true;
                }
            }
            any |= here;
            least = here ? Math.min(least, most) : least;
        }
        return any ? logit(least) : 0;
    }

    /** How likely a side is of which nobody is told. */
    private static double missed(Sentence sentence, Draft draft, Trigger seen) {
        double most = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            most = draft.sources().isEmpty() ? Math.max(most, seen.source(i)) : most;
            most = draft.sources().size() + draft.recipients().size() < 2 ? Math.max(most, seen.recipient(i)) : most;
        }
        return most;
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
