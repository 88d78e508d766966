package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;

/**
 * The people of the team, for its admins.
 *
 * @param shown a password to hand over
 */
public record PeoplePage(
        Shell shell,
        String token,
        List<Row> rows,
        List<Field.Group> roles,
        Input name,
        Field role,
        Optional<Handovers.Handover> shown) {

    static final String ADD = "add";

    /**
     * One person.
     *
     * @param state in words, empty for somebody who comes and goes
     * @param itself whether it is who looks at the page
     */
    public record Row(
            String id,
            String name,
            String role,
            String since,
            String state,
            boolean active,
            boolean itself,
            Optional<String> error) {}

    static PeoplePage of(
            Optional<Archive> archive,
            Visitor visitor,
            Links links,
            List<Person> everybody,
            Sent sent,
            Optional<Handovers.Handover> shown) {
        List<Field.Group> roles = roles(Arrays.asList(Role.values()));
        return new PeoplePage(
                Shell.of(archive, say("people.title"), "people", links),
                visitor.token(),
                everybody.stream()
                        .map(person -> row(
                                person,
                                visitor.member().orElseThrow().person().id().equals(person.id()),
                                sent))
                        .toList(),
                roles,
                sent.line(ADD, Fields.NAME, say("people.name"), say("people.name.hint"), "off"),
                new Field(
                        ADD + "-role",
                        Fields.ROLE,
                        say("people.role"),
                        "",
                        sent.value(ADD, Fields.ROLE, Role.ANALYST.name()),
                        sent.error(ADD, Fields.ROLE),
                        Field.Kind.CHOICE,
                        roles),
                shown);
    }

    static List<Field.Group> roles(List<Role> roles) {
        return List.of(new Field.Group(
                "",
                roles.stream()
                        .map(role -> new Field.Option(role.name(), Words.sentence(Words.does(role))))
                        .toList()));
    }

    private static Row row(Person person, boolean itself, Sent sent) {
        return new Row(
                person.id(),
                person.name(),
                person.role().name(),
                day(person.created()),
                state(person),
                person.active(),
                itself,
                sent.error(person.id(), Fields.FORM));
    }

    private static String day(Instant instant) {
        return Words.day(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static String state(Person person) {
        if (!person.active()) {
            return say("people.disabled", person.disabled().map(PeoplePage::day).orElse(""));
        }
        return person.passwordUntil()
                .map(until -> say("people.given", Words.instant(until)))
                .orElseGet(() -> person.totp().isPresent() ? say("people.coded") : "");
    }
}
