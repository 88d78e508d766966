package org.bellwether.store.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Period;
import org.bellwether.store.Ledger;

/** The ledger in the database of the archive. */
record SqlLedger(Database database) implements Ledger {

    @Override
    public Optional<LedgerRow> append(String monitor, LedgerEntry entry, long seen) {
        List<LedgerRow> written = new ArrayList<>(1);
        database.write(handle -> LedgerRows.append(handle, monitor, entry, seen).ifPresent(written::add));
        return written.stream().findFirst();
    }

    @Override
    public List<LedgerRow> said(String monitor, Instant before) {
        return database.read(handle -> LedgerRows.said(handle, monitor, before));
    }

    @Override
    public List<LedgerRow> of(String monitor, String category, Period period) {
        return database.read(handle -> LedgerRows.of(handle, monitor, category, period));
    }

    @Override
    public List<LedgerRow> page(String monitor, Optional<String> category, long before, int limit) {
        return database.read(handle -> LedgerRows.page(handle, monitor, category.orElse(""), before, limit));
    }

    @Override
    public Stream<LedgerRow> rows() {
        return database.stream(LedgerRows::all);
    }
}
