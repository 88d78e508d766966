package org.bellwether.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/** The proposals as the ledger had them at some instant. All of them are read once: that takes longer than to look up the latest. */
record KnownProposals(List<Head> heads, List<LedgerRow> said, KeptProposals kept) implements Proposals {

    /** @param before rows of this instant or later are left out */
    static KnownProposals of(Store store, String monitor, Instant before, KeptProposals kept) {
        List<Head> heads = new ArrayList<>();
        List<LedgerRow> said = new ArrayList<>();
        for (LedgerRow row : store.ledger().known(monitor, before)) {
            if (row.entry() instanceof Proposed proposed) {
                heads.add(Head.of(row.seq(), proposed.proposal()));
            } else {
                said.add(row);
            }
        }
        return new KnownProposals(List.copyOf(heads), List.copyOf(said), kept);
    }

    @Override
    public Optional<StatusProposal> at(long seq) {
        return kept.at(seq);
    }

    @Override
    public List<Evidence> heaviest(long seq) {
        return at(seq).map(Statuses::heaviest).orElse(List.of());
    }

    @Override
    public List<Long> bearings(String event) {
        return heads.stream()
                .map(Head::seq)
                .filter(seq -> at(seq).map(Statuses::events)
                        .filter(events -> events.contains(event))
                        .isPresent())
                .toList();
    }
}
