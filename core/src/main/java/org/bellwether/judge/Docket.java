package org.bellwether.judge;

import java.util.List;
import java.util.Map;
import org.bellwether.model.EventRecord;

/**
 * The events that a status is proposed from.
 *
 * @param standing events as they stand; neither rejected nor withdrawn ones
 * @param rejected what analysts rejected: shown, never counted
 * @param merged id of an event to the id of the one it is a mention of, in the order of the judgements
 */
public record Docket(List<EventRecord> standing, List<Rejected> rejected, Map<String, String> merged) {

    public Docket {
        standing = List.copyOf(standing);
        rejected = List.copyOf(rejected);
    }

    /** An event that does not count, and why. */
    public record Rejected(EventRecord event, String reason) {}

    /** Events that nobody has judged. */
    public static Docket unjudged(List<EventRecord> events) {
        return new Docket(events, List.of(), Map.of());
    }
}
