package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellwether.model.Reading;
import org.bellwether.model.Token;

/**
 * Grammatical roles around a verb or noun, seen through passives, relative clauses, control and coordination. Tokens are named by
 * their index, -1 for none.
 */
final class Syntax {

    private final Reading reading;
    private final String[] lower;

    Syntax(Reading reading) {
        this.reading = reading;
        this.lower = new String[reading.tokens().size()];
        for (Token token : reading.tokens()) {
            lower[token.index()] = token.text().toLowerCase(Locale.ROOT);
        }
    }

    Reading reading() {
        return reading;
    }

    Token token(int index) {
        return reading.token(index);
    }

    String lower(int index) {
        return lower[index];
    }

    int child(int token, String relation) {
        for (int k = 0; k < reading.childCount(token); k++) {
            Token child = reading.child(token, k);
            String deprel = child.deprel();
            if (deprel.startsWith(relation)
                    && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':')) {
                return child.index();
            }
        }
        return -1;
    }

    boolean passive(int verb) {
        if (child(verb, "nsubj:pass") >= 0 || child(verb, "aux:pass") >= 0 || child(verb, "obl:agent") >= 0) {
            return true;
        }
        Token token = token(verb);
        if (!token.pos().equals("VBN")) {
            return false;
        }
        if (token.deprel().equals("acl") || token.relation().equals("amod")) {
            return true;
        }
        for (int k = 0; k < reading.childCount(verb); k++) {
            Token child = reading.child(verb, k);
            if (child.relation().equals("aux") && isBe(child.index()) && !hasTo(verb)) {
                return true;
            }
        }
        return token.relation().equals("conj")
                && token.head() >= 0
                && child(verb, "nsubj") < 0
                && passive(token.head());
    }

    boolean isBe(int token) {
        return switch (lower[token]) {
            case "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am" -> true;
            default -> false;
        };
    }

    /** Grammatical subject, through relative pronouns, participles, control and coordination. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        int own = child(verb, "nsubj");
        Token token = token(verb);
        if (own >= 0) {
            return relative(own, token);
        }
        if (depth > 4 || token.head() < 0) {
            return -1;
        }
        return switch (token.relation()) {
            case "conj", "parataxis" -> subject(token.head(), depth + 1);
            case "xcomp" -> {
                int object = object(token.head());
                yield object >= 0 && !passive(token.head()) && !lower[token.head()].startsWith("promis")
                        ? object
                        : deep(token.head(), depth);
            }
            case "advcl" ->
                child(verb, "mark") >= 0 && !hasTo(verb) && !token.pos().equals("VBG")
                        ? -1
                        : subject(token.head(), depth + 1);
            case "acl" -> token.head();
            default -> -1;
        };
    }

    private int deep(int verb, int depth) {
        return subject(verb, depth + 1);
    }

    /** "Moscow's", "its" before a noun. */
    boolean possessive(Token token) {
        if (token.deprel().equals("nmod:poss")) {
            return true;
        }
        if (!token.relation().equals("nmod") || token.head() < token.index()) {
            return false;
        }
        return token.pos().equals("PRP$")
                || hasCase(token.index(), "'s")
                || hasCase(token.index(), "\u2019s")
                || hasCase(token.index(), "'")
                || hasCase(token.index(), "\u2019");
    }

    boolean hasTo(int verb) {
        int mark = child(verb, "mark");
        return mark >= 0 && lower[mark].equals("to");
    }

    /** The noun a relative pronoun stands for. */
    private int relative(int subject, Token verb) {
        boolean pronoun = switch (lower[subject]) {
            case "who", "which", "that", "whom" -> token(subject).upos().equals("PRON");
            default -> false;
        };
        if (!pronoun) {
            return subject;
        }
        Token at = verb;
        for (int i = 0; i < 4 && at.head() >= 0; i++) {
            if (at.deprel().startsWith("acl")) {
                return at.head();
            }
            at = token(at.head());
        }
        return -1;
    }

    /** Who said it, where a pronoun is the subject of what somebody said: "Iraq said it would ..."; -1 for none. */
    int speaker(int pronoun) {
        Token token = token(pronoun);
        boolean refers = switch (lower[pronoun]) {
            case "it", "they", "he", "she", "we", "i" -> token.deprel().startsWith("nsubj");
            default -> false;
        };
        if (!refers || token.head() < 0) {
            return -1;
        }
        int teller = teller(token.head());
        int speaker = teller < 0 ? -1 : subject(teller);
        return speaker == pronoun ? -1 : speaker;
    }

    /** The verb whose content a verb tells: "said" of "said that it would", "it would, they said"; -1 for none. */
    int teller(int verb) {
        Token token = token(verb);
        boolean content = token.relation().equals("ccomp") || token.relation().equals("parataxis");
        return content ? token.head() : -1;
    }

    /** Whom "its", "their" before a noun mean: the subject of its clause, or for a subject's own noun the speaker; -1 for none. */
    int owner(int noun) {
        Token token = token(noun);
        for (int i = 0; i < 5 && token.head() >= 0; i++) {
            Token head = token(token.head());
            if (head.isVerb() || child(head.index(), "nsubj") >= 0) {
                int subject = subject(head.index());
                if (subject >= 0 && subject != noun && !token.deprel().startsWith("nsubj")) {
                    return subject;
                }
                int teller = teller(head.index());
                return teller < 0 ? -1 : subject(teller);
            }
            token = head;
        }
        return -1;
    }

    /** Who acts: the subject of an active verb, the agent of a passive one. */
    int actor(int verb) {
        if (!passive(verb)) {
            return subject(verb);
        }
        int agent = child(verb, "obl:agent");
        return agent >= 0 ? agent : by(verb);
    }

    /** The agent of a passive, also where the parse hung it on what the verb completes: "accused of stealing by officials". */
    private int by(int verb) {
        int own = prepositional(verb, "by");
        for (int k = 0; own < 0 && k < reading.childCount(verb); k++) {
            Token child = reading.child(verb, k);
            if (child.index() > verb
                    && (child.relation().equals("advcl") || child.relation().equals("obl"))) {
                own = prepositional(child.index(), "by");
            }
        }
        return own;
    }

    /** Who or what is acted on: the object, or the subject of a passive. */
    int object(int verb) {
        if (passive(verb)) {
            Token token = token(verb);
            int kept = child(verb, "obj");
            if (kept >= 0) {
                return kept;
            }
            if (token.deprel().equals("acl") && child(verb, "nsubj") < 0) {
                return token.head();
            }
            return subject(verb);
        }
        int object = child(verb, "obj");
        if (object < 0 && token(verb).relation().equals("acl") && child(verb, "nsubj") >= 0 && !hasTo(verb)) {
            int subject = child(verb, "nsubj");
            boolean subjectRelative = relative(subject, token(verb)) != subject;
            return subjectRelative ? child(verb, "iobj") : token(verb).head();
        }
        return object >= 0 ? relative(object, token(verb)) : child(verb, "iobj");
    }

    /** To whom something is given: an indirect object, or the subject of a passive that keeps its object ("was sent doctors"). */
    int receiver(int verb) {
        int own = child(verb, "iobj");
        return own < 0 && child(verb, "obj") >= 0 && passive(verb) ? subject(verb) : own;
    }

    /** First phrase under a head that is joined by a preposition. */
    int prepositional(int head, String preposition) {
        for (int k = 0; k < reading.childCount(head); k++) {
            Token child = reading.child(head, k);
            switch (child.relation()) {
                case "obl", "nmod", "advcl", "advmod", "iobj", "acl", "obj" -> {
                    if (hasCase(child.index(), preposition)) {
                        return child.index();
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** A phrase of a noun, also where the parse hung it on the verb above although it follows the noun at once. */
    int near(int noun, String preposition) {
        int own = prepositional(noun, preposition);
        int head = token(noun).head();
        if (own >= 0 || head < 0 || !token(head).isVerb()) {
            return own;
        }
        int at = prepositional(head, preposition);
        boolean follows = at > noun
                && noun + 1 < lower.length
                && lower[noun + 1].equals(preposition)
                && token(noun + 1).head() == at;
        return follows ? at : -1;
    }

    /** A phrase of a noun, also one noun deeper: "the visit of the president to Serbia", "the attack by rebels on soldiers". */
    int below(int noun, String preposition) {
        int at = near(noun, preposition);
        int of = at < 0 && !preposition.equals("of") ? prepositional(noun, "of") : -1;
        at = of >= 0 ? prepositional(of, preposition) : at;
        int by = at < 0 && !preposition.equals("by") ? prepositional(noun, "by") : -1;
        return by >= 0 ? prepositional(by, preposition) : at;
    }

    boolean hasCase(int phrase, String preposition) {
        for (int k = 0; k < reading.childCount(phrase); k++) {
            Token child = reading.child(phrase, k);
            if ((child.relation().equals("case") || child.relation().equals("mark"))
                    && lower[child.index()].equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** The head of an infinitive or clause that completes a word. */
    int complement(int head, boolean infinitiveOnly) {
        for (int k = 0; k < reading.childCount(head); k++) {
            Token child = reading.child(head, k);
            boolean fits = switch (child.relation()) {
                case "xcomp" -> true;
                case "ccomp" -> !infinitiveOnly;
                case "advcl", "acl" ->
                    hasTo(child.index()) || !infinitiveOnly && !token(head).isVerb();
                default -> false;
            };
            if (fits && child.index() > head) {
                return child.index();
            }
        }
        return -1;
    }

    /** A phrase and what is coordinated with it. */
    List<Integer> coordinated(int head) {
        List<Integer> all = new ArrayList<>(2);
        all.add(head);
        for (int k = 0; k < reading.childCount(head); k++) {
            Token child = reading.child(head, k);
            if (child.relation().equals("conj")) {
                all.add(child.index());
            }
        }
        return all;
    }
}
