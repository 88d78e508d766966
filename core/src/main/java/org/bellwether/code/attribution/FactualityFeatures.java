package org.bellwether.code.attribution;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;

/**
 * What the clause around a predicate says about whether it happened: its form, negation, modals, the conjunction that opens it,
 * the word it hangs on, and the same of the clauses above.
 */
final class FactualityFeatures {

    private static final Set<String> EMBEDDED =
            Set.of("ccomp", "xcomp", "csubj", "advcl", "acl", "conj", "parataxis", "amod", "obl", "nsubj", "obj");
    private static final int HIGHEST = 5;

    private final CueLexicon cues;

    FactualityFeatures(CueLexicon cues) {
        this.cues = cues;
    }

    /** Names of the features that hold. */
    Set<String> of(Reading reading, int predicate) {
        Set<String> features = new LinkedHashSet<>(48);
        features.add("bias");
        Token token = reading.token(predicate);
        Token voice = Polarity.carrier(reading, token);
        String form = form(reading, voice, token);
        features.add("form=" + form);
        features.add("form=" + form + " rel=" + token.deprel());
        boolean negated = Polarity.negated(reading, voice) || voice != token && Polarity.negated(reading, token);
        if (negated) {
            features.add("neg");
            features.add("neg form=" + form);
        }
        own(reading, token, features);
        above(reading, token, form, features);
        Sentence sentence = reading.sentenceOf(token);
        Token last = reading.token(sentence.end() - 1);
        if (last.text().equals("?")) {
            features.add("question");
            features.add("question rel=" + token.relation());
        }
        return features;
    }

    private static String form(Reading reading, Token voice, Token token) {
        StringBuilder form = new StringBuilder(token.pos());
        for (int k = 0; k < reading.childCount(voice.index()); k++) {
            Token child = reading.child(voice.index(), k);
            String relation = child.relation();
            if (relation.equals("aux")
                    || relation.equals("cop")
                    || relation.equals("mark") && child.pos().equals("TO")) {
                String lower = child.text().toLowerCase(Locale.ROOT);
                boolean modal = child.pos().equals("MD");
                form.append('+')
                        .append(
                                modal
                                        ? modal(lower)
                                        : child.pos().equals("TO") ? "to" : child.lemma() + ":" + child.pos());
            }
        }
        return form.toString();
    }

    private static String modal(String lower) {
        return switch (lower) {
            case "'ll", "’ll", "wo" -> "will";
            case "ca" -> "can";
            case "'d", "’d" -> "would";
            default -> lower;
        };
    }

    private static void own(Reading reading, Token token, Set<String> features) {
        boolean subject = false;
        for (int k = 0; k < reading.childCount(token.index()); k++) {
            Token child = reading.child(token.index(), k);
            String lower = child.text().toLowerCase(Locale.ROOT);
            switch (child.relation()) {
                case "mark" -> features.add("mark=" + lower);
                case "advmod" -> features.add("adv=" + lower);
                case "nsubj" -> {
                    subject = true;
                    features.add("subject=" + (child.upos().equals("PRON") ? lower : child.pos()));
                }
                case "aux" -> features.add("aux=" + modal(lower));
                default -> {
                    // other dependents tell nothing here
                }
            }
        }
        features.add("lemma=" + token.lemma());
        if (!subject) {
            features.add("nosubject form=" + token.pos() + " rel=" + token.relation());
        }
    }

    private void above(Reading reading, Token token, String form, Set<String> features) {
        Token at = token;
        String path = "";
        for (int height = 0; height < HIGHEST && at.head() >= 0 && EMBEDDED.contains(at.relation()); height++) {
            Token governor = reading.token(at.head());
            path = path + "<" + at.relation();
            String governed = form(reading, Polarity.carrier(reading, governor), governor);
            if (height == 0) {
                features.add("governor=" + governor.lemma() + path);
                features.add("governor form=" + governed + path);
                features.add("governor=" + governor.lemma() + " form=" + token.pos());
                if (Polarity.negated(reading, governor)) {
                    features.add("governor neg" + path);
                    features.add("governor neg=" + governor.lemma());
                }
                for (CueLexicon.Cue cue : cues.of(governor)) {
                    features.add("cue=" + cue.kind() + cue.factuality() + path);
                    break;
                }
            } else {
                features.add("above form=" + governed.replaceAll("^[A-Z]+", "") + " rel=" + at.relation());
                if (Polarity.negated(reading, governor)) {
                    features.add("above neg");
                }
            }
            reading.dependent(governor.index(), "mark").ifPresent(mark -> features.add("above mark=" + mark.lemma()));
            at = governor;
        }
    }
}
