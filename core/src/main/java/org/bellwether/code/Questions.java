package org.bellwether.code;

import java.util.Optional;
import org.bellwether.code.attribution.Factuality;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** What may be asked of a coded text beyond what the coders find in it. */
public record Questions(DyadCoder dyad) {

    /** Which single event type relates two names; always answers. */
    public DyadCoder.Verdict relation(CodedArticle coded, String source, String recipient) {
        return dyad.code(coded, source, recipient);
    }

    /** Factuality of the predicate in a span, -3..3; empty where no token stands there. */
    public Optional<Double> factuality(CodedArticle coded, Span predicate) {
        Reading reading = coded.reading();
        return reading.tokens().stream()
                .filter(token -> token.span().overlaps(predicate))
                .filter(token -> isHead(reading, token, predicate))
                .findFirst()
                .map(token -> Factuality.of(reading, token.index()));
    }

    private static boolean isHead(Reading reading, Token token, Span predicate) {
        return token.head() < 0 || !reading.token(token.head()).span().overlaps(predicate);
    }
}
