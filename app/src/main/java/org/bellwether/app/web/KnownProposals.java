package org.bellwether.app.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/** The proposals as the ledger had them at some instant, looked up where they are asked for. */
record KnownProposals(Store store, List<Head> heads, List<LedgerRow> said, KeptProposals kept) implements Proposals {

    /** @param before rows of this instant or later are left out */
    static KnownProposals of(Store store, String monitor, Instant before, KeptProposals kept) {
        return new KnownProposals(
                store, store.statuses().heads(monitor, before), store.ledger().said(monitor, before), kept);
    }

    @Override
    public Optional<StatusProposal> at(long seq) {
        return kept.at(seq);
    }

    @Override
    public List<Evidence> heaviest(long seq) {
        return store.statuses().heaviest(seq);
    }
}
