package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/**
 * Is it unchanged, or did nobody report? How much was reported in a period, and how many independent origins told of a category, each
 * against the median of the periods before.
 *
 * @param reporting texts taken in of the whole monitor, reprints apart, @param origins that bear on the category
 * @param silent outlets that had fallen silent by the end of this period
 */
public record BlindSpot(Meter reporting, Meter origins, List<Named> silent) {

    /** Periods before this one that make the usual. */
    private static final int TRAILING = 12;
    /** Fewer periods than these make no usual. */
    private static final int LEAST = 3;

    static BlindSpot of(Archive archive, StatusProposal proposal, Links links) {
        int known = archive.line(proposal.category())
                .headMap(proposal.period(), false)
                .size();
        Optional<Double> volume = Optional.of(proposal.usualArticles()).filter(usual -> known >= LEAST);
        boolean thin = proposal.status() == Status.INSUFFICIENT;
        return new BlindSpot(
                Meter.of(proposal.articles(), volume, thin),
                Meter.of(proposal.origins(), usualOrigins(archive, proposal), false),
                proposal.silentOutlets().stream()
                        .map(id -> new Named(archive.outletName(id), links.source(id)))
                        .toList());
    }

    /** The same without the silent outlets that are told of anyhow. */
    BlindSpot without(List<Alarms> told) {
        List<Optional<String>> pages = told.stream().map(Alarms::href).toList();
        return new BlindSpot(
                reporting,
                origins,
                silent.stream().filter(one -> !pages.contains(one.href())).toList());
    }

    /** Median of the origins that bore on a category in the periods before; empty while these are too few. */
    public static Optional<Double> usualOrigins(Archive archive, StatusProposal proposal) {
        List<StatusProposal> before = List.copyOf(archive.line(proposal.category())
                .headMap(proposal.period(), false)
                .values());
        int[] origins = before.stream()
                .skip(Math.max(0, before.size() - TRAILING))
                .mapToInt(StatusProposal::origins)
                .sorted()
                .toArray();
        int n = origins.length;
        return n < LEAST ? Optional.empty() : Optional.of((origins[(n - 1) / 2] + origins[n / 2]) / 2.0);
    }

    /** What the category's status may hide, in a sentence; empty where nothing. */
    public Optional<String> warning() {
        return switch (origins.level()) {
            case NOBODY -> Optional.of(say("blind.nobody"));
            case LITTLE -> Optional.of(say("blind.little"));
            case TOO_LITTLE, UNKNOWN, USUAL, MUCH -> Optional.empty();
        };
    }
}
