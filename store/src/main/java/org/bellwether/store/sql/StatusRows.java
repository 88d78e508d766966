package org.bellwether.store.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.EventType;
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
        for (String table : List.of("bearing", "counted")) {
            handle.createUpdate("delete from " + table + " " + """
                            where seq in (select seq from proposal_head where monitor = :monitor
                                and category = :category and period_from = :from and period_to = :to)""")
                    .bind("monitor", monitor)
                    .bind("category", proposal.category())
                    .bind("from", from)
                    .bind("to", to)
                    .execute();
        }
        handle.createUpdate("""
                        insert into proposal_head (monitor, category, period_from, period_to, seq)
                        values (:monitor, :category, :from, :to, :seq)
                        on conflict (monitor, category, period_from, period_to) do update set seq = excluded.seq""")
                .bind("monitor", monitor)
                .bind("category", proposal.category())
                .bind("from", from)
                .bind("to", to)
                .bind("seq", seq)
                .execute();
        handle.createUpdate("insert into figures (seq, json, heaviest) values (:seq, :json, :heaviest)")
                .bind("seq", seq)
                .bind("json", Json.write(Head.of(seq, proposal)))
                .bind("heaviest", Json.write(new Heaviest(Statuses.heaviest(proposal))))
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into bearing (event, seq, lead, weight, left_out)
                values (:event, :seq, :lead, :weight, :why) on conflict do nothing""");
        Statuses.evidence(proposal)
                .forEach(evidence -> Statuses.events(evidence)
                        .forEach(event -> batch.bind("event", event)
                                .bind("seq", seq)
                                .bind("lead", evidence.lead().id())
                                .bind("weight", evidence.weight())
                                .bind("why", evidence.leftOut().orElse(""))
                                .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
        CountedRows.put(handle, seq, proposal);
        SqlMoves.put(handle, seq, proposal);
    }

    @Override
    public List<Head> heads(String monitor) {
        return database.read(handle -> handle.createQuery("""
                        select figures.json from proposal_head head join figures on figures.seq = head.seq
                        where head.monitor = :monitor
                        order by head.category, head.period_from, head.period_to""")
                .bind("monitor", monitor)
                .map((row, context) -> Json.read(row.getString(1), Head.class))
                .list());
    }

    @Override
    public List<Long> latest(String monitor, Instant before) {
        return database.read(handle -> handle.createQuery("""
                        select max(seq) from ledger where monitor = :monitor and kind = :kind and at < :before
                        group by category, period_from, period_to order by 1""")
                .bind("monitor", monitor)
                .bind("kind", LedgerRows.PROPOSAL)
                .bind("before", before.toEpochMilli())
                .mapTo(Long.class)
                .list());
    }

    @Override
    public List<Head> heads(Collection<Long> places) {
        return places.isEmpty()
                ? List.of()
                : database.read(
                        handle -> handle.createQuery("select json from figures where seq in (<places>) order by seq")
                                .bindList("places", List.copyOf(places))
                                .map((row, context) -> Json.read(row.getString(1), Head.class))
                                .list());
    }

    @Override
    public List<String> only(long one, long other) {
        return database.read(handle -> handle.createQuery("""
                        select mine.lead, max(abs(mine.weight)) as heavy
                        from bearing mine left join bearing theirs
                            on theirs.event = mine.event and theirs.seq = :other and theirs.left_out = ''
                        where mine.seq = :one and mine.left_out = ''
                        group by mine.lead
                        having max(case when theirs.event is null then 0 else 1 end) = 0
                        order by heavy desc, mine.lead""")
                .bind("one", one)
                .bind("other", other)
                .map((row, context) -> row.getString(1))
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
        return database.read(handle -> handle.createQuery("select heaviest from figures where seq = :seq")
                .bind("seq", seq)
                .map((row, context) ->
                        Json.read(row.getString(1), Heaviest.class).evidence())
                .findOne()
                .orElse(List.of()));
    }

    @Override
    public Map<String, List<Bearing>> bearings(Collection<String> events) {
        Map<String, List<Bearing>> bearings = new HashMap<>();
        if (!events.isEmpty()) {
            database.read(handle -> handle.createQuery("""
                                    select event, seq, weight, left_out from bearing
                                    where event in (<events>) order by seq, lead""")
                            .bindList("events", List.copyOf(events))
                            .map((row, context) -> Map.entry(
                                    row.getString(1),
                                    new Bearing(
                                            row.getLong(2),
                                            row.getDouble(3),
                                            Optional.of(row.getString(4)).filter(why -> !why.isEmpty()))))
                            .list())
                    .forEach(entry -> bearings.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return bearings;
    }

    @Override
    public List<String> tellings(String event) {
        return database.read(handle ->
                handle.createQuery("""
                        select distinct other.event from bearing own
                        join bearing other on other.seq = own.seq and other.lead = own.lead
                        where own.event = :event order by other.event""").bind("event", event).mapTo(String.class).list());
    }

    @Override
    public List<String> counted(String monitor, Period period, EventType first, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select distinct case when counted.type = :type then 0 else 1 end, counted.event
                        from proposal_head head join counted on counted.seq = head.seq
                        where head.monitor = :monitor and head.period_from = :from and head.period_to = :to
                        order by 1, 2 limit :limit""")
                .bind("type", first.name())
                .bind("monitor", monitor)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .bind("limit", limit)
                .map((row, context) -> row.getString(2))
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
