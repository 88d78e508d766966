package org.bellwether.code.event;

import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Token;

/** Whether the text tells an event as done, denied, planned or only thought of: negation, modals, conditions, intentions. */
final class Standing {

    /** The verdict and the word that gave it (empty where the event is simply asserted). */
    record Verdict(EventStatus status, String by) {}

    private static final Verdict ASSERTED = new Verdict(EventStatus.ASSERTED, "");

    private final Syntax syntax;
    private final Set<String> intention;
    private final Set<String> failure;
    private final Set<String> unreal;
    private final Set<String> future;
    private final Set<String> asked;
    private final Set<String> stance;
    private final Set<String> report;

    Standing(WordClasses classes, Syntax syntax) {
        this.syntax = syntax;
        intention = classes.list("intention");
        failure = classes.list("failure");
        unreal = classes.list("unreal");
        future = classes.list("future");
        asked = classes.list("asked");
        stance = classes.list("stance");
        report = classes.list("report");
    }

    Verdict of(Matcher.Match match) {
        Verdict verdict = ASSERTED;
        if (match.sense().noun()) {
            verdict = noun(match.key());
        }
        int verb = match.governor();
        boolean told = !match.sense().noun() || match.light() || match.verb() < 0 || syntax.child(verb, "obj") < 0;
        verdict = told ? stronger(verdict, clause(verb)) : verdict;
        int at = verb;
        for (int depth = 0; depth < 5; depth++) {
            int head = syntax.token(at).head();
            if (head < 0 || isPast(at)) {
                break;
            }
            verdict = stronger(verdict, governed(at, head));
            at = head;
        }
        return verdict;
    }

    /** "five years after crowds burned its embassy": told in the past beside what is planned, not part of it. */
    private boolean isPast(int verb) {
        Token token = syntax.token(verb);
        int mark = syntax.child(verb, "mark");
        return token.relation().equals("advcl")
                && token.pos().equals("VBD")
                && mark >= 0
                && switch (syntax.lower(mark)) {
                    case "after", "since", "because", "when", "although", "though", "while" -> true;
                    default -> false;
                };
    }

    /** "provides aid to schools", "opposes the bill": in the present a habit or a stance, outside headlines. */
    boolean isHabit(Matcher.Match match) {
        int verb = match.governor();
        String pos = syntax.token(verb).pos();
        int last = syntax.reading().sentenceOf(syntax.token(verb)).end() - 1;
        boolean headline =
                !syntax.lower(last).equals(".") && !syntax.lower(last).equals("\u201d");
        boolean lasting = match.sense().type().quad().isMaterial() || stance.contains(syntax.lower(verb));
        return (pos.equals("VBZ") || pos.equals("VBP")) && !headline && lasting;
    }

    private static Verdict stronger(Verdict a, Verdict b) {
        return a.status() == EventStatus.ASSERTED ? b : a;
    }

    /** What the noun's own modifiers say: "no talks", "possible withdrawal", "upcoming visit". */
    private Verdict noun(int noun) {
        for (int k = 0; k < syntax.reading().childCount(noun); k++) {
            Token child = syntax.reading().child(noun, k);
            String word = syntax.lower(child.index());
            if (child.relation().equals("det") && word.equals("no")) {
                return new Verdict(EventStatus.NEGATED, word);
            }
            if (child.relation().equals("amod") && future.contains(word)) {
                boolean open = word.equals("possible")
                        || word.equals("potential")
                        || word.equals("alleged")
                        || word.equals("hypothetical");
                return new Verdict(open ? EventStatus.HYPOTHETICAL : EventStatus.PLANNED, word);
            }
            if (child.relation().equals("case") && (word.equals("without") || word.equals("against"))) {
                return new Verdict(word.equals("without") ? EventStatus.NEGATED : EventStatus.HYPOTHETICAL, word);
            }
            if (child.relation().equals("case")
                    && (word.equals("before") || word.equals("ahead") || word.equals("for"))) {
                return new Verdict(EventStatus.PLANNED, word);
            }
        }
        return ASSERTED;
    }

    /** What the verb's own auxiliaries, negation and subordinator say. */
    private Verdict clause(int verb) {
        if (inverted(verb)) {
            return new Verdict(EventStatus.HYPOTHETICAL, "inversion");
        }
        int copula = Math.max(syntax.child(verb, "cop"), syntax.child(verb, "aux"));
        Verdict verdict = copula >= 0 && syntax.isBe(copula) && syntax.hasTo(verb)
                ? new Verdict(EventStatus.PLANNED, syntax.lower(copula) + " to")
                : ASSERTED;
        for (int k = 0; k < syntax.reading().childCount(verb); k++) {
            Token child = syntax.reading().child(verb, k);
            String word = syntax.lower(child.index());
            Verdict one = switch (child.relation()) {
                case "advmod" ->
                    negation(word) || word.equals("longer") && noOne(child)
                            ? new Verdict(EventStatus.NEGATED, word)
                            : due(word, child.index() < verb);
                case "aux" -> auxiliary(word, verb);
                case "mark", "case" -> stronger(condition(word), due(word, child.index() < verb));
                case "amod", "xcomp", "advcl" -> due(word, child.index() < verb);
                case "obl" -> atNoPoint(child) ? new Verdict(EventStatus.NEGATED, "at no " + word) : ASSERTED;
                case "nsubj", "obj" -> noOne(child) ? new Verdict(EventStatus.NEGATED, word) : ASSERTED;
                default -> ASSERTED;
            };
            if (one.status() == EventStatus.NEGATED || verdict.status() == EventStatus.ASSERTED) {
                verdict = one.status() == EventStatus.ASSERTED ? verdict : one;
            }
        }
        if (verdict.status() == EventStatus.ASSERTED
                && syntax.token(verb).relation().equals("conj")) {
            Token head = syntax.token(syntax.token(verb).head());
            if (head.isVerb()
                    && syntax.child(verb, "nsubj") < 0
                    && syntax.child(verb, "aux") < 0
                    && !syntax.token(verb).pos().equals("VBD")) {
                return clause(head.index());
            }
        }
        return verdict;
    }

    /** "Were the senate to approve", "should the talks fail": a condition without "if". */
    private boolean inverted(int verb) {
        int subject = syntax.child(verb, "nsubj");
        int last = syntax.reading().sentenceOf(syntax.token(verb)).end() - 1;
        if (subject < 0 || syntax.lower(last).equals("?")) {
            return false;
        }
        for (int k = 0; k < syntax.reading().childCount(verb); k++) {
            Token child = syntax.reading().child(verb, k);
            String word = syntax.lower(child.index());
            boolean opens = word.equals("should") || word.equals("had") || word.equals("were") && syntax.hasTo(verb);
            if (opens
                    && child.index() < subject
                    && (child.relation().equals("aux") || child.relation().equals("cop"))) {
                return true;
            }
        }
        return false;
    }

    /** "is due to be deported", where the parse makes the verb the head. */
    private static Verdict due(String word, boolean before) {
        boolean planned = before
                && switch (word) {
                    case "due", "set", "about", "scheduled", "expected", "likely", "bound" -> true;
                    default -> false;
                };
        return planned ? new Verdict(EventStatus.PLANNED, word) : ASSERTED;
    }

    static boolean negation(String word) {
        return switch (word) {
            case "not", "n't", "never", "n’t", "hardly", "neither", "nowhere" -> true;
            default -> false;
        };
    }

    private boolean atNoPoint(Token phrase) {
        int det = syntax.child(phrase.index(), "det");
        return det >= 0
                && syntax.lower(det).equals("no")
                && switch (syntax.lower(phrase.index())) {
                    case "point", "time", "moment", "stage", "way", "circumstances" -> true;
                    default -> false;
                };
    }

    private boolean noOne(Token argument) {
        String word = syntax.lower(argument.index());
        if (word.equals("nobody") || word.equals("none") || word.equals("nothing")) {
            return true;
        }
        for (int k = 0; k < syntax.reading().childCount(argument.index()); k++) {
            Token child = syntax.reading().child(argument.index(), k);
            if (child.index() < argument.index()
                    && !child.relation().equals("nmod")
                    && (negation(syntax.lower(child.index()))
                            || syntax.lower(child.index()).equals("no"))) {
                return true;
            }
        }
        int det = syntax.child(argument.index(), "det");
        return det >= 0 && syntax.lower(det).equals("no");
    }

    private Verdict auxiliary(String word, int verb) {
        return switch (word) {
            case "will", "'ll", "shall", "wo", "’ll" -> new Verdict(EventStatus.PLANNED, word);
            case "would", "'d" -> new Verdict(reported(verb) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL, word);
            case "may", "might", "could", "should", "must", "ought" -> new Verdict(EventStatus.HYPOTHETICAL, word);
            case "can" -> new Verdict(EventStatus.HYPOTHETICAL, word);
            default -> ASSERTED;
        };
    }

    /** "said it would": the future seen from the past. */
    private boolean reported(int verb) {
        int teller = syntax.teller(verb);
        return teller >= 0 && report.contains(syntax.lower(teller));
    }

    private static Verdict condition(String word) {
        return switch (word) {
            case "without" -> new Verdict(EventStatus.NEGATED, word);
            case "if", "unless", "whether", "lest" -> new Verdict(EventStatus.HYPOTHETICAL, word);
            default -> ASSERTED;
        };
    }

    /** What a governing word makes of the event: intentions, failures, talk of it. */
    private Verdict governed(int at, int head) {
        Token token = syntax.token(at);
        String word = syntax.lower(head);
        String relation = token.relation();
        boolean infinitive = relation.equals("xcomp")
                || relation.equals("parataxis") && word.equals("due")
                || (relation.equals("advcl") || relation.equals("acl")) && syntax.hasTo(at);
        if (relation.equals("csubj")) {
            return new Verdict(EventStatus.HYPOTHETICAL, "only spoken of");
        }
        if (relation.equals("acl") && syntax.hasCase(at, "of") && unreal.contains(word)) {
            return new Verdict(EventStatus.HYPOTHETICAL, word);
        }
        if (infinitive && asked.contains(word)) {
            return new Verdict(EventStatus.HYPOTHETICAL, word);
        }
        if (infinitive || relation.equals("ccomp")) {
            if (failure.contains(word)) {
                return new Verdict(EventStatus.NEGATED, word);
            }
            if (infinitive && negated(head)) {
                return new Verdict(EventStatus.NEGATED, "not");
            }
            if (infinitive && intention.contains(word)) {
                return new Verdict(EventStatus.PLANNED, word);
            }
            if (infinitive && (relation.equals("advcl") || relation.equals("acl"))) {
                return new Verdict(unreal.contains(word) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL, word);
            }
            if (relation.equals("ccomp") && !report.contains(word) && unreal.contains(word)) {
                return new Verdict(EventStatus.HYPOTHETICAL, word);
            }
        }
        if (relation.equals("ccomp") && negated(head) && report.contains(word)) {
            return new Verdict(EventStatus.NEGATED, word);
        }
        boolean nominal = token.isNominal();
        if (nominal
                && (relation.equals("obj")
                        || relation.equals("obl")
                        || relation.equals("nmod")
                        || relation.equals("nsubj"))) {
            if (failure.contains(word)) {
                return new Verdict(EventStatus.NEGATED, word);
            }
            if (relation.equals("nsubj") && future.contains(word)) {
                return new Verdict(EventStatus.HYPOTHETICAL, word);
            }
            if (unreal.contains(word) && !relation.equals("nsubj")) {
                return new Verdict(EventStatus.HYPOTHETICAL, word);
            }
            if (intention.contains(word) && relation.equals("obj")) {
                return new Verdict(EventStatus.PLANNED, word);
            }
        }
        return ASSERTED;
    }

    private boolean negated(int verb) {
        for (int k = 0; k < syntax.reading().childCount(verb); k++) {
            Token child = syntax.reading().child(verb, k);
            if (child.relation().equals("advmod") && negation(syntax.lower(child.index()))) {
                return true;
            }
        }
        return false;
    }
}
