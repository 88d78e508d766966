package org.bellwether.app.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.people.Gate.Entered;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.model.Problem;
import org.bellwether.store.People;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.Deed;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;

/** Who belongs to the team: looked after by its admins, begun by whoever holds the setup code. */
public record Register(People people, Gate gate, InstantSource clock) {

    /** How long a password given by an admin opens. */
    public static final Duration GIVEN = Duration.ofDays(7);

    /** How long a code to recover opens. */
    public static final Duration RECOVERY = Duration.ofMinutes(15);

    /**
     * A password to hand over; it cannot be read again.
     *
     * @param until when it opens no more
     */
    public record Given(String name, String password, Instant until) {

        @Override
        public String toString() {
            return "Given";
        }
    }

    public boolean empty() {
        return people.nobody();
    }

    public List<Person> everybody() {
        return people.all();
    }

    /** Makes the first admin. The setup code has been checked. */
    public Result<Entered> found(String typed, NewPassword password, String address) {
        String name = typed.strip();
        Optional<Refused<Entered>> refused = Names.problem(name)
                .map(problem -> new Refused<Entered>(Fields.NAME, problem))
                .or(() -> password.problem(name).map(problem -> new Refused<>(Fields.FRESH, problem)));
        if (refused.isPresent()) {
            return refused.get();
        }
        Person person = person(name, Role.ADMIN, password.first(), Optional.empty());
        Instant now = clock.instant();
        if (!people.found(person, new Deed(now, name, Act.SETUP, "the first admin, from " + address))) {
            return new Refused<>(Fields.FORM, PeopleProblem.SET_UP_ALREADY.problem());
        }
        return new Done<>(gate.begin(person, new Deed(now, name, Act.LOGIN, "from " + address)));
    }

    private Person person(String name, Role role, String password, Optional<Instant> until) {
        return new Person(
                Secrets.id(),
                name,
                role,
                gate.passwords().hash(password),
                until,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    /** Adds somebody, with a password to hand over. */
    public Result<Given> add(Member admin, String typed, Role role) {
        String name = typed.strip();
        Optional<Problem> problem = Names.problem(name);
        if (problem.isPresent()) {
            return new Refused<>(Fields.NAME, problem.get());
        }
        Given given = given(name);
        Person person = person(name, role, given.password(), Optional.of(given.until()));
        return people.add(person, deed(admin, Act.PERSON_ADDED, name + ", " + word(role)))
                ? new Done<>(given)
                : new Refused<>(Fields.NAME, PeopleProblem.NAME_TAKEN.problem());
    }

    private Given given(String name) {
        return new Given(name, Secrets.spoken(), clock.instant().plus(GIVEN));
    }

    /** Gives somebody another password, and takes their codes away: for who has lost either. */
    public Result<Given> reset(Member admin, Person person) {
        if (person.id().equals(admin.person().id())) {
            return new Refused<>(Fields.FORM, PeopleProblem.ITSELF.problem());
        }
        Given given = given(person.name());
        String hash = gate.passwords().hash(given.password());
        if (person.totp().isPresent()) {
            people.setTotp(person.id(), Optional.empty(), deed(admin, Act.CODE_OFF, person.name()));
        }
        people.setPassword(
                person.id(), hash, Optional.of(given.until()), deed(admin, Act.PASSWORD_RESET, person.name()));
        people.forgive(person.id());
        return new Done<>(given);
    }

    /**
     * A code with which somebody chooses another password; it cannot be read again.
     *
     * @param until when it opens no more
     */
    public record Recovery(String name, String code, Instant until) {

        @Override
        public String toString() {
            return "Recovery";
        }
    }

    /**
     * Gives a code to recover to whoever can write into the data folder, and ends the sessions of that person.
     *
     * @param by the user of the machine, for the audit
     */
    public Result<Recovery> recoverable(String typed, String by) {
        Optional<Person> person = people.named(typed).filter(Person::active);
        if (person.isEmpty()) {
            return new Refused<>(Fields.NAME, PeopleProblem.NOBODY.problem(typed));
        }
        String name = person.get().name();
        Instant now = clock.instant();
        Recovery recovery = new Recovery(name, Secrets.spoken(), now.plus(RECOVERY));
        people.recoverable(
                person.get().id(),
                Secrets.hash(recovery.code()),
                recovery.until(),
                new Deed(now, "", Act.RECOVERY_GIVEN, name + ", by the user " + by + " of this machine"));
        return new Done<>(recovery);
    }

    /** Lets somebody in by a code to recover, with a password chosen anew; codes of an app are asked for no more. */
    public Result<Entered> recover(String typed, NewPassword password, String address) {
        Instant now = clock.instant();
        Optional<Problem> locked = gate.locked(address);
        if (locked.isPresent()) {
            return new Refused<>(Fields.FORM, locked.get());
        }
        String hash = Secrets.hash(typed.strip().toLowerCase(Locale.ROOT));
        Optional<Person> person = people.recovering(hash, now);
        if (person.isEmpty()) {
            gate.failedToRecover(address);
            return new Refused<>(Fields.CODE, PeopleProblem.WRONG_RECOVERY.problem());
        }
        String name = person.get().name();
        Optional<Problem> unfit = password.problem(name);
        if (unfit.isPresent()) {
            return new Refused<>(Fields.FRESH, unfit.get());
        }
        Deed recovered = new Deed(now, name, Act.RECOVERED, "from " + address);
        String chosen = gate.passwords().hash(password.first());
        if (!people.recover(hash, now, chosen, recovered)) {
            return new Refused<>(Fields.CODE, PeopleProblem.WRONG_RECOVERY.problem());
        }
        people.forgive(person.get().id());
        Person anew = people.person(person.get().id()).orElseThrow();
        return new Done<>(gate.begin(anew, new Deed(now, name, Act.LOGIN, "after recovering, from " + address)));
    }

    public Result<Person> setRole(Member admin, Person person, Role role) {
        if (person.role() == role) {
            return new Done<>(person);
        }
        Deed deed = deed(admin, Act.ROLE_CHANGED, person.name() + ": " + word(person.role()) + " \u2192 " + word(role));
        return people.setRole(person.id(), role, deed) ? new Done<>(person) : lastAdmin();
    }

    public Result<Person> disable(Member admin, Person person) {
        if (!person.active()) {
            return new Done<>(person);
        }
        return people.disable(person.id(), deed(admin, Act.DISABLED, person.name())) ? new Done<>(person) : lastAdmin();
    }

    public void enable(Member admin, Person person) {
        people.enable(person.id(), deed(admin, Act.ENABLED, person.name()));
    }

    private static Result<Person> lastAdmin() {
        return new Refused<>(Fields.FORM, PeopleProblem.LAST_ADMIN.problem());
    }

    private Deed deed(Member admin, Act what, String about) {
        return new Deed(clock.instant(), admin.person().name(), what, about);
    }

    /** A role as people read it. */
    public static String word(Role role) {
        return switch (role) {
            case READER -> "reader";
            case ANALYST -> "analyst";
            case EDITOR -> "editor";
            case ADMIN -> "admin";
        };
    }
}
