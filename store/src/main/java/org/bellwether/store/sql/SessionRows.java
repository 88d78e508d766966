package org.bellwether.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.People.Session;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** SQL for sessions. */
final class SessionRows {

    private static final RowMapper<Session> SESSION = (row, context) -> new Session(
            row.getString("hash"),
            row.getString("person"),
            Instant.ofEpochMilli(row.getLong("created")),
            Instant.ofEpochMilli(row.getLong("seen")),
            Instant.ofEpochMilli(row.getLong("expires")));

    private SessionRows() {}

    static boolean begin(Handle handle, Session session) {
        handle.execute(
                "delete from login_session where expires <= ?",
                session.created().toEpochMilli());
        return handle.createUpdate("""
                        insert into login_session (hash, person, created, seen, expires)
                        values (:hash, :person, :created, :seen, :expires)""")
                        .bind("hash", session.hash())
                        .bind("person", session.person())
                        .bind("created", session.created().toEpochMilli())
                        .bind("seen", session.seen().toEpochMilli())
                        .bind("expires", session.expires().toEpochMilli())
                        .execute()
                == 1;
    }

    static Optional<Session> find(Handle handle, String hash) {
        return handle.createQuery("""
                        select s.* from login_session s join person p on p.id = s.person
                        where s.hash = :hash and p.disabled is null""").bind("hash", hash).map(SESSION).findOne();
    }

    static List<Session> of(Handle handle, String person) {
        return handle.createQuery("select * from login_session where person = :person order by seen desc, hash")
                .bind("person", person)
                .map(SESSION)
                .list();
    }

    static void endAll(Handle handle, String person) {
        handle.execute("delete from login_session where person = ?", person);
    }
}
