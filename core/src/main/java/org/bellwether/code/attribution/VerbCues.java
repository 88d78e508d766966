package org.bellwether.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.attribution.CueLexicon.Cue;
import org.bellwether.code.attribution.Quotes.Quote;
import org.bellwether.model.Entity;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, thinking, asking, judging, with the complement that is what was said. */
final class VerbCues {

    private static final Set<String> THINGS =
            Set.of("nothing", "anything", "something", "itself", "himself", "herself", "themselves", "way", "lot");
    private static final Set<String> OTHERS = Set.of("noun", "adjective", "adverb", "frame");
    private static final Set<String> MINDS = Set.of("think", "intend");
    private static final Set<String> ANYBODY =
            Set.of("you", "anybody", "anyone", "somebody", "someone", "everybody", "everyone");
    private static final Set<String> SPEECH = Set.of("say", "show", "hint", "think", "deny", "ask");

    private final CueLexicon cues;
    private final SourceLexicon sources;

    VerbCues(CueLexicon cues, SourceLexicon sources) {
        this.cues = cues;
        this.sources = sources;
    }

    @Nullable
    Draft draft(Reading reading, Token verb, List<Quote> quotes) {
        List<Cue> uses = cues.of(verb);
        if (uses.isEmpty() || !verb.pos().startsWith("VB")) {
            return null;
        }
        Draft relayed = new RelayCues(cues).draft(reading, verb);
        if (relayed != null) {
            return relayed;
        }
        for (char frame : new char[] {'a', 'c', 'p', 'i', 'n'}) {
            for (Cue cue : uses) {
                boolean verbal = !OTHERS.contains(cue.kind());
                if (verbal && cue.takes(frame) && follows(reading, verb, cue.particle(), frame)) {
                    Draft draft = use(reading, verb, cue, frame, quotes);
                    if (draft != null) {
                        return draft;
                    }
                }
            }
        }
        return null;
    }

    private static boolean follows(Reading reading, Token verb, String particle, char frame) {
        if (particle.isEmpty() || frame == 'a') {
            return true;
        }
        String[] words = particle.split(" ");
        for (int i = 0; i < words.length; i++) {
            int at = verb.index() + 1 + i;
            if (at >= reading.tokens().size() || !reading.token(at).text().equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft use(Reading reading, Token verb, Cue cue, char frame, List<Quote> quotes) {
        return switch (frame) {
            case 'a' -> judgement(reading, verb, cue);
            case 'c' -> clause(reading, verb, cue, quotes);
            case 'p' -> person(reading, verb, cue);
            case 'i' -> infinitive(reading, verb, cue);
            case 'n' -> noun(reading, verb, cue);
            default -> null;
        };
    }

    private @Nullable Draft clause(Reading reading, Token verb, Cue cue, List<Quote> quotes) {
        Optional<Token> complement = reading.dependent(verb.index(), "ccomp");
        BitSet own = Phrases.subtree(reading, verb.index());
        if (complement.isPresent() && !complement.get().deprel().equals("ccomp:as")) {
            Token said = complement.get();
            return build(reading, verb, cue, said.index(), Phrases.subtree(reading, said.index()), 0.9, "clause");
        }
        int around = Clauses.aroundInsertion(reading, verb, own);
        if (around >= 0 && SPEECH.contains(cue.kind())) {
            BitSet rest = Phrases.minus(Phrases.subtree(reading, around), own);
            return build(reading, verb, cue, around, rest, 0.75, "inserted");
        }
        boolean inserted = verb.relation().equals("parataxis")
                && verb.head() >= 0
                && reading.token(verb.head()).sentence() == verb.sentence();
        if (inserted && SPEECH.contains(cue.kind()) && startsOrEndsClause(reading, verb, own)) {
            BitSet rest = Phrases.minus(Phrases.subtree(reading, verb.head()), own);
            return build(reading, verb, cue, verb.head(), rest, 0.85, "inserted");
        }
        for (Token loose : reading.dependents(verb.index(), "parataxis")) {
            if (SPEECH.contains(cue.kind())
                    && loose.index() > verb.index()
                    && !cues.of(loose).stream().anyMatch(c -> c.kind().equals("say"))) {
                return build(
                        reading,
                        verb,
                        cue,
                        loose.index(),
                        Phrases.subtree(reading, loose.index()),
                        0.8,
                        "loose clause");
            }
        }
        Quote quote = cue.kind().equals("show") || cue.kind().equals("think") ? null : beside(reading, verb, quotes);
        return quote == null
                ? null
                : build(reading, verb, cue, -1, Phrases.range(quote.first(), quote.end()), 0.75, "quotation");
    }

    private static boolean startsOrEndsClause(Reading reading, Token verb, BitSet own) {
        boolean subject = reading.dependent(verb.index(), "nsubj").isPresent()
                || Clauses.besideVerb(reading, verb, Phrases.minus(Phrases.subtree(reading, verb.head()), own))
                        .isPresent();
        return own.cardinality() < 40 && subject;
    }

    /** A quotation of the same sentence that the verb stands outside of. */
    private static @Nullable Quote beside(Reading reading, Token verb, List<Quote> quotes) {
        Sentence sentence = reading.sentenceOf(verb);
        Quote nearest = null;
        for (Quote quote : quotes) {
            boolean colon = quote.first() == sentence.end()
                    && reading.token(sentence.end() - 1).text().equals(":");
            boolean same = colon || quote.end() > sentence.first() && quote.first() < sentence.end();
            if (same
                    && !quote.holds(verb.index())
                    && (nearest == null || distance(quote, verb) < distance(nearest, verb))) {
                nearest = quote;
            }
        }
        return nearest != null && distance(nearest, verb) <= 12 ? nearest : null;
    }

    private static int distance(Quote quote, Token verb) {
        return quote.first() > verb.index() ? quote.first() - verb.index() : verb.index() - quote.end() + 1;
    }

    private @Nullable Draft infinitive(Reading reading, Token verb, Cue cue) {
        Optional<Token> complement = reading.dependent(verb.index(), "xcomp");
        if (complement.isEmpty()
                || reading.dependents(complement.get().index(), "mark").stream()
                        .noneMatch(m -> m.pos().equals("TO"))) {
            return null;
        }
        if (reading.dependent(verb.index(), "obj").isPresent()) {
            return null;
        }
        Token said = complement.get();
        return build(reading, verb, cue, said.index(), Phrases.subtree(reading, said.index()), 0.7, "infinitive");
    }

    private @Nullable Draft person(Reading reading, Token verb, Cue cue) {
        Optional<Token> action =
                reading.dependent(verb.index(), "xcomp").or(() -> reading.dependent(verb.index(), "ccomp"));
        Optional<Token> whom = reading.dependent(verb.index(), "obj")
                .or(() -> reading.dependent(verb.index(), "iobj"))
                .or(() -> reading.dependent(verb.index(), "obl"));
        if (action.isEmpty()
                || whom.isEmpty()
                || whom.get().index() < verb.index()
                || !action.get().pos().equals("VB")) {
            return null;
        }
        BitSet content = Phrases.subtree(reading, action.get().index());
        content.or(Phrases.subtree(reading, whom.get().index()));
        fill(content);
        return build(reading, verb, cue, action.get().index(), content, 0.8, "person and infinitive");
    }

    private static void fill(BitSet set) {
        set.set(set.nextSetBit(0), set.length());
    }

    private @Nullable Draft judgement(Reading reading, Token verb, Cue cue) {
        Optional<Token> whom = reading.dependent(verb.index(), "obj");
        Optional<Token> what = cue.particle().isEmpty()
                ? reading.dependent(verb.index(), "xcomp")
                : withCase(reading, verb, cue.particle());
        if (whom.isEmpty()
                || what.isEmpty()
                || what.get().index() < whom.get().index()
                || whom.get().index() < verb.index()) {
            return cue.particle().isEmpty() ? swallowed(reading, verb, cue) : null;
        }
        if (cue.particle().isEmpty() && what.get().pos().equals("VB")) {
            return null;
        }
        BitSet content = Phrases.subtree(reading, whom.get().index());
        content.or(Phrases.subtree(reading, what.get().index()));
        fill(content);
        return build(reading, verb, cue, what.get().index(), content, 0.75, "judgement");
    }

    /** "called the plans a fiction": an object and a judgement that the tree took for one phrase. */
    private @Nullable Draft swallowed(Reading reading, Token verb, Cue cue) {
        Sentence sentence = reading.sentenceOf(verb);
        Optional<Token> whom = reading.dependent(verb.index(), "obj");
        if (whom.isEmpty() || !verb.lemma().equals("call")) {
            return null;
        }
        for (int i = verb.index() + 2; i < sentence.end(); i++) {
            Token token = reading.token(i);
            if (sources.has("falsehood", token.lemma()) && reading.below(i, verb.index())) {
                BitSet content = Phrases.subtree(reading, whom.get().index());
                content.set(verb.index() + 1, i + 1);
                return build(reading, verb, cue, i, content, 0.65, "judgement");
            }
        }
        return null;
    }

    private static Optional<Token> withCase(Reading reading, Token verb, String preposition) {
        for (int k = 0; k < reading.childCount(verb.index()); k++) {
            Token child = reading.child(verb.index(), k);
            boolean fits = Set.of("obl", "advcl", "xcomp", "nmod").contains(child.relation())
                    && (introduced(reading, child, "case", preposition)
                            || introduced(reading, child, "mark", preposition));
            if (fits && child.index() > verb.index()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean introduced(Reading reading, Token head, String relation, String word) {
        return reading.dependents(head.index(), relation).stream()
                .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).equals(word));
    }

    private @Nullable Draft noun(Reading reading, Token verb, Cue cue) {
        Optional<Token> object = reading.dependent(verb.index(), cue.particle().isEmpty() ? "obj" : "obl");
        if (object.isEmpty()
                || object.get().index() < verb.index()
                || THINGS.contains(object.get().lemma())) {
            return null;
        }
        Optional<Token> subject = Clauses.subject(reading, verb);
        if (subject.isEmpty() || !speaks(reading, subject.get())) {
            return null;
        }
        BitSet content = Phrases.subtree(reading, object.get().index());
        if (!cue.particle().isEmpty()) {
            content.clear(0, verb.index() + 1 + cue.particle().split(" ").length);
        }
        return content.isEmpty() ? null : build(reading, verb, cue, object.get().index(), content, 0.6, "noun phrase");
    }

    /** Persons, bodies and their names speak; things do not. */
    private boolean speaks(Reading reading, Token subject) {
        boolean pronoun = Set.of("he", "she", "they", "we", "i", "who")
                .contains(subject.text().toLowerCase(Locale.ROOT));
        return pronoun
                || subject.upos().equals("PROPN")
                || reading.entityAt(subject.index()).filter(Entity::acts).isPresent()
                || sources.has("unnamed", subject.lemma())
                || sources.has("institution", subject.lemma())
                || People.is(subject.lemma());
    }

    private static @Nullable Draft build(
            Reading reading, Token verb, Cue cue, int said, BitSet content, double confidence, String how) {
        BitSet cueTokens = Clauses.verbGroup(reading, verb, cue.takes('a') ? "" : cue.particle());
        Optional<Token> speaker = speaker(reading, verb, cue, content);
        boolean unsaid = speaker.isEmpty() && !Clauses.passive(reading, verb);
        if (unsaid
                || speaker.filter(s -> content.get(s.index()) && s.head() == verb.index())
                        .isPresent()) {
            return null;
        }
        if (speaker.isPresent() && idle(reading, verb, cue, speaker.get())) {
            return null;
        }
        BitSet source = speaker.map(s -> Clauses.nounPhrase(reading, s.index(), verb.index()))
                .orElseGet(BitSet::new);
        BitSet rest = Phrases.minus(Phrases.minus(content, source), cueTokens);
        if (Phrases.spans(reading, rest).isEmpty()) {
            return null;
        }
        return new Draft(
                cue,
                verb.index(),
                speaker.map(Token::index).orElse(-1),
                said,
                listener(reading, verb),
                source,
                cueTokens,
                rest,
                speaker.isEmpty() ? confidence - 0.2 : confidence,
                "\"" + verb.lemma() + "\" (" + cue.kind() + ") with " + how);
    }

    private static Optional<Token> speaker(Reading reading, Token verb, Cue cue, BitSet content) {
        if (Clauses.passive(reading, verb)) {
            return agent(reading, verb);
        }
        boolean finite = verb.pos().equals("VBD")
                || verb.pos().equals("VBZ")
                || verb.pos().equals("VBP");
        boolean own = reading.dependent(verb.index(), "nsubj").isPresent();
        if (!own && finite && SPEECH.contains(cue.kind()) && !verb.relation().equals("conj")) {
            Optional<Token> beside = Clauses.besideVerb(reading, verb, content);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Clauses.subject(reading, verb).filter(s -> !Clauses.expletive(s));
    }

    /** "you know", "I think", "if he says so": nobody is reported here. */
    private static boolean idle(Reading reading, Token verb, Cue cue, Token speaker) {
        String who = speaker.text().toLowerCase(Locale.ROOT);
        boolean own = MINDS.contains(cue.kind()) && (who.equals("i") || who.equals("we") || who.equals("it"));
        boolean supposed = reading.dependents(verb.index(), "mark").stream()
                .anyMatch(m -> m.lemma().equals("if")
                        || m.lemma().equals("unless")
                        || m.lemma().equals("whether"));
        return ANYBODY.contains(who) || own || supposed;
    }

    /** "by the agency" of a passive. */
    static Optional<Token> agent(Reading reading, Token verb) {
        return reading.dependents(verb.index(), "obl").stream()
                .filter(o -> introduced(reading, o, "case", "by"))
                .findFirst();
    }

    private static int listener(Reading reading, Token verb) {
        Optional<Token> told = reading.dependent(verb.index(), "iobj")
                .or(() -> verb.lemma().equals("tell") || verb.lemma().equals("inform")
                        ? reading.dependent(verb.index(), "obj")
                        : reading.dependents(verb.index(), "obl").stream()
                                .filter(o -> introduced(reading, o, "case", "to"))
                                .findFirst());
        return told.map(Token::index).orElse(-1);
    }
}
