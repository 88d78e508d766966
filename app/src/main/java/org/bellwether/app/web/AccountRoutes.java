package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;
import org.bellwether.app.people.Fields;
import org.bellwether.app.people.Gate;
import org.bellwether.app.people.Member;
import org.bellwether.app.people.NewPassword;
import org.bellwether.app.people.PeopleProblem;
import org.bellwether.app.people.Result;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.app.people.Team;
import org.bellwether.store.People;

/** What people change of themselves: password, codes, sessions, API tokens. */
final class AccountRoutes implements Routes {

    private static final String PAGE = "/account";
    private static final String KEPT = "kept";

    private final Team team;
    private final Handovers handovers;

    AccountRoutes(Team team, Handovers handovers) {
        this.team = team;
        this.handovers = handovers;
    }

    /** A change of what opens the door. */
    private interface Change {
        Result<Gate.Entered> make(Context context, Member member, String password, String address);
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get(PAGE, context -> show(context, pages, HttpStatus.OK, Sent.NOTHING), Role.READER);
        routes.post(PAGE + "/password", change(pages, AccountPage.PASSWORD, this::password), Role.READER);
        routes.post(PAGE + "/codes", change(pages, AccountPage.CODES, this::codes), Role.READER);
        routes.post(PAGE + "/no-codes", change(pages, AccountPage.NO_CODES, this::noCodes), Role.READER);
        routes.post(
                PAGE + "/sessions",
                context -> {
                    team.account().endOtherSessions(TeamRoutes.member(context));
                    TeamRoutes.goOn(context, PAGE + "#sessions");
                },
                Role.READER);
        routes.post(PAGE + "/tokens", context -> makeToken(context, pages), Role.READER);
        routes.post(
                PAGE + "/tokens/{id}/revoke",
                context -> {
                    team.account().revoke(TeamRoutes.member(context), context.pathParam("id"));
                    TeamRoutes.goOn(context, PAGE + "#tokens");
                },
                Role.READER);
    }

    private void show(Context context, Pages pages, HttpStatus status, Sent sent) {
        Member member = TeamRoutes.member(context);
        AccountPage page = AccountPage.of(
                pages.archive(),
                Visitor.of(context),
                pages.links(context),
                team.account(),
                sent,
                !Pages.parameter(context, KEPT).isEmpty() && status == HttpStatus.OK,
                handovers.take(member, PAGE));
        TeamRoutes.show(context, status, pages.templates().account(page));
    }

    private Handler change(Pages pages, String form, Change change) {
        return context -> {
            String password = Sent.text(context, Fields.PASSWORD);
            switch (change.make(context, TeamRoutes.member(context), password, TeamDoor.address(context, team))) {
                case Done<Gate.Entered>(Gate.Entered entered) -> {
                    TeamDoor.admit(context, team, entered);
                    TeamRoutes.goOn(context, PAGE + "?" + KEPT + "=" + form);
                }
                case Refused<Gate.Entered> refused ->
                    show(context, pages, HttpStatus.UNPROCESSABLE_CONTENT, Sent.refused(form, context, refused));
            }
        };
    }

    private Result<Gate.Entered> password(Context context, Member member, String password, String address) {
        NewPassword fresh = new NewPassword(Sent.text(context, Fields.FRESH), Sent.text(context, Fields.AGAIN));
        return team.account().changePassword(member, password, fresh, address);
    }

    private Result<Gate.Entered> codes(Context context, Member member, String password, String address) {
        return team.account()
                .askForCodes(
                        member, password, Sent.text(context, Fields.SECRET), Sent.text(context, Fields.CODE), address);
    }

    private Result<Gate.Entered> noCodes(Context context, Member member, String password, String address) {
        return team.account().stopCodes(member, password, address);
    }

    private void makeToken(Context context, Pages pages) {
        Member member = TeamRoutes.member(context);
        String label = Sent.text(context, Fields.LABEL);
        Result<String> result = role(Sent.text(context, Fields.ROLE))
                .map(role -> team.account().makeToken(member, label, role))
                .orElseGet(() -> new Refused<>(Fields.ROLE, PeopleProblem.NO_ROLE.problem()));
        switch (result) {
            case Done<String>(String token) -> {
                handovers.leave(
                        member,
                        new Handovers.Handover(
                                PAGE, say("account.token", label.strip()), token, say("account.token.advice")));
                TeamRoutes.goOn(context, PAGE + "#shown");
            }
            case Refused<String> refused ->
                show(
                        context,
                        pages,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Sent.refused(AccountPage.TOKENS, context, refused));
        }
    }

    static Optional<People.Role> role(String name) {
        return Arrays.stream(People.Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
