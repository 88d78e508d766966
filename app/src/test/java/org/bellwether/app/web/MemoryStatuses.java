package org.bellwether.app.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
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
    public List<Long> latest(String monitor, Instant before) {
        return heads(monitor).stream().map(Head::seq).toList();
    }

    @Override
    public List<Head> heads(Collection<Long> places) {
        return heads("").stream().filter(head -> places.contains(head.seq())).toList();
    }

    @Override
    public List<String> only(long one, long other) {
        Set<String> told = proposal(other).stream()
                .flatMap(Statuses::evidence)
                .flatMap(evidence -> Statuses.events(evidence).stream())
                .collect(Collectors.toSet());
        return proposal(one).stream()
                .flatMap(Statuses::evidence)
                .filter(evidence -> evidence.leftOut().isEmpty()
                        && Statuses.events(evidence).stream().noneMatch(told::contains))
                .sorted(Evidence.BY_WEIGHT)
                .map(evidence -> evidence.lead().id())
                .toList();
    }

    @Override
    public List<String> counted(String monitor, Period period, EventType first, int limit) {
        return store.proposals.stream()
                .filter(proposal -> proposal.period().equals(period))
                .flatMap(proposal -> Stream.concat(proposal.supporting().stream(), proposal.opposing().stream()))
                .map(Evidence::lead)
                .sorted(Comparator.comparing((EventRecord lead) -> lead.event().type() != first)
                        .thenComparing(EventRecord::id))
                .map(EventRecord::id)
                .distinct()
                .limit(limit)
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
    public Map<String, List<Bearing>> bearings(Collection<String> events) {
        Map<String, List<Bearing>> bearings = new HashMap<>();
        for (String event : events) {
            List<Bearing> own = store.proposals.stream()
                    .flatMap(proposal -> Statuses.evidence(proposal)
                            .filter(evidence -> Statuses.events(evidence).contains(event))
                            .map(evidence -> new Bearing(place(proposal), evidence.weight(), evidence.leftOut())))
                    .toList();
            bearings.put(event, own);
        }
        return bearings;
    }

    @Override
    public List<String> tellings(String event) {
        return store.proposals.stream()
                .flatMap(Statuses::evidence)
                .map(Statuses::events)
                .filter(events -> events.contains(event))
                .flatMap(Set::stream)
                .distinct()
                .sorted()
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
