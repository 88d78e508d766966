package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Ledger;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/** The latest proposals of a monitor, looked up where they are asked for. */
record LatestProposals(Store store, String monitor, KeptProposals kept) implements Proposals {

    @Override
    public List<Head> heads() {
        return store.statuses().heads(monitor);
    }

    @Override
    public List<LedgerRow> said() {
        return store.ledger().said(monitor, Ledger.EVER);
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
