package org.bellwether.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.store.People;
import org.jdbi.v3.core.Handle;

/** People in the archive's database. Each change and its row of the audit are one transaction. */
record SqlPeople(Database database) implements People {

    @Override
    public boolean nobody() {
        return database.read(PeopleRows::nobody);
    }

    @Override
    public boolean found(Person person, Deed deed) {
        return write(deed, handle -> PeopleRows.nobody(handle) && PeopleRows.add(handle, person));
    }

    @Override
    public boolean add(Person person, Deed deed) {
        return write(deed, handle -> PeopleRows.add(handle, person));
    }

    @Override
    public Optional<Person> person(String id) {
        return database.read(handle -> PeopleRows.find(handle, "id", id));
    }

    @Override
    public Optional<Person> named(String name) {
        return database.read(handle -> PeopleRows.find(handle, "name_key", Person.key(name)));
    }

    @Override
    public List<Person> all() {
        return database.read(PeopleRows::all);
    }

    @Override
    public boolean setRole(String id, Role role, Deed deed) {
        return write(deed, handle -> {
            if (role != Role.ADMIN && PeopleRows.lastAdmin(handle, id)) {
                return false;
            }
            SessionRows.endAll(handle, id);
            return handle.execute("update person set role = ? where id = ?", role.name(), id) == 1;
        });
    }

    @Override
    public boolean disable(String id, Deed deed) {
        return write(deed, handle -> {
            if (PeopleRows.lastAdmin(handle, id)) {
                return false;
            }
            long at = deed.at().toEpochMilli();
            SessionRows.endAll(handle, id);
            handle.execute("update api_token set revoked = ? where person = ? and revoked is null", at, id);
            return handle.execute("update person set disabled = ? where id = ? and disabled is null", at, id) == 1;
        });
    }

    @Override
    public void enable(String id, Deed deed) {
        write(
                deed,
                handle -> handle.execute("update person set disabled = null where id = ? and disabled is not null", id)
                        == 1);
    }

    @Override
    public void rehash(String id, String password) {
        database.write(handle -> handle.execute("update person set password = ? where id = ?", password, id));
    }

    @Override
    public void setPassword(String id, String password, Optional<Instant> until, Deed deed) {
        write(deed, handle -> {
            SessionRows.endAll(handle, id);
            return PeopleRows.setPassword(handle, id, password, until);
        });
    }

    @Override
    public void recoverable(String person, String hash, Instant until, Deed deed) {
        write(deed, handle -> {
            SessionRows.endAll(handle, person);
            handle.execute("delete from recovery where person = ?", person);
            return handle.execute(
                            "insert into recovery (person, hash, until) values (?, ?, ?)",
                            person,
                            hash,
                            until.toEpochMilli())
                    == 1;
        });
    }

    @Override
    public Optional<Person> recovering(String hash, Instant now) {
        return database.read(handle -> recovering(handle, hash, now));
    }

    private static Optional<Person> recovering(Handle handle, String hash, Instant now) {
        return handle.select("select person from recovery where hash = ? and until > ?", hash, now.toEpochMilli())
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> PeopleRows.find(handle, "id", id))
                .filter(Person::active);
    }

    @Override
    public boolean recover(String hash, Instant now, String password, Deed deed) {
        return write(
                deed,
                handle -> recovering(handle, hash, now)
                        .map(person -> {
                            SessionRows.endAll(handle, person.id());
                            handle.execute("delete from recovery where hash = ?", hash);
                            PeopleRows.setTotp(handle, person.id(), Optional.empty());
                            return PeopleRows.setPassword(handle, person.id(), password, Optional.empty());
                        })
                        .orElse(false));
    }

    @Override
    public void setTotp(String id, Optional<String> secret, Deed deed) {
        write(deed, handle -> {
            SessionRows.endAll(handle, id);
            return PeopleRows.setTotp(handle, id, secret);
        });
    }

    @Override
    public boolean spend(String id, long step) {
        boolean[] spent = new boolean[1];
        database.write(handle -> spent[0] =
                handle.execute("update person set totp_step = ? where id = ? and totp_step < ?", step, id, step) == 1);
        return spent[0];
    }

    @Override
    public void begin(Session session, Deed deed) {
        write(deed, handle -> SessionRows.begin(handle, session));
    }

    @Override
    public Optional<Session> session(String hash) {
        return database.read(handle -> SessionRows.find(handle, hash));
    }

    @Override
    public List<Session> sessions(String person) {
        return database.read(handle -> SessionRows.of(handle, person));
    }

    @Override
    public void touch(String hash, Instant seen) {
        database.write(handle ->
                handle.execute("update login_session set seen = ? where hash = ?", seen.toEpochMilli(), hash));
    }

    @Override
    public void end(String hash, Deed deed) {
        write(deed, handle -> handle.execute("delete from login_session where hash = ?", hash) == 1);
    }

    @Override
    public void endOthers(String person, String but, Deed deed) {
        write(
                deed,
                handle -> handle.execute("delete from login_session where person = ? and hash <> ?", person, but) > 0);
    }

    @Override
    public void addToken(ApiToken token, Deed deed) {
        write(deed, handle -> TokenRows.add(handle, token));
    }

    @Override
    public Optional<ApiToken> token(String hash) {
        return database.read(handle -> TokenRows.find(handle, hash));
    }

    @Override
    public List<ApiToken> tokens(String person) {
        return database.read(handle -> TokenRows.of(handle, person));
    }

    @Override
    public void used(String id, Instant at) {
        database.write(handle -> handle.execute("update api_token set used = ? where id = ?", at.toEpochMilli(), id));
    }

    @Override
    public void revoke(String id, String person, Deed deed) {
        write(
                deed,
                handle -> handle.execute(
                                "update api_token set revoked = ? where id = ? and person = ? and revoked is null",
                                deed.at().toEpochMilli(),
                                id,
                                person)
                        == 1);
    }

    @Override
    public void failed(String who, String address, Instant forget, Deed deed) {
        write(deed, handle -> FailureRows.add(handle, who, address, deed.at(), forget));
    }

    @Override
    public Failures failures(String who, Instant since) {
        return database.read(handle -> FailureRows.ofName(handle, who, since));
    }

    @Override
    public int failuresFrom(String address, Instant since) {
        return database.read(handle -> FailureRows.from(handle, address, since));
    }

    @Override
    public void forgive(String who) {
        database.write(handle -> handle.execute("delete from login_failure where who = ?", who));
    }

    @Override
    public void note(Deed deed) {
        database.write(handle -> AuditRows.append(handle, deed));
    }

    @Override
    public List<Deed> audit(long before, int limit) {
        return database.read(handle -> AuditRows.before(handle, before, limit));
    }

    /** Does something and records it; neither, where it cannot be done. */
    private boolean write(Deed deed, Function<Handle, Boolean> work) {
        boolean[] done = new boolean[1];
        database.write(handle -> {
            done[0] = work.apply(handle);
            if (done[0]) {
                AuditRows.append(handle, deed);
            }
        });
        return done[0];
    }
}
