package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Hop;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Through whose hands a statement came, and whether its speaker is unnamed. No source has a record yet, so every hop is graded F. */
final class Hops {

    /** Admiralty: reliability cannot be judged. */
    private static final String UNKNOWN = "F";

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final SourceLexicon sources;

    Hops(SourceLexicon sources) {
        this.sources = sources;
    }

    List<Hop> of(Reading reading, Draft draft, List<Draft> all, List<ActorMention> actors) {
        List<Hop> hops = new ArrayList<>(2);
        if (draft.speaker() >= 0) {
            hops.add(hop(reading, draft, actors));
        }
        int relay = draft.relay();
        boolean told = !draft.lexicon().kind().equals("relay");
        if (relay >= 0 && (!told || isMedia(reading, relay, actors))) {
            hops.add(hop(reading, relay, draft.verb(), actors));
        } else if (draft.speaker() >= 0) {
            outer(draft, all).ifPresent(other -> hops.add(hop(reading, other, actors)));
        }
        return hops;
    }

    /** Who reports that this was said. */
    private static Optional<Draft> outer(Draft draft, List<Draft> all) {
        return all.stream()
                .filter(other -> other != draft
                        && other.speaker() >= 0
                        && other.content().get(draft.verb()))
                .filter(other -> other.speaker() != draft.speaker()
                        && !other.lexicon().kind().equals("relay"))
                .min((a, b) ->
                        Integer.compare(a.content().cardinality(), b.content().cardinality()));
    }

    private Hop hop(Reading reading, Draft draft, List<ActorMention> actors) {
        List<Span> spans = Phrases.spans(reading, draft.source());
        String text =
                spans.isEmpty() ? "" : spans.getFirst().cover(spans.getLast()).of(reading.text());
        String kind = anonymous(reading, draft) ? "anonymous" : kind(reading, draft.speaker(), actors);
        return new Hop(text, kind, UNKNOWN);
    }

    private Hop hop(Reading reading, int head, int without, List<ActorMention> actors) {
        List<Span> spans = Phrases.spans(reading, Clauses.nounPhrase(reading, head, without));
        String text = spans.isEmpty()
                ? reading.token(head).text()
                : spans.getFirst().cover(spans.getLast()).of(reading.text());
        return new Hop(text, kind(reading, head, actors), UNKNOWN);
    }

    private String kind(Reading reading, int head, List<ActorMention> actors) {
        Token token = reading.token(head);
        if (isAgency(reading, head)) {
            return "agency";
        }
        if (isMedia(reading, head, actors)) {
            return "outlet";
        }
        boolean person =
                reading.entityAt(head).filter(e -> e.type() == EntityType.PER).isPresent();
        if (person) {
            return "person";
        }
        if (sources.has("document", token.lemma())) {
            return "document";
        }
        boolean somebody =
                People.is(token.lemma()) || token.upos().equals("PRON") || sources.has("unnamed", token.lemma());
        if (somebody) {
            return "person";
        }
        boolean body = sources.has("institution", token.lemma().toLowerCase(Locale.ROOT))
                || reading.entityAt(head).filter(Entity::acts).isPresent();
        return body ? "institution" : token.upos().equals("PROPN") ? "person" : "document";
    }

    private boolean isAgency(Reading reading, int head) {
        int next = head + 1;
        boolean beside = next < reading.tokens().size() && isMediaNoun(reading.token(head)) && named(reading, next);
        if (beside || named(reading, head)) {
            return true;
        }
        return Phrases.subtree(reading, head).stream()
                .anyMatch(i -> i != head
                        && reading.token(i).upos().equals("PROPN")
                        && named(reading, i)
                        && isMediaNoun(reading.token(head)));
    }

    private boolean named(Reading reading, int token) {
        return sources.has("agency", reading.token(token).text())
                || reading.entityAt(token)
                        .filter(e -> sources.has("agency", e.span().of(reading.text())))
                        .isPresent();
    }

    private boolean isMediaNoun(Token token) {
        return sources.has("media", token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isMedia(Reading reading, int head, List<ActorMention> actors) {
        return isMediaNoun(reading.token(head))
                || isAgency(reading, head)
                || actors.stream()
                        .anyMatch(m -> m.head() == head && m.actor().sectors().contains("MED"));
    }

    /** Nobody the reader could ask: no source, a hidden one, or an indefinite person without a name. */
    boolean anonymous(Reading reading, Draft draft) {
        int head = draft.speaker();
        if (head < 0) {
            return true;
        }
        Token token = reading.token(head);
        boolean hidden = draft.source().stream()
                .anyMatch(i -> sources.has("hidden", reading.token(i).lemma().toLowerCase(Locale.ROOT)));
        if (hidden || conditionOfAnonymity(reading, head)) {
            return true;
        }
        boolean name = reading.dependents(head, "appos").stream()
                        .anyMatch(t -> t.upos().equals("PROPN"))
                || reading.dependents(head, "flat").stream()
                        .anyMatch(t -> t.upos().equals("PROPN"))
                || token.upos().equals("PROPN");
        boolean definite = reading.dependents(head, "det").stream().anyMatch(d -> DEFINITE.contains(d.lemma()));
        boolean one = token.lemma().equals("one") && token.upos().equals("NUM")
                || reading.dependents(head, "nummod").stream()
                        .anyMatch(n -> n.lemma().equals("one"));
        boolean none = token.lemma().equals("nobody");
        return !name && !none && (one || !definite && sources.has("unnamed", token.lemma()));
    }

    private static boolean conditionOfAnonymity(Reading reading, int head) {
        return Phrases.subtree(reading, head).stream()
                .anyMatch(i -> reading.token(i).lemma().equals("anonymity"));
    }
}
