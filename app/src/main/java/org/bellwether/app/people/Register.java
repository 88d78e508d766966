package org.bellwether.app.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
