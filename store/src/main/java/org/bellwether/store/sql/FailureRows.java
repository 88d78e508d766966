package org.bellwether.store.sql;

import java.time.Instant;
import org.bellwether.store.People.Failures;
import org.jdbi.v3.core.Handle;

/** SQL for failed log-ins. */
final class FailureRows {

    private FailureRows() {}

    static boolean add(Handle handle, String who, String address, Instant at, Instant forget) {
        handle.execute("delete from login_failure where at < ?", forget.toEpochMilli());
        return handle.execute("""
                        insert into login_failure (seq, who, address, at)
                        values ((select coalesce(max(seq), 0) + 1 from login_failure), ?, ?, ?)""", who, address, at.toEpochMilli()) == 1;
    }

    static Failures ofName(Handle handle, String who, Instant since) {
        return handle.createQuery("""
                        select count(*) as failures, max(at) as latest from login_failure
                        where who = :who and at >= :since""")
                .bind("who", who)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new Failures(row.getInt("failures"), PeopleRows.instant(row, "latest")))
                .one();
    }

    static int from(Handle handle, String address, Instant since) {
        return handle.createQuery("select count(*) from login_failure where address = :address and at >= :since")
                .bind("address", address)
                .bind("since", since.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }
}
