package org.bellwether.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What an analyst says of one event: kept for ever, never changed. The latest judgement that is not undone holds.
 *
 * @param seq place among all judgements of an archive, from 1; 0 before it is stored
 * @param subject the event judged: the id it had when it was first judged, the same in all its judgements
 * @param says the event as it stands by this judgement; empty for an undoing
 * @param into the event that this one is a mention of, for a merging
 * @param reason in the analyst's words; may be empty where an event is accepted, added or a judgement undone
 */
public record Judgement(
        long seq,
        String subject,
        Verdict verdict,
        Anchor anchor,
        Optional<Event> says,
        Optional<Anchor> into,
        String reason,
        String analyst,
        Instant at) {

    /** The same at its place in an archive. */
    public Judgement numbered(long place) {
        return new Judgement(place, subject, verdict, anchor, says, into, reason, analyst, at);
    }
}
