package org.bellwether.app.web;

import java.time.Instant;
import java.util.ArrayList;
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

    @Override
    public List<LedgerRow> known(String monitor, Instant before) {
        List<LedgerRow> rows = new ArrayList<>();
        store.proposals(monitor)
                .forEach(proposal -> rows.add(
                        new LedgerRow(rows.size() + 1, monitor, new Proposed(proposal, Instant.EPOCH), "", "")));
        return rows;
    }

    @Override
    public List<LedgerRow> of(String monitor, String category, Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LedgerRow> page(String monitor, Optional<String> category, long before, int limit) {
        return known(monitor, EVER).reversed().stream().limit(limit).toList();
    }

    @Override
    public Stream<LedgerRow> rows() {
        return known("", EVER).stream();
    }
}
