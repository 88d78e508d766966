package org.bellwether.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.People.ApiToken;
import org.bellwether.store.People.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** SQL for API tokens. */
final class TokenRows {

    private static final RowMapper<ApiToken> TOKEN = (row, context) -> new ApiToken(
            row.getString("id"),
            row.getString("hash"),
            row.getString("person"),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            Instant.ofEpochMilli(row.getLong("created")),
            PeopleRows.instant(row, "used"),
            PeopleRows.instant(row, "revoked"));

    private TokenRows() {}

    static boolean add(Handle handle, ApiToken token) {
        return handle.createUpdate("""
                        insert into api_token (id, hash, person, name, role, created)
                        values (:id, :hash, :person, :name, :role, :created)""")
                        .bind("id", token.id())
                        .bind("hash", token.hash())
                        .bind("person", token.person())
                        .bind("name", token.name())
                        .bind("role", token.role().name())
                        .bind("created", token.created().toEpochMilli())
                        .execute()
                == 1;
    }

    static Optional<ApiToken> find(Handle handle, String hash) {
        return handle.createQuery("""
                        select t.* from api_token t join person p on p.id = t.person
                        where t.hash = :hash and t.revoked is null and p.disabled is null""").bind("hash", hash).map(TOKEN).findOne();
    }

    static List<ApiToken> of(Handle handle, String person) {
        return handle.createQuery("""
                        select * from api_token where person = :person and revoked is null
                        order by created desc, id""").bind("person", person).map(TOKEN).list();
    }
}
