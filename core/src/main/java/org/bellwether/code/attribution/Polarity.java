package org.bellwether.code.attribution;

import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/** Negation, in the clause itself and by the word it hangs on ("failed to", "denied that"). */
final class Polarity {

    private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "no");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "nothing", "none", "neither");
    private static final Set<String> UNDOES = Set.of(
            "deny", "refute", "rebut", "fail", "refuse", "decline", "avoid", "prevent", "forget", "neglect", "omit",
            "abstain", "refrain");
    private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "acl", "advcl", "obj");
    private static final Set<String> POSSIBLE = Set.of("may", "might");
    private static final Set<String> MODAL =
            Set.of("will", "'ll", "’ll", "wo", "would", "'d", "’d", "can", "ca", "could", "must", "shall", "should");

    private Polarity() {}

    /** How surely it did not happen, 0.8..1.5 on the scale to 3 (annotators rarely go further); 0 where nothing denies it. */
    static double denied(Reading reading, Token token) {
        Token voice = carrier(reading, token);
        boolean negated = negated(reading, voice) || voice != token && negated(reading, token);
        boolean undone = undone(reading, voice);
        if (negated == undone) {
            return 0;
        }
        double strength = 1.5;
        for (Token auxiliary : reading.dependents(voice.index(), "aux")) {
            String lower = auxiliary.text().toLowerCase(Locale.ROOT);
            strength = POSSIBLE.contains(lower) ? 0.8 : MODAL.contains(lower) ? 1.2 : strength;
        }
        return conditional(reading, voice) ? 0 : strength;
    }

    private static boolean conditional(Reading reading, Token token) {
        return reading.dependents(token.index(), "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("if")
                        || mark.lemma().equals("unless")
                        || mark.lemma().equals("whether"));
    }

    private static boolean undone(Reading reading, Token token) {
        if (token.head() < 0 || !BELOW.contains(token.relation())) {
            return false;
        }
        Token governor = reading.token(token.head());
        boolean clause = token.relation().equals("xcomp") || token.relation().equals("ccomp");
        boolean fits =
                clause || governor.lemma().equals("deny") || governor.lemma().equals("prevent");
        return fits && UNDOES.contains(governor.lemma()) && !negated(reading, governor);
    }

    /** A conjunct without a subject of its own shares the auxiliaries of the first. */
    static Token carrier(Reading reading, Token token) {
        boolean shares = token.relation().equals("conj")
                && token.head() >= 0
                && reading.dependent(token.index(), "nsubj").isEmpty()
                && reading.dependent(token.index(), "aux").isEmpty()
                && reading.token(token.head()).pos().equals(token.pos());
        return shares ? reading.token(token.head()) : token;
    }

    /** "not", "never", "nobody", "no troops" in the clause of a verb. */
    static boolean negated(Reading reading, Token token) {
        for (int k = 0; k < reading.childCount(token.index()); k++) {
            Token child = reading.child(token.index(), k);
            String lower = child.text().toLowerCase(Locale.ROOT);
            if ((child.relation().equals("advmod") || child.relation().equals("cc")) && NEGATION.contains(lower)) {
                return true;
            }
            boolean argument =
                    child.relation().equals("nsubj") || child.relation().equals("obj");
            if (argument && (NOBODY.contains(lower) || determinedByNo(reading, child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean determinedByNo(Reading reading, Token noun) {
        return reading.dependent(noun.index(), "det")
                .filter(d -> NOBODY.contains(d.lemma()))
                .isPresent();
    }
}
