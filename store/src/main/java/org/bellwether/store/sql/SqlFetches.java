package org.bellwether.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Fetches;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for {@link Fetches}. Addresses may be longer than an index takes: they are found by their hash. */
record SqlFetches(Database database) implements Fetches {

    private static String place(String address) {
        return Hash.sha256(address.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Taken> taken(String outlet, String address) {
        return database.read(handle -> handle.createQuery("""
                        select coder, input, stamp, etag, modified, at from fetch_taken
                        where outlet = :outlet and place = :place""")
                .bind("outlet", outlet)
                .bind("place", place(address))
                .map((row, context) -> taken(outlet, address, row))
                .findOne());
    }

    private static Taken taken(String outlet, String address, ResultSet row) throws SQLException {
        return new Taken(
                outlet,
                address,
                row.getString("coder"),
                row.getString("input"),
                row.getString("stamp"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("modified")),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    @Override
    public void take(List<Taken> taken) {
        if (taken.isEmpty()) {
            return;
        }
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into fetch_taken (outlet, place, coder, input, stamp, etag, modified, at)
                    values (:outlet, :place, :coder, :input, :stamp, :etag, :modified, :at)
                    on conflict (outlet, place) do update set coder = excluded.coder, input = excluded.input,
                        stamp = excluded.stamp, etag = excluded.etag, modified = excluded.modified, at = excluded.at""");
            for (Taken one : taken) {
                batch.bind("outlet", one.outlet())
                        .bind("place", place(one.address()))
                        .bind("coder", one.coder())
                        .bind("input", ShelfRows.clean(one.input()))
                        .bind("stamp", ShelfRows.clean(one.stamp()))
                        .bind("etag", one.etag().map(ShelfRows::clean).orElse(null))
                        .bind("modified", one.modified().map(ShelfRows::clean).orElse(null))
                        .bind("at", one.at().toEpochMilli())
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public Optional<Hold> hold(String address) {
        return database.read(handle -> handle.createQuery("select until, failures from fetch_hold where place = :place")
                .bind("place", place(address))
                .map((row, context) -> new Hold(address, Instant.ofEpochMilli(row.getLong(1)), row.getInt(2)))
                .findOne());
    }

    @Override
    public void fail(String address, Instant until) {
        database.write(handle -> handle.createUpdate("""
                        insert into fetch_hold (place, address, until, failures) values (:place, :address, :until, 1)
                        on conflict (place) do update set until = excluded.until, failures = fetch_hold.failures + 1""")
                .bind("place", place(address))
                .bind("address", ShelfRows.clean(address))
                .bind("until", until.toEpochMilli())
                .execute());
    }

    @Override
    public void answered(String address) {
        if (hold(address).isPresent()) {
            database.write(handle -> forget(handle, "fetch_hold", address));
        }
    }

    private static void forget(Handle handle, String table, String address) {
        handle.createUpdate("delete from " + table + " where place = :place")
                .bind("place", place(address))
                .execute();
    }

    @Override
    public Optional<String> moved(String address) {
        return database.read(handle -> handle.createQuery("select target from fetch_moved where place = :place")
                .bind("place", place(address))
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void move(String address, Optional<String> target, Instant at) {
        if (moved(address).equals(target)) {
            return;
        }
        database.write(handle -> {
            forget(handle, "fetch_moved", address);
            target.ifPresent(to -> handle.createUpdate("""
                            insert into fetch_moved (place, address, target, at)
                            values (:place, :address, :target, :at)""")
                    .bind("place", place(address))
                    .bind("address", ShelfRows.clean(address))
                    .bind("target", ShelfRows.clean(to))
                    .bind("at", at.toEpochMilli())
                    .execute());
        });
    }
}
