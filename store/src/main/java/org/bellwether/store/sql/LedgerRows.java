package org.bellwether.store.sql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Vote;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Json;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.StoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * SQL for the ledger: rows are only ever appended, and each carries the hash of the row before it, so that a row changed behind
 * our back breaks the chain.
 */
final class LedgerRows {

    private static final String START = "0".repeat(64);
    static final String PROPOSAL = "proposal";
    private static final String VOTE = "vote";
    private static final String DECISION = "decision";
    private static final String PUBLICATION = "publication";

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

    private static final RowMapper<LedgerRow> READ =
            (row, context) -> ROW.map(row, context).read(json -> Json.read(json, StatusProposal.class));

    /** How a proposal is read from its figures. */
    private static final Function<String, StatusProposal> FIGURES =
            json -> Json.read(json, Head.class).figures();

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

        LedgerRow read(Function<String, StatusProposal> proposals) {
            Instant when = Instant.ofEpochMilli(at);
            LedgerEntry entry = switch (kind) {
                case PROPOSAL -> new Proposed(proposals.apply(json), when);
                case VOTE -> Json.read(json, Vote.class);
                case DECISION -> Json.read(json, Decision.class);
                case PUBLICATION -> Json.read(json, Publication.class);
                case String other -> throw unknown(other);
            };
            return new LedgerRow(seq, monitor, entry, previousHash, hash);
        }

        private StoreException unknown(String other) {
            String what = "Row " + seq + " of the ledger is a \u201C" + other
                    + "\u201D, which this version does not know. Use the version that wrote it, or a later one.";
            return new StoreException(new Problem("E-STORE-28", what), new IllegalStateException(other));
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
        Row row = append(handle, PROPOSAL, monitor, proposal.category(), proposal.period(), at, json);
        StatusRows.put(handle, monitor, row.seq(), proposal);
    }

    private static Row append(
            Handle handle, String kind, String monitor, String category, Period period, Instant at, String json) {
        Optional<Row> last = handle.createQuery("select * from ledger order by seq desc limit 1")
                .map(ROW)
                .findOne();
        long seq = last.map(Row::seq).orElse(0L) + 1;
        String previous = last.map(Row::hash).orElse(START);
        String from = period.from().toString();
        String to = period.to().toString();
        Row row = new Row(seq, kind, monitor, category, from, to, at.toEpochMilli(), json, previous, "").sealed();
        insert(handle, row);
        return row;
    }

    /** Appends what somebody says; empty where there is a row after the one of place {@code seen} that bears on it. */
    static Optional<LedgerRow> append(Handle handle, String monitor, LedgerEntry entry, long seen) {
        String kind = kind(entry);
        if (kind.equals(PROPOSAL)) {
            throw new IllegalArgumentException("proposals are appended where they differ from the last");
        }
        long last = handle.createQuery("""
                        select max(seq) from ledger
                        where monitor = :monitor and category = :category and period_from = :from and period_to = :to
                            and kind <> :blind""")
                .bind("monitor", monitor)
                .bind("category", entry.category())
                .bind("from", entry.period().from().toString())
                .bind("to", entry.period().to().toString())
                .bind("blind", kind.equals(VOTE) ? VOTE : "")
                .map((row, context) -> row.getLong(1))
                .one();
        return last == seen
                ? Optional.of(
                        append(handle, kind, monitor, entry.category(), entry.period(), entry.at(), Json.write(entry))
                                .read(FIGURES))
                : Optional.empty();
    }

    private static String kind(LedgerEntry entry) {
        return switch (entry) {
            case Proposed _ -> PROPOSAL;
            case Vote _ -> VOTE;
            case Decision _ -> DECISION;
            case Publication _ -> PUBLICATION;
        };
    }

    /** All but proposals from before an instant, oldest first. */
    static List<LedgerRow> said(Handle handle, String monitor, Instant before) {
        return handle.createQuery("""
                        select * from ledger
                        where seq in (select seq from ledger where monitor = :monitor and kind <> :kind and at < :before)
                        order by seq""")
                .bind("monitor", monitor)
                .bind("kind", PROPOSAL)
                .bind("before", before.toEpochMilli())
                .map(READ)
                .list();
    }

    /** Oldest first. */
    static List<LedgerRow> of(Handle handle, String monitor, String category, Period period) {
        return handle.createQuery("""
                        select * from ledger
                        where monitor = :monitor and category = :category and period_from = :from and period_to = :to
                        order by seq""")
                .bind("monitor", monitor)
                .bind("category", category)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map(READ)
                .list();
    }

    /** Newest first, proposals without their evidence; of every category where none is named. */
    static List<LedgerRow> page(Handle handle, String monitor, String category, long before, int limit) {
        return handle.createQuery("""
                        select ledger.seq, kind, monitor, category, period_from, period_to, at,
                            coalesce(figures.json, ledger.json) as json, previous_hash, hash
                        from ledger left join figures on figures.seq = ledger.seq
                        where monitor = :monitor and ledger.seq < :before and (category = :category or :category = '')
                        order by ledger.seq desc limit :limit""")
                .bind("monitor", monitor)
                .bind("before", before)
                .bind("category", category)
                .bind("limit", limit)
                .map((row, context) -> ROW.map(row, context).read(FIGURES))
                .list();
    }

    /** Oldest first. */
    static ResultIterable<LedgerRow> all(Handle handle) {
        return handle.createQuery("select * from ledger order by seq")
                .setFetchSize(Database.FETCH)
                .map(READ);
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
