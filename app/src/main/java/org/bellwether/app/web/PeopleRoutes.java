package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import org.bellwether.app.people.Fields;
import org.bellwether.app.people.Member;
import org.bellwether.app.people.PeopleProblem;
import org.bellwether.app.people.Register.Given;
import org.bellwether.app.people.Result;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.app.people.Team;
import org.bellwether.store.People.Person;

/** Looking after the people of the team. */
final class PeopleRoutes implements Routes {

    private static final String PAGE = "/people";

    private final Team team;
    private final Handovers handovers;

    PeopleRoutes(Team team, Handovers handovers) {
        this.team = team;
        this.handovers = handovers;
    }

    /** What an admin does to somebody. */
    private interface Change {
        Result<Person> make(Context context, Member admin, Person person);
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get(PAGE, context -> show(context, pages, HttpStatus.OK, Sent.NOTHING), Role.ADMIN);
        routes.post(PAGE, context -> add(context, pages), Role.ADMIN);
        routes.post(PAGE + "/{id}/role", change(pages, this::role), Role.ADMIN);
        routes.post(PAGE + "/{id}/reset", change(pages, this::reset), Role.ADMIN);
        routes.post(
                PAGE + "/{id}/disable",
                change(pages, (context, admin, person) -> team.register().disable(admin, person)),
                Role.ADMIN);
        routes.post(
                PAGE + "/{id}/enable",
                change(pages, (context, admin, person) -> {
                    team.register().enable(admin, person);
                    return new Done<>(person);
                }),
                Role.ADMIN);
    }

    private void show(Context context, Pages pages, HttpStatus status, Sent sent) {
        Member admin = TeamRoutes.member(context);
        PeoplePage page = PeoplePage.of(
                pages.archive(),
                Visitor.of(context),
                pages.links(context),
                team.register().everybody(),
                sent,
                handovers.take(admin, PAGE));
        TeamRoutes.show(context, status, pages.templates().people(page));
    }

    private void add(Context context, Pages pages) {
        Member admin = TeamRoutes.member(context);
        Result<Given> result = AccountRoutes.role(Sent.text(context, Fields.ROLE))
                .map(role -> team.register().add(admin, Sent.text(context, Fields.NAME), role))
                .orElseGet(() -> new Refused<>(Fields.ROLE, PeopleProblem.NO_ROLE.problem()));
        switch (result) {
            case Done<Given>(Given given) -> {
                hand(admin, given);
                TeamRoutes.goOn(context, PAGE + "#shown");
            }
            case Refused<Given> refused ->
                show(context, pages, HttpStatus.UNPROCESSABLE_CONTENT, Sent.refused(PeoplePage.ADD, context, refused));
        }
    }

    private void hand(Member admin, Given given) {
        handovers.leave(
                admin,
                new Handovers.Handover(
                        PAGE,
                        say("people.password", given.name()),
                        given.password(),
                        say("people.password.advice", Words.instant(given.until()))));
    }

    private Handler change(Pages pages, Change change) {
        return context -> {
            String id = context.pathParam("id");
            var person = team.register().everybody().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (person.isEmpty()) {
                pages.notFound(context);
                return;
            }
            switch (change.make(context, TeamRoutes.member(context), person.get())) {
                case Done<Person> _ ->
                    TeamRoutes.goOn(context, PAGE + "#" + (context.path().endsWith("/reset") ? "shown" : id));
                case Refused<Person> refused ->
                    show(context, pages, HttpStatus.UNPROCESSABLE_CONTENT, Sent.refused(id, context, refused));
            }
        };
    }

    private Result<Person> role(Context context, Member admin, Person person) {
        return AccountRoutes.role(Sent.text(context, Fields.ROLE))
                .map(role -> team.register().setRole(admin, person, role))
                .orElseGet(() -> new Refused<>(Fields.FORM, PeopleProblem.NO_ROLE.problem()));
    }

    private Result<Person> reset(Context context, Member admin, Person person) {
        return switch (team.register().reset(admin, person)) {
            case Done<Given>(Given given) -> {
                hand(admin, given);
                yield new Done<>(person);
            }
            case Refused<Given>(String field, var problem) -> new Refused<>(field, problem);
        };
    }
}
