package org.bellwether.app.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.model.Period;
import org.bellwether.store.Ledger;

/** The proposals of a memory store, with nothing said about them. */
record MemoryLedger(MemoryStore store) implements Ledger {

    @Override
    public Optional<LedgerRow> append(String monitor, LedgerEntry entry, long seen) {
        throw new UnsupportedOperationException();
    }

    private List<LedgerRow> proposals(String monitor) {
        return store.statuses().heads(monitor).stream()
                .map(head -> store.statuses()
                        .proposal(head.seq())
                        .map(proposal -> new Proposed(proposal, Instant.EPOCH))
                        .map(proposed -> new LedgerRow(head.seq(), monitor, proposed, "", ""))
                        .orElseThrow())
                .sorted(Comparator.comparingLong(LedgerRow::seq))
                .toList();
    }

    @Override
    public List<LedgerRow> said(String monitor, Instant before) {
        return List.of();
    }

    @Override
    public List<LedgerRow> of(String monitor, String category, Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LedgerRow> page(String monitor, Optional<String> category, long before, int limit) {
        return proposals(monitor).reversed().stream().limit(limit).toList();
    }

    @Override
    public Stream<LedgerRow> rows() {
        return proposals("").stream();
    }
}
