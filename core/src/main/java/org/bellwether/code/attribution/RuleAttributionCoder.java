package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.bellwether.code.attribution.Quotes.Quote;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Attribution;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions (source, cue, content as in PARC 3.0 and PolNeAR) by a cue lexicon over the dependency tree and by quotation
 * marks. Safe for use by several threads.
 */
public final class RuleAttributionCoder implements AttributionCoder {

    private final VerbCues verbs;
    private final OtherCues others;
    private final Commitment commitment;
    private final Hops hops;

    public RuleAttributionCoder() {
        CueLexicon cues = CueLexicon.load();
        SourceLexicon sources = SourceLexicon.load();
        verbs = new VerbCues(cues, sources);
        others = new OtherCues(cues);
        commitment = new Commitment(sources);
        hops = new Hops(sources);
    }

    @Override
    public List<Attribution> code(Reading reading, List<ActorMention> actors) {
        List<Quote> quotes = Quotes.of(reading);
        List<Draft> drafts = new ArrayList<>();
        for (Token token : reading.tokens()) {
            Draft draft = draft(reading, token, quotes);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.addAll(ColonCues.of(reading, quotes));
        drafts.removeIf(draft -> drafts.stream()
                .anyMatch(other -> other != draft
                        && other.cue().get(draft.verb())
                        && (other.lexicon().kind().equals("relay")
                                || other.cue().cardinality() > draft.cue().cardinality())));
        List<Draft> whole = new QuoteKeeper(reading, quotes).complete(drafts);
        return whole.stream()
                .map(draft -> attribution(reading, draft, whole, actors))
                .sorted(Comparator.comparing(a -> a.cue().getFirst()))
                .toList();
    }

    private @Nullable Draft draft(Reading reading, Token token, List<Quote> quotes) {
        Draft verb = verbs.draft(reading, token, quotes);
        return verb != null ? verb : others.draft(reading, token);
    }

    private Attribution attribution(Reading reading, Draft draft, List<Draft> all, List<ActorMention> actors) {
        List<Span> source = Phrases.spans(reading, draft.source());
        return new Attribution(
                source,
                Phrases.cue(reading, draft.cue()),
                Phrases.spans(reading, draft.content()),
                hops.of(reading, draft, all, actors),
                commitment.of(reading, draft),
                hops.anonymous(reading, draft),
                draft.confidence(),
                draft.why());
    }

    /** Gives whole quotations to those who are heard in a part of them. */
    private record QuoteKeeper(Reading reading, List<Quote> quotes) {

        List<Draft> complete(List<Draft> drafts) {
            List<Draft> whole = new ArrayList<>(drafts);
            for (Quote quote : quotes) {
                int owner = owner(whole, quote);
                if (owner >= 0) {
                    Draft draft = whole.get(owner);
                    BitSet content = (BitSet) draft.content().clone();
                    content.set(quote.first(), quote.end());
                    whole.set(
                            owner,
                            draft.withContent(Phrases.minus(Phrases.minus(content, draft.source()), draft.cue())));
                }
            }
            return whole;
        }

        /** The attribution outside the quotation whose content overlaps it, else the one that spoke just before it. */
        private int owner(List<Draft> drafts, Quote quote) {
            int before = -1;
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                if (quote.holds(draft.verb())) {
                    continue;
                }
                int overlap = draft.content().nextSetBit(quote.first());
                if (overlap >= 0 && overlap < quote.end()) {
                    return i;
                }
                if (draft.verb() < quote.first() && draft.lexicon().takes('c')) {
                    before = i;
                }
            }
            return before >= 0 && follows(drafts.get(before), quote) ? before : -1;
        }

        /** The quotation opens the next sentence of the same paragraph, and the speaker was quoted before. */
        private boolean follows(Draft draft, Quote quote) {
            Sentence told = reading.sentenceOf(reading.token(draft.verb()));
            Sentence opened = reading.sentenceOf(reading.token(quote.first()));
            boolean next = opened.index() == told.index() + 1 && quote.first() <= opened.first() + 1;
            boolean quoted = quotes.stream()
                    .anyMatch(q -> q != quote
                            && q.first() < quote.first()
                            && draft.content().get(q.first() + 1));
            return next
                    && quoted
                    && !Quotes.breaks(
                            reading.text(), told.span().end(), opened.span().start());
        }
    }
}
