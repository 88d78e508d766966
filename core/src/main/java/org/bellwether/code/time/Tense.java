package org.bellwether.code.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Whether the clause around a time expression speaks of the past or of the future. */
final class Tense {

    /** Where the clause lies. */
    enum Way {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** What the clause says, and the verb that says it. */
    record Found(Way way, String verb) {}

    private static final Found NOTHING = new Found(Way.UNKNOWN, "");
    private static final Set<String> WILL =
            Set.of("will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "should", "must", "can", "could");
    private static final Set<String> DUE = Set.of(
            "due",
            "expected",
            "scheduled",
            "planned",
            "set",
            "slated",
            "likely",
            "expect",
            "plan",
            "hope",
            "intend",
            "promise",
            "agree",
            "decide",
            "going",
            "want",
            "ready",
            "prepare",
            "vow",
            "pledge",
            "propose",
            "call",
            "order");
    private static final Set<String> HAPPENED =
            Set.of("manage", "fail", "begin", "start", "continue", "come", "happen", "cease", "force", "help", "use");
    /** A date after these may lie on either side of the verb's time. */
    private static final Set<String> LIMIT = Set.of("until", "till", "by");

    private static final int HIGHEST = 12;

    private final Reading reading;
    private final TokenIndex index;

    Tense(Reading reading, TokenIndex index) {
        this.reading = reading;
        this.index = index;
    }

    Found at(Span span) {
        int first = index.at(span.start());
        boolean limit = LIMIT.contains(new Around(reading.text(), span.start(), span.end()).before());
        if (first >= reading.tokens().size() || limit) {
            return NOTHING;
        }
        Token token = reading.token(first);
        boolean parsed =
                token.head() >= 0 || reading.sentenceOf(token).size() > 1 && hasTree(reading.sentenceOf(token));
        return parsed ? climb(topOf(first, span)) : nearest(token);
    }

    private boolean hasTree(Sentence sentence) {
        return reading.tokens().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(t -> t.head() >= 0);
    }

    /** The token of the span whose head lies outside it. */
    private int topOf(int first, Span span) {
        int at = first;
        for (int i = 0; i < HIGHEST; i++) {
            int head = reading.token(at).head();
            if (head < 0 || !reading.token(head).span().overlaps(span)) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private Found climb(int from) {
        int at = reading.token(from).head();
        for (int i = 0; i < HIGHEST && at >= 0; i++) {
            Found found = ofVerb(reading.token(at));
            if (found.way() != Way.UNKNOWN) {
                return found;
            }
            at = reading.token(at).head();
        }
        return NOTHING;
    }

    private Found ofVerb(Token verb) {
        boolean past = verb.pos().equals("VBD");
        boolean finite = past || verb.pos().equals("VBZ") || verb.pos().equals("VBP");
        boolean infinitive = false;
        boolean auxiliary = false;
        for (int k = 0; k < reading.childCount(verb.index()); k++) {
            Token child = reading.child(verb.index(), k);
            String relation = child.relation();
            if (relation.equals("aux") || relation.equals("cop")) {
                if (WILL.contains(child.text().toLowerCase(Locale.ROOT))) {
                    return new Found(Way.FUTURE, child.text() + " " + verb.text());
                }
                auxiliary = true;
                past |= child.pos().equals("VBD") || child.lemma().equals("have");
            }
            infinitive |= child.pos().equals("TO");
        }
        if (DUE.contains(verb.lemma()) && !verb.pos().equals("VBD") && auxiliary && !past
                || verb.lemma().equals("due")) {
            return new Found(Way.FUTURE, verb.text());
        }
        if (infinitive && !past) {
            return infinitive(verb);
        }
        if (past || verb.pos().equals("VBN")) {
            return new Found(Way.PAST, verb.text());
        }
        return finite && verb.isVerb() && !verb.lemma().equals("say") ? new Found(Way.FUTURE, verb.text()) : NOTHING;
    }

    private Found infinitive(Token verb) {
        if (verb.head() < 0) {
            return new Found(Way.FUTURE, "to " + verb.text());
        }
        Token governor = reading.token(verb.head());
        boolean done = HAPPENED.contains(governor.lemma())
                || verb.relation().equals("advcl") && !governor.pos().startsWith("VBZ");
        return done ? NOTHING : new Found(Way.FUTURE, "to " + verb.text());
    }

    /** Without a tree: the nearest verb to the left in the sentence, then to the right. */
    private Found nearest(Token token) {
        Sentence sentence = reading.sentenceOf(token);
        List<Token> tokens = reading.tokens();
        for (int i = token.index() - 1; i >= sentence.first(); i--) {
            Found found = ofWord(tokens.get(i));
            if (found.way() == Way.PAST) {
                return ofGroup(tokens, i, sentence.first());
            }
            if (found.way() == Way.FUTURE) {
                return found;
            }
        }
        for (int i = token.index() + 1; i < sentence.end(); i++) {
            Found found = ofWord(tokens.get(i));
            if (found.way() != Way.UNKNOWN) {
                return found;
            }
        }
        return NOTHING;
    }

    /** "will be opened": an auxiliary before the participle decides. */
    private static Found ofGroup(List<Token> tokens, int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
            Found found = ofWord(tokens.get(i));
            if (found.way() == Way.FUTURE) {
                return found;
            }
        }
        return ofWord(tokens.get(verb));
    }

    private static Found ofWord(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (WILL.contains(word) && !token.text().equals("May") || DUE.contains(word) && !word.equals("set")) {
            return new Found(Way.FUTURE, token.text());
        }
        boolean past = token.pos().equals("VBD") || token.pos().equals("VBN");
        return past ? new Found(Way.PAST, token.text()) : NOTHING;
    }
}
