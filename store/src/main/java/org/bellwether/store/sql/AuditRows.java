package org.bellwether.store.sql;

import java.time.Instant;
import java.util.List;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.Deed;
import org.jdbi.v3.core.Handle;

/** SQL for the audit: rows are only ever appended. */
final class AuditRows {

    private AuditRows() {}

    static void append(Handle handle, Deed deed) {
        handle.createUpdate("""
                        insert into audit (seq, at, who, what, about)
                        values ((select coalesce(max(seq), 0) + 1 from audit), :at, :who, :what, :about)""")
                .bind("at", deed.at().toEpochMilli())
                .bind("who", deed.who())
                .bind("what", deed.what().name())
                .bind("about", deed.about())
                .execute();
    }

    /** Latest first. */
    static List<Deed> before(Handle handle, long seq, int limit) {
        return handle.createQuery("select * from audit where seq < :seq order by seq desc limit :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> new Deed(
                        row.getLong("seq"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        Act.valueOf(row.getString("what")),
                        row.getString("about")))
                .list();
    }
}
