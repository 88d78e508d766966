package org.bellwether.code.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.attribution.CueLexicon.Cue;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/** "according to", "in the words of", "in his view", "reportedly", "the claim that", "is confident that". */
final class OtherCues {

    private static final Set<String> VIEWS = Set.of("view", "opinion", "words", "eyes", "judgment", "judgement");
    private static final Set<String> PLANS =
            Set.of("plan", "schedule", "need", "law", "custom", "tradition", "protocol");
    private static final Set<String> LIGHT = Set.of(
            "make", "issue", "express", "voice", "give", "have", "raise", "release", "publish", "offer", "repeat",
            "deliver");

    private final CueLexicon cues;

    OtherCues(CueLexicon cues) {
        this.cues = cues;
    }

    @Nullable
    Draft draft(Reading reading, Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (lower.equals("according") && next(reading, token, 1).equals("to")) {
            return frame(reading, token, token.index() + 2, "according to");
        }
        if (VIEWS.contains(lower)) {
            return view(reading, token);
        }
        Optional<Cue> cue = cues.of(token).stream()
                .filter(c -> c.kind().equals(kind(token)))
                .findFirst();
        if (cue.isEmpty()) {
            return null;
        }
        return switch (cue.get().kind()) {
            case "adverb" -> adverb(reading, token, cue.get());
            case "noun" -> noun(reading, token, cue.get());
            case "adjective" -> adjective(reading, token, cue.get());
            default -> null;
        };
    }

    private static String kind(Token token) {
        return token.pos().startsWith("RB")
                ? "adverb"
                : token.pos().startsWith("NN") ? "noun" : token.pos().startsWith("JJ") ? "adjective" : "none";
    }

    private static String next(Reading reading, Token token, int steps) {
        int at = token.index() + steps;
        boolean same =
                at >= 0 && at < reading.tokens().size() && reading.token(at).sentence() == token.sentence();
        return same ? reading.token(at).text().toLowerCase(Locale.ROOT) : "";
    }

    /** A prepositional frame whose noun phrase starts at a token; what it modifies is what was said. */
    private @Nullable Draft frame(Reading reading, Token first, int start, String words) {
        Sentence sentence = reading.sentenceOf(first);
        if (start >= sentence.end()) {
            return null;
        }
        int head = start;
        while (reading.token(head).head() >= start
                && reading.token(head).head() < sentence.end()
                && !reading.token(reading.token(head).head()).isVerb()) {
            head = reading.token(head).head();
        }
        boolean manner = PLANS.contains(reading.token(head).lemma()) && head == start;
        if (!reading.token(head).isNominal() || manner) {
            return null;
        }
        BitSet phrase = Phrases.subtree(reading, head);
        BitSet source = Clauses.run(Phrases.minus(phrase, Phrases.range(0, start)), head);
        BitSet cue = Phrases.range(first.index(), start);
        int clause = above(reading, head, phrase, cue);
        BitSet content =
                clause >= 0 ? Phrases.subtree(reading, clause) : Phrases.range(sentence.first(), sentence.end());
        content = Phrases.minus(Phrases.minus(content, source), cue);
        if (Phrases.spans(reading, content).isEmpty()) {
            return null;
        }
        Cue lexicon = new Cue(words, "frame", 3, "", "");
        return new Draft(lexicon, first.index(), head, clause, -1, source, cue, content, 0.85, "\"" + words + "\"");
    }

    /** The clause a phrase hangs on. */
    private static int above(Reading reading, int head, BitSet phrase, BitSet cue) {
        int at = head;
        while (at >= 0 && (phrase.get(at) || cue.get(at) || !clausal(reading, at))) {
            at = reading.token(at).head();
        }
        return at;
    }

    private static boolean clausal(Reading reading, int token) {
        Token t = reading.token(token);
        return t.isVerb()
                || t.relation().equals("root")
                || reading.dependent(token, "cop").isPresent();
    }

    private @Nullable Draft view(Reading reading, Token noun) {
        boolean of = next(reading, noun, 1).equals("of");
        if (of
                && next(reading, noun, -1).equals("the")
                && next(reading, noun, -2).equals("in")) {
            return frame(reading, reading.token(noun.index() - 2), noun.index() + 2, "in the " + noun.text() + " of");
        }
        Optional<Token> whose = reading.dependent(noun.index(), "nmod").filter(n -> Clauses.possessive(reading, n));
        boolean in = reading.dependents(noun.index(), "case").stream()
                .anyMatch(c -> c.lemma().equals("in"));
        if (whose.isEmpty() || !in) {
            return null;
        }
        BitSet phrase = Phrases.subtree(reading, noun.index());
        BitSet source = Phrases.subtree(reading, whose.get().index());
        BitSet cue = new BitSet();
        cue.set(noun.index());
        reading.dependent(noun.index(), "case").ifPresent(c -> cue.set(c.index()));
        int clause = above(reading, noun.index(), phrase, cue);
        if (clause < 0) {
            return null;
        }
        BitSet content = Phrases.minus(Phrases.subtree(reading, clause), phrase);
        Cue lexicon = new Cue(noun.lemma(), "frame", 3, "", "");
        return new Draft(
                lexicon,
                noun.index(),
                whose.get().index(),
                clause,
                -1,
                source,
                cue,
                content,
                0.75,
                "\"in ... " + noun.text() + "\"");
    }

    private static @Nullable Draft adverb(Reading reading, Token adverb, Cue cue) {
        if (adverb.head() < 0) {
            return null;
        }
        Token head = reading.token(adverb.head());
        BitSet word = Phrases.range(adverb.index(), adverb.index() + 1);
        BitSet content = Phrases.minus(Phrases.subtree(reading, head.index()), word);
        if (Phrases.spans(reading, content).isEmpty()) {
            return null;
        }
        return new Draft(
                cue,
                adverb.index(),
                -1,
                head.index(),
                -1,
                new BitSet(),
                word,
                content,
                0.8,
                "\"" + adverb.lemma() + "\": no source is named");
    }

    private static @Nullable Draft noun(Reading reading, Token noun, Cue cue) {
        Optional<Token> clause = reading.dependents(noun.index(), "acl").stream()
                .filter(c -> !c.deprel().contains("relcl"))
                .filter(c -> reading.dependents(c.index(), "mark").stream()
                        .anyMatch(m -> m.lemma().equals("that")))
                .findFirst()
                .or(() -> reading.dependent(noun.index(), "ccomp"));
        if (clause.isEmpty() || clause.get().index() < noun.index()) {
            return null;
        }
        Optional<Token> whose = reading.dependents(noun.index(), "nmod").stream()
                .filter(n -> Clauses.possessive(reading, n)
                        || reading.dependents(n.index(), "case").stream()
                                .anyMatch(c -> List.of("by", "from", "of").contains(c.lemma())))
                .findFirst();
        BitSet word = new BitSet();
        word.set(noun.index());
        Optional<Token> speaker = whose;
        boolean inStatement = noun.relation().equals("obl")
                && noun.head() >= 0
                && reading.dependents(noun.index(), "case").stream()
                        .anyMatch(c -> c.lemma().equals("in"))
                && reading.token(noun.head()).isVerb();
        if (inStatement) {
            Token verb = reading.token(noun.head());
            speaker = Clauses.subject(reading, verb);
            word.clear();
            word.or(Clauses.verbGroup(reading, verb, ""));
        }
        if (whose.isEmpty()
                && noun.relation().equals("obj")
                && noun.head() >= 0
                && LIGHT.contains(reading.token(noun.head()).lemma())) {
            Token verb = reading.token(noun.head());
            speaker = Clauses.subject(reading, verb);
            word.or(Clauses.verbGroup(reading, verb, ""));
        }
        BitSet content = Phrases.subtree(reading, clause.get().index());
        BitSet source = speaker.map(s -> possessor(reading, s, noun)).orElseGet(BitSet::new);
        if (speaker.isEmpty()) {
            reading.dependents(noun.index(), "amod").stream()
                    .filter(a -> a.lemma().startsWith("un"))
                    .forEach(a -> word.set(a.index()));
        }
        return new Draft(
                cue,
                noun.index(),
                speaker.map(Token::index).orElse(-1),
                clause.get().index(),
                -1,
                Phrases.minus(source, content),
                word,
                content,
                0.7,
                "\"" + noun.lemma() + "\" (noun) with clause");
    }

    /** A possessor keeps its "'s"; "by the ministry" loses its preposition. */
    private static BitSet possessor(Reading reading, Token who, Token noun) {
        BitSet phrase = Clauses.nounPhrase(reading, who.index(), noun.index());
        if (!Clauses.possessive(reading, who)) {
            reading.dependents(who.index(), "case").forEach(c -> phrase.clear(c.index()));
        }
        return phrase;
    }

    private static @Nullable Draft adjective(Reading reading, Token adjective, Cue cue) {
        Optional<Token> clause = reading.dependent(adjective.index(), "ccomp");
        Optional<Token> subject = reading.dependent(adjective.index(), "nsubj");
        if (clause.isEmpty() || subject.isEmpty() || subject.get().lemma().equals("it")) {
            return null;
        }
        BitSet content = Phrases.subtree(reading, clause.get().index());
        BitSet source = Clauses.nounPhrase(reading, subject.get().index(), adjective.index());
        return new Draft(
                cue,
                adjective.index(),
                subject.get().index(),
                clause.get().index(),
                -1,
                source,
                Clauses.verbGroup(reading, adjective, ""),
                content,
                0.7,
                "\"" + adjective.lemma() + "\" with clause");
    }
}
