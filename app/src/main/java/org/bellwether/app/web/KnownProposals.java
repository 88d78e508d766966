package org.bellwether.app.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/** The proposals as the ledger had them at some instant, looked up where they are asked for. */
record KnownProposals(Store store, List<Head> heads, List<LedgerRow> said, KeptProposals kept) implements Proposals {

    @Override
    public Optional<StatusProposal> at(long seq) {
        return kept.at(seq);
    }

    @Override
    public List<Evidence> heaviest(long seq) {
        return store.statuses().heaviest(seq);
    }

    @Override
    public Only only(long one, Optional<Long> other) {
        Set<String> told = new HashSet<>();
        other.flatMap(this::at)
                .ifPresent(proposal -> proposal.counting().forEach(evidence -> told.addAll(Statuses.events(evidence))));
        List<Evidence> only = at(one).stream()
                .flatMap(StatusProposal::counting)
                .filter(evidence -> Statuses.events(evidence).stream().noneMatch(told::contains))
                .sorted(Evidence.BY_WEIGHT)
                .toList();
        return new Only(only.subList(0, Math.min(Statuses.HEAVIEST, only.size())), only.size());
    }
}
