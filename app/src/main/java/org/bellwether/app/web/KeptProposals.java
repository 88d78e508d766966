package org.bellwether.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;

/**
 * Proposals with their evidence, the last ones used kept at hand. A place of the ledger never changes, so nothing kept here is ever
 * out of date.
 */
final class KeptProposals {

    /** Pieces of evidence kept at most, about 2 kB each. */
    private static final int MOST = 20_000;

    private final Store store;
    private final Map<Long, StatusProposal> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int weight;

    KeptProposals(Store store) {
        this.store = store;
    }

    Optional<StatusProposal> at(long seq) {
        synchronized (this) {
            StatusProposal known = kept.get(seq);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<StatusProposal> read = store.statuses().proposal(seq);
        read.ifPresent(proposal -> keep(seq, proposal));
        return read;
    }

    private synchronized void keep(long seq, StatusProposal proposal) {
        if (kept.put(seq, proposal) == null) {
            weight += weight(proposal);
        }
        var oldest = kept.entrySet().iterator();
        while (weight > MOST && kept.size() > 1) {
            weight -= weight(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static int weight(StatusProposal proposal) {
        return 1
                + proposal.supporting().size()
                + proposal.opposing().size()
                + proposal.leftOut().size();
    }
}
