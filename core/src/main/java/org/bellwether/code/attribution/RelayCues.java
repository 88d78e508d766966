package org.bellwether.code.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.bellwether.code.attribution.CueLexicon.Cue;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/** "quoted an official as saying", "was cited by radio as saying", "reported, citing an official". */
final class RelayCues {

    private final CueLexicon cues;

    RelayCues(CueLexicon cues) {
        this.cues = cues;
    }

    @Nullable
    Draft draft(Reading reading, Token verb) {
        boolean relays = verb.lemma().equals("quote") || verb.lemma().equals("cite");
        if (!relays) {
            return null;
        }
        Draft saying = asSaying(reading, verb);
        return saying != null ? saying : citing(reading, verb);
    }

    private @Nullable Draft asSaying(Reading reading, Token verb) {
        Sentence sentence = reading.sentenceOf(verb);
        int saying = -1;
        for (int i = verb.index() + 1; i < sentence.end() - 1 && saying < 0; i++) {
            boolean as = reading.token(i).text().equals("as")
                    && reading.token(i + 1).pos().equals("VBG");
            saying = as && !cues.of(reading.token(i + 1)).isEmpty() ? i + 1 : -1;
        }
        if (saying < 0) {
            return null;
        }
        boolean passive = Clauses.passive(reading, verb);
        Optional<Token> speaker =
                passive ? reading.dependent(verb.index(), "nsubj") : reading.dependent(verb.index(), "obj");
        Optional<Token> relay = passive ? VerbCues.agent(reading, verb) : Clauses.subject(reading, verb);
        if (speaker.isEmpty()) {
            return null;
        }
        int from = saying + 1;
        Optional<Token> clause = reading.dependent(saying, "ccomp");
        BitSet content = clause.map(c -> Phrases.subtree(reading, c.index()))
                .orElseGet(() -> Phrases.range(from, sentence.end()));
        BitSet cue = Phrases.range(verb.index(), verb.index() + 1);
        cue.set(saying - 1, saying + 1);
        BitSet source = Clauses.nounPhrase(reading, speaker.get().index(), verb.index());
        source = Phrases.minus(source, Phrases.range(saying - 1, sentence.end()));
        return new Draft(
                cue(3, verb.lemma()),
                verb.index(),
                speaker.get().index(),
                clause.map(Token::index).orElse(-1),
                relay.map(Token::index).orElse(-1),
                source,
                cue,
                Phrases.minus(content, cue),
                0.85,
                "\"" + verb.lemma() + " as saying\" passes on what another said");
    }

    private static Cue cue(int factuality, String lemma) {
        return new Cue(lemma, "relay", factuality, "c", "");
    }

    /** The words cited are those the governing verb reports. */
    private @Nullable Draft citing(Reading reading, Token verb) {
        Optional<Token> cited = reading.dependent(verb.index(), "obj");
        boolean participle =
                verb.pos().equals("VBG") && verb.head() >= 0 && !verb.relation().equals("root");
        if (cited.isEmpty() || !participle) {
            return null;
        }
        Token governor = reading.token(verb.head());
        Token report = governor.isVerb() ? governor : governor.head() >= 0 ? reading.token(governor.head()) : governor;
        boolean reports = cues.of(report).stream().anyMatch(c -> c.takes('c'));
        Optional<Token> clause = reports ? reading.dependent(report.index(), "ccomp") : Optional.empty();
        int said =
                clause.map(Token::index).orElse(report.relation().equals("parataxis") ? report.head() : report.index());
        if (said < 0) {
            return null;
        }
        BitSet aside = Phrases.subtree(reading, verb.index());
        BitSet content = Phrases.minus(Phrases.subtree(reading, said), aside);
        if (said != report.index()) {
            BitSet frame = Phrases.minus(Phrases.subtree(reading, report.index()), Phrases.subtree(reading, said));
            content = report.head() == said
                    ? Phrases.minus(content, Phrases.subtree(reading, report.index()))
                    : Phrases.minus(content, frame);
        }
        Optional<Token> relay = Clauses.subject(reading, report);
        if (content.isEmpty() || !reports && relay.isEmpty()) {
            return null;
        }
        return new Draft(
                cue(3, verb.lemma()),
                verb.index(),
                cited.get().index(),
                said,
                reports ? relay.map(Token::index).orElse(-1) : -1,
                Clauses.nounPhrase(reading, cited.get().index(), verb.index()),
                Phrases.range(verb.index(), verb.index() + 1),
                content,
                0.75,
                "\"" + verb.text() + "\" names whose words they are");
    }
}
