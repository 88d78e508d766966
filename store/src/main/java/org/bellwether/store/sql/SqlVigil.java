package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.Json;
import org.bellwether.store.Vigil;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for {@link Vigil}. */
record SqlVigil(Database database) implements Vigil {

    @Override
    public List<Health> all() {
        return database.read(SqlVigil::all);
    }

    private static List<Health> all(Handle handle) {
        return handle.createQuery("select json, raised from outlet_health order by outlet")
                .map((row, context) -> health(row))
                .list();
    }

    private static Health health(ResultSet row) throws SQLException {
        return Json.read(row.getString("json"), Health.class).raised(Instant.ofEpochMilli(row.getLong("raised")));
    }

    @Override
    public Optional<Health> of(String outlet) {
        return database.read(
                handle -> handle.createQuery("select json, raised from outlet_health where outlet = :outlet")
                        .bind("outlet", outlet)
                        .map((row, context) -> health(row))
                        .findOne());
    }

    @Override
    public List<Health> renew(List<Health> now) {
        List<Health> fresh = new ArrayList<>();
        database.write(handle -> {
            Map<String, Health> before = new HashMap<>();
            all(handle).forEach(one -> before.put(one.outlet(), one));
            handle.execute("delete from outlet_health");
            if (!now.isEmpty()) {
                PreparedBatch batch = handle.prepareBatch(
                        "insert into outlet_health (outlet, alarm, raised, json) values (:outlet, :alarm, :raised, :json)");
                for (Health one : now) {
                    Health known = before.get(one.outlet());
                    boolean stood = one.alarming() && known != null && known.alarm() == one.alarm();
                    if (one.alarming() && !stood) {
                        fresh.add(one);
                    }
                    batch.bind("outlet", one.outlet())
                            .bind("alarm", one.alarm().name())
                            .bind("raised", (stood && known != null ? known.raised() : one.raised()).toEpochMilli())
                            .bind("json", Json.write(one))
                            .add();
                }
                batch.execute();
            }
        });
        return List.copyOf(fresh);
    }
}
