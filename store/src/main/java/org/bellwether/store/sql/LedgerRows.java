package org.bellwether.store.sql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * SQL for the ledger: rows are only ever appended, and each carries the hash of the row before it, so that a row changed behind
 * our back breaks the chain.
 */
final class LedgerRows {

    private static final String START = "0".repeat(64);
    static final String PROPOSAL = "proposal";

    private static final RowMapper<Row> ROW = (row, context) -> new Row(
            row.getLong("seq"),
            row.getString("kind"),
            row.getString("monitor"),
            row.getString("category"),
            row.getString("period_from"),
            row.getString("period_to"),
            row.getLong("at"),
            row.getString("json"),
            row.getString("previous_hash"),
            row.getString("hash"));

    private LedgerRows() {}

    /** A row as it is stored. */
    record Row(
            long seq,
            String kind,
            String monitor,
            String category,
            String from,
            String to,
            long at,
            String json,
            String previousHash,
            String hash) {

        /** Hash of the row before it, then everything this row says, in one canonical text. */
        String expectedHash() {
            String says = Json.write(List.of(seq, kind, monitor, category, from, to, at, json));
            return Hash.sha256((previousHash + '\n' + says).getBytes(StandardCharsets.UTF_8));
        }

        Row sealed() {
            return new Row(seq, kind, monitor, category, from, to, at, json, previousHash, expectedHash());
        }
    }

    /** Appends a proposal, unless it says what the last one of its category and period says. */
    static void propose(Handle handle, String monitor, StatusProposal proposal, Instant at) {
        String json = Json.write(proposal);
        String from = proposal.period().from().toString();
        String to = proposal.period().to().toString();
        Optional<String> known = handle.createQuery("""
                        select json from ledger
                        where monitor = :monitor and category = :category and period_from = :from and period_to = :to
                            and kind = :kind
                        order by seq desc limit 1""")
                .bind("monitor", monitor)
                .bind("category", proposal.category())
                .bind("from", from)
                .bind("to", to)
                .bind("kind", PROPOSAL)
                .mapTo(String.class)
                .findOne();
        if (known.equals(Optional.of(json))) {
            return;
        }
        Optional<Row> last = handle.createQuery("select * from ledger order by seq desc limit 1")
                .map(ROW)
                .findOne();
        long seq = last.map(Row::seq).orElse(0L) + 1;
        String previous = last.map(Row::hash).orElse(START);
        insert(
                handle,
                new Row(seq, PROPOSAL, monitor, proposal.category(), from, to, at.toEpochMilli(), json, previous, "")
                        .sealed());
        StatusRows.put(handle, monitor, seq, proposal);
    }

    private static void insert(Handle handle, Row row) {
        handle.createUpdate("""
                        insert into ledger (seq, kind, monitor, category, period_from, period_to, at, json,
                            previous_hash, hash)
                        values (:seq, :kind, :monitor, :category, :from, :to, :at, :json, :previous, :hash)""")
                .bind("seq", row.seq())
                .bind("kind", row.kind())
                .bind("monitor", row.monitor())
                .bind("category", row.category())
                .bind("from", row.from())
                .bind("to", row.to())
                .bind("at", row.at())
                .bind("json", row.json())
                .bind("previous", row.previousHash())
                .bind("hash", row.hash())
                .execute();
    }

    /** The latest proposal of each category and period, by category, then period. */
    static List<StatusProposal> latest(Handle handle, String monitor) {
        return handle.createQuery("""
                        select json from ledger where seq in (
                            select max(seq) from ledger where monitor = :monitor and kind = :kind
                            group by category, period_from, period_to)
                        order by category, period_from, period_to""")
                .bind("monitor", monitor)
                .bind("kind", PROPOSAL)
                .map((row, context) -> Json.read(row.getString(1), StatusProposal.class))
                .list();
    }

    /** Seq of the last row, 0 where there is none. */
    static long last(Handle handle) {
        return handle.createQuery("select max(seq) from ledger")
                .map((row, context) -> row.getLong(1))
                .one();
    }

    /** Seq of the first row that does not follow from the one before it, where there is one. */
    static Optional<Long> firstBroken(Handle handle) {
        String previous = START;
        long expected = 1;
        for (Row row :
                handle.createQuery("select * from ledger order by seq").map(ROW).list()) {
            boolean follows = row.seq() == expected
                    && row.previousHash().equals(previous)
                    && Objects.equals(row.hash(), row.expectedHash());
            if (!follows) {
                return Optional.of(row.seq());
            }
            previous = row.hash();
            expected++;
        }
        return Optional.empty();
    }
}
