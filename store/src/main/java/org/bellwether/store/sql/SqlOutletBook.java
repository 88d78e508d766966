package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.store.Json;
import org.bellwether.store.OutletBook;
import org.bellwether.store.OutletOverlay;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The book of outlets in SQL. */
record SqlOutletBook(Database database) implements OutletBook {

    /** Visits that are kept of one outlet. */
    private static final int KEPT = 200;

    private static final String VISITS = """
            select outlet, at, looked, added, unchanged, dropped, refused, failed, problem from outlet_visit
            where outlet = :outlet""";

    /** What a row says, beside its columns. */
    private record Said(Optional<Outlet> before, Outlet after) {}

    @Override
    public Optional<Entry> append(Entry entry, long seen) {
        List<Entry> written = new ArrayList<>(1);
        database.write(handle -> {
            if (last(handle, entry.outlet()) == seen) {
                written.add(put(handle, entry));
            }
        });
        return written.stream().findFirst();
    }

    @Override
    public boolean addAll(List<Entry> entries) {
        List<Entry> written = new ArrayList<>();
        database.write(handle -> {
            if (entries.stream().allMatch(entry -> last(handle, entry.outlet()) == 0)) {
                entries.forEach(entry -> written.add(put(handle, entry)));
            }
        });
        return written.size() == entries.size();
    }

    private static Entry put(Handle handle, Entry entry) {
        long seq = last(handle) + 1;
        handle.createUpdate("""
                        insert into outlet_book (seq, outlet, deed, who, at, json)
                        values (:seq, :outlet, :deed, :who, :at, :json)""")
                .bind("seq", seq)
                .bind("outlet", entry.outlet())
                .bind("deed", entry.deed().name())
                .bind("who", entry.who())
                .bind("at", entry.at().toEpochMilli())
                .bind("json", Json.write(new Said(entry.before(), entry.after())))
                .execute();
        return new Entry(seq, entry.deed(), entry.before(), entry.after(), entry.who(), entry.at());
    }

    /** Place of the last row, 0 where there is none. */
    static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from outlet_book")
                .mapTo(Long.class)
                .one();
    }

    private static long last(Handle handle, String outlet) {
        return handle.createQuery("select coalesce(max(seq), 0) from outlet_book where outlet = :outlet")
                .bind("outlet", outlet)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<String> ids() {
        return database.read(handle -> handle.createQuery("select distinct outlet from outlet_book order by outlet")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<Entry> of(String outlet) {
        return database.read(handle -> handle.createQuery(
                        "select seq, deed, who, at, json from outlet_book where outlet = :outlet order by seq desc")
                .bind("outlet", outlet)
                .map((row, context) -> entry(row))
                .list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Said said = Json.read(row.getString("json"), Said.class);
        return new Entry(
                row.getLong("seq"),
                Deed.valueOf(row.getString("deed")),
                said.before(),
                said.after(),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    @Override
    public Monitor over(Monitor file) {
        return database.read(handle -> over(handle, file));
    }

    static Monitor over(Handle handle, Monitor file) {
        List<Entry> entries = handle.createQuery("select seq, deed, who, at, json from outlet_book order by seq")
                .map((row, context) -> entry(row))
                .list();
        return entries.isEmpty() ? file : OutletOverlay.over(file, entries);
    }

    @Override
    public void visited(Visit visit, List<Dropped> dropped, List<String> taken) {
        database.write(handle -> {
            put(handle, visit);
            drop(handle, visit, dropped);
            forget(handle, visit.outlet(), taken);
        });
    }

    private static void put(Handle handle, Visit visit) {
        handle.createUpdate("""
                        insert into outlet_visit (seq, outlet, at, looked, added, unchanged, dropped, refused, failed,
                            problem)
                        values ((select coalesce(max(seq), 0) + 1 from outlet_visit), :outlet, :at, :looked, :added,
                            :unchanged, :dropped, :refused, :failed, :problem)""")
                .bind("outlet", visit.outlet())
                .bind("at", visit.at().toEpochMilli())
                .bind("looked", visit.looked())
                .bind("added", visit.added())
                .bind("unchanged", visit.unchanged())
                .bind("dropped", visit.dropped())
                .bind("refused", visit.refused())
                .bind("failed", visit.failed())
                .bind("problem", visit.problem().map(Json::write).orElse(null))
                .execute();
        handle.createUpdate("""
                        delete from outlet_visit where outlet = :outlet and seq <= (
                            select seq from outlet_visit where outlet = :outlet order by seq desc limit 1 offset :kept)""")
                .bind("outlet", visit.outlet())
                .bind("kept", KEPT)
                .execute();
    }

    private static void drop(Handle handle, Visit visit, List<Dropped> dropped) {
        if (dropped.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into outlet_dropped (outlet, input, title, why, at) values (:outlet, :input, :title, :why, :at)
                on conflict (outlet, input) do update set title = excluded.title, why = excluded.why""");
        for (Dropped one : dropped) {
            batch.bind("outlet", visit.outlet())
                    .bind("input", ShelfRows.clean(one.input()))
                    .bind("title", ShelfRows.clean(one.title()))
                    .bind("why", ShelfRows.clean(one.why()))
                    .bind("at", visit.at().toEpochMilli())
                    .add();
        }
        batch.execute();
    }

    private static void forget(Handle handle, String outlet, List<String> taken) {
        if (taken.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("delete from outlet_dropped where outlet = :outlet and input = :input");
        taken.forEach(input -> batch.bind("outlet", outlet)
                .bind("input", ShelfRows.clean(input))
                .add());
        batch.execute();
    }

    @Override
    public List<Visit> visits(String outlet, int limit) {
        return visits(outlet, "", limit);
    }

    @Override
    public Optional<Visit> lastGood(String outlet) {
        return visits(outlet, " and (failed = 0 or looked > failed)", 1).stream()
                .findFirst();
    }

    @Override
    public Optional<Visit> lastFailed(String outlet) {
        return visits(outlet, " and failed > 0", 1).stream().findFirst();
    }

    private List<Visit> visits(String outlet, String which, int limit) {
        return database.read(handle -> handle.createQuery(VISITS + which + " order by seq desc limit :limit")
                .bind("outlet", outlet)
                .bind("limit", limit)
                .map((row, context) -> visit(row))
                .list());
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("outlet"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getInt("looked"),
                row.getInt("added"),
                row.getInt("unchanged"),
                row.getInt("dropped"),
                row.getInt("refused"),
                row.getInt("failed"),
                Optional.ofNullable(row.getString("problem")).map(json -> Json.read(json, Failure.class)));
    }

    @Override
    public long dropped(String outlet) {
        return database.read(handle -> handle.createQuery("select count(*) from outlet_dropped where outlet = :outlet")
                .bind("outlet", outlet)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Dropped> droppedOf(String outlet, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select input, title, why from outlet_dropped where outlet = :outlet
                        order by at desc, input limit :limit""")
                .bind("outlet", outlet)
                .bind("limit", limit)
                .map((row, context) -> new Dropped(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }
}
