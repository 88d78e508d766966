package org.bellwether.store.sql;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What an older version did not write, written once when its archive is opened; a counter of the archive remembers that it was. */
final class Backfill {

    private Backfill() {}

    /**
     * Does the work in one transaction, unless it was done before or is done meanwhile by another process.
     *
     * @param counter name of the counter, @param done its value once nothing is left to do
     */
    static void once(Database database, String counter, long done, Consumer<Handle> work) {
        if (database.read(handle -> value(handle, counter)) == done) {
            return;
        }
        database.write(handle -> {
            if (value(handle, counter) != done) {
                work.accept(handle);
                handle.execute(
                        "insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                        counter,
                        done);
            }
        });
    }

    private static long value(Handle handle, String counter) {
        return handle.createQuery("select value from counter where name = :name")
                .bind("name", counter)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }
}
