package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Account;
import org.bellwether.app.people.Fields;
import org.bellwether.app.people.Member;
import org.bellwether.app.people.Totp;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;

/**
 * Everything of one's own.
 *
 * @param kept whether what was sent last was kept
 * @param given whether the password was given by an admin and must be changed
 * @param codes whether a code is asked for beside the password
 * @param secret to be put into an authenticator app, @param link the same for it to open
 */
public record AccountPage(
        Shell shell,
        String token,
        String name,
        String role,
        boolean kept,
        boolean given,
        boolean codes,
        List<Input> password,
        List<Input> code,
        List<Input> noCode,
        String secret,
        String link,
        Field label,
        Field most,
        List<Token> tokens,
        List<Browser> browsers,
        Optional<Handovers.Handover> shown) {

    static final String PASSWORD = "password";
    static final String CODES = "codes";
    static final String NO_CODES = "no-codes";
    static final String TOKENS = "tokens";

    private static final int GROUP = 4;

    /** An API token. */
    public record Token(String id, String name, String role, String made, String used) {}

    /** A browser that is logged in. */
    public record Browser(boolean here, String since, String seen, String until) {}

    static AccountPage of(
            Optional<Archive> archive,
            Visitor visitor,
            Links links,
            Account account,
            Sent sent,
            boolean kept,
            Optional<Handovers.Handover> shown) {
        Member member = visitor.member().orElseThrow();
        Person person = member.person();
        String secret = sent.value(CODES, Fields.SECRET, Totp.secret());
        return new AccountPage(
                Shell.of(archive, say("account.title"), "account", links),
                visitor.token(),
                person.name(),
                Words.role(person.role()),
                kept,
                member.mustChange(),
                person.totp().isPresent(),
                passwords(sent),
                List.of(sent.line(CODES, Fields.CODE, say("account.code.now"), "", "one-time-code"), own(sent, CODES)),
                List.of(own(sent, NO_CODES)),
                secret,
                Totp.link(person.name(), secret),
                field(sent, Fields.LABEL, say("account.label"), Field.Kind.LINE, List.of(), ""),
                field(sent, Fields.ROLE, say("account.most"), Field.Kind.CHOICE, roles(person), Role.READER.name()),
                account.tokens(member).stream()
                        .map(one -> new Token(
                                one.id(),
                                one.name(),
                                Words.role(one.role()),
                                Words.instant(one.created()),
                                one.used().map(Words::instant).orElse(say("account.never"))))
                        .toList(),
                account.sessions(member).stream()
                        .map(one -> new Browser(
                                one.hash().equals(member.session().hash()),
                                Words.instant(one.created()),
                                Words.instant(one.seen()),
                                Words.instant(one.expires())))
                        .toList(),
                shown);
    }

    private static List<Input> passwords(Sent sent) {
        return List.of(
                own(sent, PASSWORD),
                sent.password(PASSWORD, Fields.FRESH, say("account.fresh"), say("password.hint"), "new-password"),
                sent.password(PASSWORD, Fields.AGAIN, say("password.again"), "", "new-password"));
    }

    private static Input own(Sent sent, String form) {
        return sent.password(form, Fields.PASSWORD, say("account.own"), "", "current-password");
    }

    private static List<Field.Group> roles(Person person) {
        return PeoplePage.roles(Arrays.stream(Role.values())
                .filter(role -> role.compareTo(person.role()) <= 0)
                .toList());
    }

    private static Field field(
            Sent sent, String name, String label, Field.Kind kind, List<Field.Group> groups, String now) {
        return new Field(
                TOKENS + "-" + name,
                name,
                label,
                "",
                sent.value(TOKENS, name, now),
                sent.error(TOKENS, name),
                kind,
                groups);
    }

    /** The secret in groups, to be typed. */
    public String spelt() {
        return String.join(" ", secret.split("(?<=\\G.{" + GROUP + "})", -1)).strip();
    }
}
