package org.bellwether.app.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Ledger;
import org.bellwether.store.Statuses;
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

    /** Reads all evidence only where the heaviest does not suffice. */
    @Override
    public Only only(long one, Optional<Long> other) {
        List<String> leads = store.statuses().only(one, other.orElse(0L));
        int wanted = Math.min(Statuses.HEAVIEST, leads.size());
        List<Evidence> heaviest = among(leads, heaviest(one).stream(), wanted);
        return new Only(
                heaviest.size() == wanted
                        ? heaviest
                        : among(leads, at(one).stream().flatMap(StatusProposal::counting), wanted),
                leads.size());
    }

    private static List<Evidence> among(List<String> leads, Stream<Evidence> evidence, int limit) {
        Set<String> wanted = new HashSet<>(leads);
        return evidence.filter(each -> wanted.contains(each.lead().id()))
                .sorted(Evidence.BY_WEIGHT)
                .limit(limit)
                .toList();
    }
}
