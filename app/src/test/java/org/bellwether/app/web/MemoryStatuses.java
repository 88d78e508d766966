package org.bellwether.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses;

/** The proposals of a {@link MemoryStore}: each keeps its place for as long as it is there. */
record MemoryStatuses(MemoryStore store) implements Statuses {

    private long place(StatusProposal proposal) {
        return store.places.computeIfAbsent(proposal, one -> (long) store.places.size() + 1);
    }

    @Override
    public List<Head> heads(String monitor) {
        return store.proposals.stream()
                .sorted(Comparator.comparing(StatusProposal::category).thenComparing(StatusProposal::period))
                .map(proposal -> Head.of(place(proposal), proposal))
                .toList();
    }

    @Override
    public Optional<StatusProposal> proposal(long seq) {
        return store.proposals.stream()
                .filter(proposal -> place(proposal) == seq)
                .findFirst();
    }

    @Override
    public List<Evidence> heaviest(long seq) {
        return proposal(seq).map(Statuses::heaviest).orElse(List.of());
    }

    @Override
    public List<Long> bearings(String event) {
        return store.proposals.stream()
                .filter(proposal -> Statuses.events(proposal).contains(event))
                .map(this::place)
                .toList();
    }

    @Override
    public Optional<Long> before(String monitor, String category, Period period, long upTo) {
        return store.proposals.stream()
                .filter(proposal -> proposal.category().equals(category)
                        && proposal.period().equals(period))
                .map(this::place)
                .filter(place -> place <= upTo)
                .max(Comparator.naturalOrder());
    }
}
