package org.bellwether.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The proposed status of one category in one period, with the evidence for and against it.
 *
 * @param movement sum of the weights of the period
 * @param baseline median movement of the trailing periods, @param spread their scaled median absolute deviation after shrinkage
 * @param z (movement - baseline) / spread
 * @param articles number of articles of the period, @param origins number of independent origins among the evidence
 * @param usualArticles median number of articles in the trailing periods
 * @param supporting evidence that points the way the status says, @param opposing the other way; for unchanged, better is supporting
 * @param rule the decision in words an analyst can say aloud
 * @param hingesOn what alone would flip the status if it were taken away, in words
 */
public record StatusProposal(
        String category,
        Period period,
        Status status,
        double movement,
        double baseline,
        double spread,
        double z,
        int articles,
        double usualArticles,
        int origins,
        List<Evidence> supporting,
        List<Evidence> opposing,
        List<Evidence> leftOut,
        List<Alert> alerts,
        List<String> silentOutlets,
        String rule,
        List<String> hingesOn) {

    public StatusProposal {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        leftOut = List.copyOf(leftOut);
        alerts = List.copyOf(alerts);
        silentOutlets = List.copyOf(silentOutlets);
        hingesOn = List.copyOf(hingesOn);
    }

    /** The evidence that counts: what supports the status, then what opposes it. */
    public Stream<Evidence> counting() {
        return Stream.concat(supporting.stream(), opposing.stream());
    }
}
