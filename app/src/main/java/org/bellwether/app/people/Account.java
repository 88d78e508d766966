package org.bellwether.app.people;

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
import org.bellwether.store.People.ApiToken;
import org.bellwether.store.People.Deed;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;
import org.bellwether.store.People.Session;

/** What people change of themselves. Whoever changes what opens the door is asked for the password, and gets a new session. */
public record Account(People people, Gate gate, InstantSource clock) {

    static final int LONGEST_LABEL = 60;
    static final int MOST_TOKENS = 20;

    /** Changes the password; every other session of the person ends. */
    public Result<Entered> changePassword(Member member, String password, NewPassword fresh, String address) {
        Person person = member.person();
        Optional<Refused<Entered>> refused = refused(person, password, address)
                .or(() -> fresh.problem(person.name()).map(problem -> new Refused<>(Fields.FRESH, problem)))
                .or(() -> fresh.first().equals(password)
                        ? Optional.of(new Refused<>(Fields.FRESH, PeopleProblem.SAME.problem()))
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        String hash = gate.passwords().hash(fresh.first());
        people.setPassword(person.id(), hash, Optional.empty(), deed(member, Act.PASSWORD_CHANGED, ""));
        return again(person.id(), Act.PASSWORD_CHANGED);
    }

    /** Asks for codes from now on; the code proves that the app has the secret. */
    public Result<Entered> askForCodes(Member member, String password, String secret, String code, String address) {
        Optional<Refused<Entered>> refused = refused(member.person(), password, address);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Long> step = valid(secret) ? Totp.step(secret, code, clock.instant()) : Optional.empty();
        if (step.isEmpty() || !people.spend(member.person().id(), step.get())) {
            return new Refused<>(Fields.CODE, PeopleProblem.WRONG_CODE.problem());
        }
        people.setTotp(member.person().id(), Optional.of(secret), deed(member, Act.CODE_ON, ""));
        return again(member.person().id(), Act.CODE_ON);
    }

    private static boolean valid(String secret) {
        return secret.matches("[A-Z2-7]{32}");
    }

    /** Asks for codes no more. */
    public Result<Entered> stopCodes(Member member, String password, String address) {
        Optional<Refused<Entered>> refused = refused(member.person(), password, address);
        if (refused.isPresent()) {
            return refused.get();
        }
        people.setTotp(member.person().id(), Optional.empty(), deed(member, Act.CODE_OFF, ""));
        return again(member.person().id(), Act.CODE_OFF);
    }

    private Optional<Refused<Entered>> refused(Person person, String password, String address) {
        return gate.confirm(person, password, address)
                .map(problem -> new Refused<>(
                        Fields.PASSWORD,
                        problem == PeopleProblem.LOCKED ? problem.problem("some minutes") : problem.problem()));
    }

    private Result<Entered> again(String id, Act why) {
        Person person = people.person(id).orElseThrow();
        return new Done<>(gate.begin(
                person,
                new Deed(
                        clock.instant(),
                        person.name(),
                        Act.LOGIN,
                        why == Act.PASSWORD_CHANGED
                                ? "anew, after changing the password"
                                : "anew, after changing the codes")));
    }

    private Deed deed(Member member, Act what, String about) {
        return new Deed(clock.instant(), member.person().name(), what, about);
    }

    /** Sessions that have not run out. */
    public List<Session> sessions(Member member) {
        Instant now = clock.instant();
        return people.sessions(member.person().id()).stream()
                .filter(session -> Gate.lasts(session, now))
                .toList();
    }

    public void endOtherSessions(Member member) {
        people.endOthers(
                member.person().id(), member.session().hash(), deed(member, Act.SESSIONS_ENDED, "all but this one"));
    }

    public List<ApiToken> tokens(Member member) {
        return people.tokens(member.person().id());
    }

    /** Makes an API token; the answer is the token, which cannot be read again. */
    public Result<String> makeToken(Member member, String label, Role role) {
        String name = label.strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST_LABEL
                || !name.codePoints().allMatch(Names::shows)) {
            return refuse(Fields.LABEL, PeopleProblem.NO_LABEL.problem(LONGEST_LABEL));
        }
        if (role.compareTo(member.person().role()) > 0) {
            return refuse(Fields.ROLE, PeopleProblem.NO_ROLE.problem());
        }
        if (tokens(member).size() >= MOST_TOKENS) {
            return refuse(Fields.LABEL, PeopleProblem.TOO_MANY_TOKENS.problem(MOST_TOKENS));
        }
        String token = "bw_" + Secrets.token();
        people.addToken(
                new ApiToken(
                        Secrets.id(),
                        Secrets.hash(token),
                        member.person().id(),
                        name,
                        role,
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty()),
                deed(member, Act.TOKEN_MADE, name));
        return new Done<>(token);
    }

    private static <T> Result<T> refuse(String field, Problem problem) {
        return new Refused<>(field, problem);
    }

    public void revoke(Member member, String id) {
        String name = tokens(member).stream()
                .filter(token -> token.id().equals(id))
                .map(ApiToken::name)
                .findFirst()
                .orElse("");
        people.revoke(id, member.person().id(), deed(member, Act.TOKEN_REVOKED, name));
    }
}
