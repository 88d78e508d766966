package org.bellwether.app.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.model.Problem;
import org.bellwether.store.People;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.ApiToken;
import org.bellwether.store.People.Deed;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;
import org.bellwether.store.People.Session;

/**
 * Lets people in and out. A session is 256 random bits that only the browser holds; it ends after {@link #IDLE} without a page, and
 * {@link #LONGEST} after the log-in.
 */
public final class Gate {

    public static final Duration IDLE = Duration.ofHours(2);
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final People people;
    private final InstantSource clock;
    private final Passwords passwords;
    /** The hash of a password that nobody has: names that nobody has take as long as others. */
    private final String dummy;
    /** Names that nobody has are counted, but are not known from what is kept. */
    private final String salt = Secrets.token();
    /** One password is tried at a time: no burst outruns the count of failures or fills the memory. */
    private final ReentrantLock turn = new ReentrantLock(true);

    public Gate(People people, InstantSource clock) {
        this(people, clock, Passwords.CURRENT);
    }

    Gate(People people, InstantSource clock, Passwords passwords) {
        this.people = people;
        this.clock = clock;
        this.passwords = passwords;
        this.dummy = passwords.hash(Secrets.token());
    }

    /**
     * What somebody types to be let in.
     *
     * @param code of the authenticator app; empty where none is used
     * @param address of the browser
     */
    public record Try(String name, String password, String code, String address) {

        /** Nothing of it reaches a log: people type passwords into the wrong field. */
        @Override
        public String toString() {
            return "Try";
        }
    }

    /**
     * A session just begun.
     *
     * @param token what the browser keeps; it cannot be read again
     */
    public record Entered(String token, Member member) {

        @Override
        public String toString() {
            return "Entered";
        }
    }

    /** Lets somebody in. The answer to a wrong name is that to a wrong password. */
    public Result<Entered> enter(Try typed) {
        turn.lock();
        try {
            return tryOnce(typed);
        } finally {
            turn.unlock();
        }
    }

    private Result<Entered> tryOnce(Try typed) {
        Instant now = clock.instant();
        Optional<Person> known = people.named(typed.name());
        String who = known.map(Person::id).orElseGet(() -> Secrets.hash(salt + Person.key(typed.name())));
        Optional<Duration> wait = Lockout.wait(people, who, typed.address(), now);
        if (wait.isPresent()) {
            return new Refused<>(Fields.FORM, PeopleProblem.LOCKED.problem(Lockout.words(wait.get())));
        }
        boolean right = Passwords.matches(
                clipped(typed.password()), known.map(Person::password).orElse(dummy));
        Optional<Person> admitted = known.filter(person -> right)
                .filter(Person::active)
                .filter(person -> person.passwordUntil().map(now::isBefore).orElse(true))
                .filter(person -> spends(person, typed.code(), now));
        if (admitted.isEmpty()) {
            fail(known, who, typed.address(), now);
            return new Refused<>(Fields.FORM, PeopleProblem.NOT_LET_IN.problem());
        }
        people.forgive(who);
        if (passwords.outdated(admitted.get().password())) {
            people.rehash(admitted.get().id(), passwords.hash(typed.password()));
        }
        return new Done<>(
                begin(admitted.get(), new Deed(now, admitted.get().name(), Act.LOGIN, "from " + typed.address())));
    }

    /** Nobody has a password that long. */
    private static String clipped(String password) {
        return password.length() > 2 * NewPassword.LONGEST ? "" : password;
    }

    private boolean spends(Person person, String code, Instant now) {
        return person.totp().isEmpty()
                || Totp.step(person.totp().get(), code, now)
                        .filter(step -> people.spend(person.id(), step))
                        .isPresent();
    }

    /** A name that nobody has is not written down: it may be somebody's password, typed into the wrong field. */
    private void fail(Optional<Person> known, String key, String address, Instant now) {
        String who = known.map(Person::name).orElse("");
        String about = (known.isPresent() ? "from " : "a name that nobody has, from ") + address;
        people.failed(key, address, now.minus(Lockout.MEMORY), new Deed(now, who, Act.LOGIN_FAILED, about));
        if (Lockout.wait(people, key, address, now).isPresent()) {
            people.note(new Deed(now, who, Act.LOCKED_OUT, about));
        }
    }

    /** Why nobody at that address may try a code to recover just now. */
    Optional<Problem> locked(String address) {
        return Lockout.wait(people, recovering(address), address, clock.instant())
                .map(wait -> PeopleProblem.LOCKED.problem(Lockout.words(wait)));
    }

    void failedToRecover(String address) {
        Instant now = clock.instant();
        people.failed(
                recovering(address),
                address,
                now.minus(Lockout.MEMORY),
                new Deed(now, "", Act.LOGIN_FAILED, "a wrong code to recover, from " + address));
    }

    /** Under which failures of an address are counted that are of no person. */
    private String recovering(String address) {
        return Secrets.hash(salt + "recover\n" + address);
    }

    /** Begins a session for somebody who has just shown who they are. */
    Entered begin(Person person, Deed deed) {
        Instant now = clock.instant();
        String token = Secrets.token();
        Session session = new Session(Secrets.hash(token), person.id(), now, now, now.plus(LONGEST));
        people.begin(session, deed);
        return new Entered(token, new Member(person, session));
    }

    /** Whose session this token is of; empty where there is none, it is over, or the person is disabled. */
    public Optional<Member> member(String token) {
        Instant now = clock.instant();
        return people.session(Secrets.hash(token))
                .filter(session -> lasts(session, now))
                .flatMap(session -> {
                    if (Duration.between(session.seen(), now).compareTo(NOTICED) >= 0) {
                        people.touch(session.hash(), now);
                    }
                    return people.person(session.person())
                            .filter(Person::active)
                            .filter(person ->
                                    person.passwordUntil().map(now::isBefore).orElse(true))
                            .map(person -> new Member(person, session));
                });
    }

    static boolean lasts(Session session, Instant now) {
        return now.isBefore(session.expires()) && now.isBefore(session.seen().plus(IDLE));
    }

    /** Ends the session. */
    public void leave(Member member) {
        people.end(
                member.session().hash(),
                new Deed(clock.instant(), member.person().name(), Act.LOGOUT, ""));
    }

    /**
     * A program that shows an API token.
     *
     * @param role what it may do: no more than its token, nor than its person by now
     */
    public record Program(Person person, Role role) {}

    /** Whose API token this is. */
    public Optional<Program> program(String token) {
        Instant now = clock.instant();
        Optional<ApiToken> known = people.token(Secrets.hash(token));
        known.filter(one -> one.used()
                        .map(used -> Duration.between(used, now).compareTo(NOTICED) >= 0)
                        .orElse(true))
                .ifPresent(one -> people.used(one.id(), now));
        return known.flatMap(one -> people.person(one.person())
                .filter(Person::active)
                .filter(person -> person.passwordUntil().isEmpty())
                .map(person -> new Program(person, lesser(one.role(), person.role()))));
    }

    private static Role lesser(Role one, Role other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Whether the password is that person's; failures count like those of a log-in. */
    Optional<PeopleProblem> confirm(Person person, String password, String address) {
        turn.lock();
        try {
            Instant now = clock.instant();
            if (Lockout.wait(people, person.id(), address, now).isPresent()) {
                return Optional.of(PeopleProblem.LOCKED);
            }
            if (!Passwords.matches(clipped(password), person.password())) {
                fail(Optional.of(person), person.id(), address, now);
                return Optional.of(PeopleProblem.WRONG_PASSWORD);
            }
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    Passwords passwords() {
        return passwords;
    }
}
