package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** SQL for people. */
final class PeopleRows {

    private static final RowMapper<Person> PERSON = (row, context) -> new Person(
            row.getString("id"),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            row.getString("password"),
            instant(row, "password_until"),
            Instant.ofEpochMilli(row.getLong("created")),
            instant(row, "disabled"),
            Optional.ofNullable(row.getString("totp")));

    private PeopleRows() {}

    /** An instant that may be missing. */
    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static boolean nobody(Handle handle) {
        return handle.createQuery("select id from person limit 1")
                .mapTo(String.class)
                .findOne()
                .isEmpty();
    }

    /** False where the name is taken. */
    static boolean add(Handle handle, Person person) {
        return handle.createUpdate("""
                        insert into person
                            (id, name_key, name, role, password, password_until, created, disabled, totp, totp_step)
                        values (:id, :key, :name, :role, :password, :until, :created, :disabled, :totp, 0)
                        on conflict (name_key) do nothing""")
                        .bind("id", person.id())
                        .bind("key", Person.key(person.name()))
                        .bind("name", person.name())
                        .bind("role", person.role().name())
                        .bind("password", person.password())
                        .bind(
                                "until",
                                person.passwordUntil()
                                        .map(Instant::toEpochMilli)
                                        .orElse(null))
                        .bind("created", person.created().toEpochMilli())
                        .bind(
                                "disabled",
                                person.disabled().map(Instant::toEpochMilli).orElse(null))
                        .bind("totp", person.totp().orElse(null))
                        .execute()
                == 1;
    }

    /** @param column of ours, never from outside */
    static Optional<Person> find(Handle handle, String column, String value) {
        return handle.createQuery("select * from person where " + column + " = :value")
                .bind("value", value)
                .map(PERSON)
                .findOne();
    }

    static List<Person> all(Handle handle) {
        return handle.createQuery("select * from person order by name_key")
                .map(PERSON)
                .list();
    }

    /** Whether that person is the only admin who may log in. */
    static boolean lastAdmin(Handle handle, String id) {
        List<String> admins = handle.createQuery("select id from person where role = :role and disabled is null")
                .bind("role", Role.ADMIN.name())
                .mapTo(String.class)
                .list();
        return admins.equals(List.of(id));
    }

    static boolean setPassword(Handle handle, String id, String password, Optional<Instant> until) {
        return handle.createUpdate("update person set password = :password, password_until = :until where id = :id")
                        .bind("password", password)
                        .bind("until", until.map(Instant::toEpochMilli).orElse(null))
                        .bind("id", id)
                        .execute()
                == 1;
    }

    static boolean setTotp(Handle handle, String id, Optional<String> secret) {
        return handle.createUpdate("update person set totp = :secret where id = :id")
                        .bind("secret", secret.orElse(null))
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
