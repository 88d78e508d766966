package org.bellwether.code.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/** How far the source commits itself to what it says: the cue's own strength, bounded by the modals of the content, signed by denials. */
final class Commitment {

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can", "perhaps", "possibly", "maybe");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "'ll", "’ll", "wo", "shall", "should", "must", "probably", "likely");

    private final SourceLexicon sources;

    Commitment(SourceLexicon sources) {
        this.sources = sources;
    }

    double of(Reading reading, Draft draft) {
        Token verb = reading.token(draft.verb());
        int base = draft.lexicon().factuality();
        if (verb.isVerb() && Polarity.negated(reading, verb) || neither(reading, draft)) {
            return base < 0 ? neither(reading, draft) ? 0 : 1 : 0;
        }
        if (draft.lexicon().takes('a') && falsehood(reading, draft)) {
            return -3;
        }
        if (draft.said() < 0 || base == 0) {
            return base;
        }
        Token said = reading.token(draft.said());
        double level = draft.lexicon().takes('a') ? 3 : level(reading, said);
        int sign = Polarity.negated(reading, said) ? -1 : 1;
        return Math.signum(base) * sign * Math.min(Math.abs(base), level);
    }

    /** "neither confirmed nor denied". */
    private static boolean neither(Reading reading, Draft draft) {
        int before = draft.cue().nextSetBit(0) - 1;
        return before >= 0 && reading.token(before).lemma().equals("neither");
    }

    private boolean falsehood(Reading reading, Draft draft) {
        BitSet content = draft.content();
        int said = draft.said();
        return said >= 0 && sources.has("falsehood", reading.token(said).lemma())
                || content.stream()
                        .anyMatch(i -> i >= said
                                && said >= 0
                                && sources.has("falsehood", reading.token(i).lemma()));
    }

    /** 3 as a fact, 2 of the future, 1 possible, 0 asked. */
    private static double level(Reading reading, Token said) {
        double level = 3;
        for (int k = 0; k < reading.childCount(said.index()); k++) {
            Token child = reading.child(said.index(), k);
            String lower = child.text().toLowerCase(Locale.ROOT);
            boolean auxiliary =
                    child.relation().equals("aux") || child.relation().equals("advmod");
            if (auxiliary && POSSIBLE.contains(lower)) {
                level = Math.min(level, 1);
            } else if (auxiliary && FUTURE.contains(lower)
                    || child.pos().equals("TO") && child.relation().equals("mark")) {
                level = Math.min(level, 2);
            } else if (child.relation().equals("mark") && (lower.equals("whether") || lower.equals("if"))) {
                return 0;
            }
        }
        return level;
    }
}
