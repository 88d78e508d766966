package org.bellwether.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/** Who is the subject of a verb, and which tokens make its noun phrase and its verb group. */
final class Clauses {

    private static final Set<String> INHERITS = Set.of("conj", "advcl", "xcomp", "acl", "parataxis");
    private static final Set<String> EXPLETIVE = Set.of("it", "there");
    private static final int HIGHEST = 4;
    private static final int LONGEST = 14;

    private Clauses() {}

    /** The subject, its own or that of the verb it hangs on ("said ... and added", "went on to say", "..., saying that"). */
    static Optional<Token> subject(Reading reading, Token verb) {
        Token at = verb;
        for (int height = 0; height < HIGHEST; height++) {
            Optional<Token> own = reading.dependent(at.index(), "nsubj");
            if (own.isPresent()) {
                boolean passive = own.get().deprel().endsWith(":pass");
                return passive && height == 0 ? Optional.empty() : own;
            }
            if (at.head() < 0 || !INHERITS.contains(at.relation()) || passive(reading, at)) {
                return Optional.empty();
            }
            Token governor = reading.token(at.head());
            if (at.relation().equals("acl") && governor.isNominal()) {
                return at.pos().equals("VBN") ? Optional.empty() : Optional.of(governor);
            }
            if (at.relation().equals("xcomp")) {
                Optional<Token> object = reading.dependent(governor.index(), "obj");
                if (object.isPresent() && !governor.lemma().equals("promise")) {
                    return object;
                }
            }
            at = governor;
        }
        return Optional.empty();
    }

    static boolean passive(Reading reading, Token verb) {
        boolean marked = reading.dependents(verb.index(), "nsubj").stream()
                        .anyMatch(s -> s.deprel().endsWith(":pass"))
                || reading.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> a.deprel().endsWith(":pass"));
        boolean be = verb.pos().equals("VBN")
                && reading.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("be"));
        return marked || be;
    }

    static boolean expletive(Token subject) {
        return subject.deprel().startsWith("expl")
                || EXPLETIVE.contains(subject.lemma())
                        && subject.upos().equals("PRON")
                        && subject.relation().equals("expl");
    }

    /** The noun phrase of a source: with its apposition and relative clauses, without a clause that holds the cue or a loose participle. */
    static BitSet nounPhrase(Reading reading, int head, int without) {
        BitSet phrase = Phrases.subtree(reading, head);
        for (int k = 0; k < reading.childCount(head); k++) {
            Token child = reading.child(head, k);
            boolean loose = child.relation().equals("acl")
                    && child.index() > head
                    && commaBefore(reading, child)
                    && reading.dependent(child.index(), "nsubj").isEmpty();
            boolean other = child.relation().equals("parataxis");
            if (loose || other || without >= 0 && reading.below(without, child.index())) {
                phrase = Phrases.minus(phrase, Phrases.subtree(reading, child.index()));
            }
        }
        if (without >= 0) {
            phrase.clear(without);
        }
        return run(phrase, head);
    }

    private static boolean commaBefore(Reading reading, Token clause) {
        int first = Phrases.subtree(reading, clause.index()).nextSetBit(0);
        return first > 0
                && (reading.token(first - 1).text().equals(",")
                        || reading.token(first).text().equals(","));
    }

    /** The run of neighbouring tokens around one of a set. */
    static BitSet run(BitSet set, int token) {
        BitSet run = new BitSet();
        if (!set.get(token)) {
            run.set(token);
            return run;
        }
        run.set(set.previousClearBit(token) + 1, set.nextClearBit(token));
        return run;
    }

    /** The verb with its auxiliaries, adverbs and negation as far as they stand next to it, and its particle. */
    static BitSet verbGroup(Reading reading, Token verb, String particle) {
        BitSet group = new BitSet();
        group.set(verb.index());
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = reading.token(i);
            boolean part = token.head() == verb.index()
                    && List.of("aux", "advmod", "cop").contains(token.relation());
            if (!part) {
                break;
            }
            group.set(i);
        }
        neither(reading, verb, group);
        if (!particle.isEmpty()) {
            int words = particle.split(" ").length;
            group.set(
                    verb.index(),
                    Math.min(verb.index() + 1 + words, reading.tokens().size()));
        }
        return group;
    }

    /** "neither confirmed nor denied". */
    private static void neither(Reading reading, Token verb, BitSet group) {
        boolean nor = verb.relation().equals("conj")
                && reading.dependents(verb.index(), "cc").stream()
                        .anyMatch(c -> c.lemma().equals("nor"));
        for (int i = verb.index() - 1; nor && i >= Math.max(0, verb.index() - 4); i--) {
            if (reading.token(i).lemma().equals("neither")) {
                group.set(i, verb.index());
            }
        }
    }

    /**
     * The speaker where the tree gives the verb none: the noun phrase between a comma and the verb ("..., the mayor said"), or the one
     * right after it ("..., insisted the mayor").
     */
    static Optional<Token> besideVerb(Reading reading, Token verb, BitSet content) {
        int first = reading.sentenceOf(verb).first();
        int from = verb.index();
        while (from > first && !isBreak(reading.token(from - 1)) && verb.index() - from < LONGEST) {
            from--;
        }
        for (int i = from; i < verb.index() && from > first; i++) {
            Token token = reading.token(i);
            boolean heads = token.isNominal() && (token.head() < from || token.head() >= verb.index());
            if (heads && token.relation().equals("nsubj")) {
                return Optional.of(token);
            }
        }
        boolean said = content.nextSetBit(0) >= 0 && content.nextSetBit(0) < verb.index();
        return said && !verb.lemma().equals("tell")
                ? reading.dependent(verb.index(), "iobj")
                        .or(() -> reading.dependent(verb.index(), "obj"))
                        .filter(o -> o.index() > verb.index())
                : Optional.empty();
    }

    /**
     * "The bridge, the mayor said, had fallen", where the tree took the insertion for a relative clause: the clause it stands in, or -1.
     */
    static int aroundInsertion(Reading reading, Token verb, BitSet own) {
        Optional<Token> subject = reading.dependent(verb.index(), "nsubj");
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        boolean relative = verb.relation().equals("acl")
                && subject.isPresent()
                && !subject.get().pos().startsWith("W")
                && last == verb.index()
                && last + 1 < reading.tokens().size();
        if (!relative || !isBreak(reading.token(last + 1)) || !isBreak(reading.token(first))) {
            return -1;
        }
        int at = reading.token(verb.head()).head();
        while (at >= 0
                && !reading.token(at).isVerb()
                && reading.dependent(at, "cop").isEmpty()) {
            at = reading.token(at).head();
        }
        return at;
    }

    private static boolean isBreak(Token token) {
        return token.text().length() == 1 && ",;:\"”“".indexOf(token.text().charAt(0)) >= 0;
    }

    /** A possessor: "the ministry's", "their". */
    static boolean possessive(Reading reading, Token token) {
        return token.pos().equals("PRP$")
                || reading.dependents(token.index(), "case").stream()
                        .anyMatch(c -> c.pos().equals("POS"));
    }
}
