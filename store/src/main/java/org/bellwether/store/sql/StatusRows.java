package org.bellwether.store.sql;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Json;
import org.bellwether.store.Statuses;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for the latest proposals in parts; all of it follows from the ledger. */
record StatusRows(Database database) implements Statuses {

    /** The heaviest evidence of a proposal as its row keeps it. */
    record Heaviest(List<Evidence> evidence) {}

    /** Remembers a proposal just appended to the ledger instead of the one before it. */
    static void put(Handle handle, String monitor, long seq, StatusProposal proposal) {
        String from = proposal.period().from().toString();
        String to = proposal.period().to().toString();
        handle.createUpdate("""
                        delete from bearing where seq in (select seq from proposal_head where monitor = :monitor
                            and category = :category and period_from = :from and period_to = :to)""")
                .bind("monitor", monitor)
                .bind("category", proposal.category())
                .bind("from", from)
                .bind("to", to)
                .execute();
        handle.createUpdate("""
                        insert into proposal_head (monitor, category, period_from, period_to, seq, json, heaviest)
                        values (:monitor, :category, :from, :to, :seq, :json, :heaviest)
                        on conflict (monitor, category, period_from, period_to) do update set seq = excluded.seq,
                            json = excluded.json, heaviest = excluded.heaviest""")
                .bind("monitor", monitor)
                .bind("category", proposal.category())
                .bind("from", from)
                .bind("to", to)
                .bind("seq", seq)
                .bind("json", Json.write(Head.of(seq, proposal)))
                .bind("heaviest", Json.write(new Heaviest(Statuses.heaviest(proposal))))
                .execute();
        PreparedBatch batch = handle.prepareBatch("insert into bearing (event, seq) values (:event, :seq)");
        Statuses.events(proposal).stream()
                .sorted()
                .forEach(event -> batch.bind("event", event).bind("seq", seq).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public List<Head> heads(String monitor) {
        return database.read(handle -> handle.createQuery("""
                        select json from proposal_head where monitor = :monitor
                        order by category, period_from, period_to""")
                .bind("monitor", monitor)
                .map((row, context) -> Json.read(row.getString(1), Head.class))
                .list());
    }

    @Override
    public Optional<StatusProposal> proposal(long seq) {
        return database.read(handle -> handle.createQuery("select json from ledger where seq = :seq and kind = :kind")
                .bind("seq", seq)
                .bind("kind", LedgerRows.PROPOSAL)
                .map((row, context) -> Json.read(row.getString(1), StatusProposal.class))
                .findOne());
    }

    @Override
    public List<Evidence> heaviest(long seq) {
        return database.read(handle -> handle.createQuery("select heaviest from proposal_head where seq = :seq")
                .bind("seq", seq)
                .map((row, context) ->
                        Json.read(row.getString(1), Heaviest.class).evidence())
                .findOne()
                .orElse(List.of()));
    }

    @Override
    public List<Long> bearings(String event) {
        return database.read(handle -> handle.createQuery("select seq from bearing where event = :event order by seq")
                .bind("event", event)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public Optional<Long> before(String monitor, String category, Period period, long upTo) {
        return database.read(handle -> handle.createQuery("""
                        select seq from ledger
                        where monitor = :monitor and kind = :kind and category = :category
                            and period_from = :from and period_to = :to and seq <= :upTo
                        order by seq desc limit 1""")
                .bind("monitor", monitor)
                .bind("kind", LedgerRows.PROPOSAL)
                .bind("category", category)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .bind("upTo", upTo)
                .mapTo(Long.class)
                .findOne());
    }
}
