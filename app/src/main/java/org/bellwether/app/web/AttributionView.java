package org.bellwether.app.web;

import java.util.List;
import java.util.stream.Collectors;
import org.bellwether.model.Attribution;
import org.bellwether.model.Hop;
import org.bellwether.model.Span;

/**
 * Who says it, through whom it reached us, and how sure the speaker is.
 *
 * @param speaker the source as written, @param cue the reporting words, @param content what is reported
 */
public record AttributionView(
        String speaker,
        boolean anonymous,
        String cue,
        String content,
        List<HopView> chain,
        String factuality,
        String confidence,
        String why) {

    /** One step of the chain with its Admiralty letter and what the letter means. */
    public record HopView(String text, String kind, String letter, String meaning) {}

    static AttributionView of(Attribution found, String body) {
        return new AttributionView(
                text(found.source(), body),
                found.anonymous(),
                text(found.cue(), body),
                Words.clip(text(found.content(), body), 320),
                found.chain().stream().map(AttributionView::hop).toList(),
                Words.factuality(found.factuality()),
                Words.confidence(found.confidence()),
                found.why());
    }

    private static HopView hop(Hop hop) {
        return new HopView(
                hop.text(), Words.plain(hop.kind()), hop.reliability(), Words.reliability(hop.reliability()));
    }

    private static String text(List<Span> spans, String body) {
        return spans.stream()
                .filter(span -> span.end() <= body.length())
                .map(span -> span.of(body).strip())
                .collect(Collectors.joining(" \u2026 "));
    }
}
