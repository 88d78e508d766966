package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.bellwether.app.people.Fields;
import org.bellwether.app.people.Gate;
import org.bellwether.app.people.NewPassword;
import org.bellwether.app.people.PeopleProblem;
import org.bellwether.app.people.Result;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.app.people.Secrets;
import org.bellwether.app.people.Team;

/** Beginning, logging in and logging out. */
final class LoginRoutes implements Routes {

    private final Team team;
    private final FormGuard forms;

    LoginRoutes(Team team, FormGuard forms) {
        this.team = team;
        this.forms = forms;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/login", context -> login(context, pages), Role.ANYONE);
        routes.post("/login", context -> enter(context, pages), Role.ANYONE);
        routes.get("/setup", context -> setup(context, pages), Role.ANYONE);
        routes.post("/setup", context -> found(context, pages), Role.ANYONE);
        routes.get("/recover", context -> recover(context, pages), Role.ANYONE);
        routes.post("/recover", context -> recovered(context, pages), Role.ANYONE);
        routes.post("/logout", this::leave, Role.READER);
    }

    private void login(Context context, Pages pages) {
        if (team.register().empty()) {
            TeamRoutes.goOn(context, "/setup");
        } else if (Visitor.of(context).member().isPresent()) {
            TeamRoutes.goOn(context, Target.local(Pages.parameter(context, Fields.TO)));
        } else {
            show(context, pages, HttpStatus.OK, Target.local(Pages.parameter(context, Fields.TO)), Sent.NOTHING);
        }
    }

    private static void show(Context context, Pages pages, HttpStatus status, String to, Sent sent) {
        LoginPage page = LoginPage.of(pages.links(context), Visitor.of(context).token(), to, sent);
        TeamRoutes.show(context, status, pages.templates().login(page));
    }

    private void enter(Context context, Pages pages) {
        String to = Target.local(Sent.text(context, Fields.TO));
        if (!forms.current(context)) {
            show(context, pages, HttpStatus.UNPROCESSABLE_CONTENT, to, Sent.stale(LoginPage.FORM, context));
            return;
        }
        Result<Gate.Entered> result = team.gate()
                .enter(new Gate.Try(
                        Sent.text(context, Fields.NAME),
                        Sent.text(context, Fields.PASSWORD),
                        Sent.text(context, Fields.CODE),
                        TeamDoor.address(context, team)));
        switch (result) {
            case Done<Gate.Entered>(Gate.Entered entered) -> {
                Visitor.of(context).member().ifPresent(team.gate()::leave);
                TeamDoor.admit(context, team, entered);
                TeamRoutes.goOn(context, to);
            }
            case Refused<Gate.Entered> refused ->
                show(context, pages, status(refused), to, Sent.refused(LoginPage.FORM, context, refused));
        }
    }

    private static HttpStatus status(Refused<?> refused) {
        boolean locked =
                refused.problem().code().equals(PeopleProblem.LOCKED.problem("").code());
        return locked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private void setup(Context context, Pages pages) {
        if (team.register().empty()) {
            show(context, pages, HttpStatus.OK, Sent.NOTHING);
        } else {
            TeamRoutes.goOn(context, "/login");
        }
    }

    private static void show(Context context, Pages pages, HttpStatus status, Sent sent) {
        SetupPage page = SetupPage.of(pages.links(context), Visitor.of(context).token(), sent);
        TeamRoutes.show(context, status, pages.templates().setup(page));
    }

    private void found(Context context, Pages pages) {
        if (!team.register().empty()) {
            TeamRoutes.goOn(context, "/login");
            return;
        }
        switch (claim(context)) {
            case Done<Gate.Entered>(Gate.Entered entered) -> {
                TeamDoor.admit(context, team, entered);
                TeamRoutes.goOn(context, "/people");
            }
            case Refused<Gate.Entered> refused ->
                show(context, pages, HttpStatus.UNPROCESSABLE_CONTENT, Sent.refused(SetupPage.FORM, context, refused));
        }
    }

    private Result<Gate.Entered> claim(Context context) {
        if (!forms.current(context)) {
            return new Refused<>(Fields.FORM, PeopleProblem.STALE_FORM.problem());
        }
        String code = Sent.text(context, Fields.SETUP).strip().toLowerCase(Locale.ROOT);
        if (!team.setup().map(known -> Secrets.same(known, code)).orElse(false)) {
            return new Refused<>(Fields.SETUP, PeopleProblem.WRONG_SETUP.problem());
        }
        return team.register()
                .found(
                        Sent.text(context, Fields.NAME),
                        new NewPassword(Sent.text(context, Fields.FRESH), Sent.text(context, Fields.AGAIN)),
                        TeamDoor.address(context, team));
    }

    private void recover(Context context, Pages pages) {
        if (team.register().empty()) {
            TeamRoutes.goOn(context, "/setup");
        } else {
            showRecover(context, pages, HttpStatus.OK, Sent.NOTHING);
        }
    }

    private static void showRecover(Context context, Pages pages, HttpStatus status, Sent sent) {
        RecoverPage page =
                RecoverPage.of(pages.links(context), Visitor.of(context).token(), sent);
        TeamRoutes.show(context, status, pages.templates().recover(page));
    }

    private void recovered(Context context, Pages pages) {
        Result<Gate.Entered> result = forms.current(context)
                ? team.register()
                        .recover(
                                Sent.text(context, Fields.CODE),
                                new NewPassword(Sent.text(context, Fields.FRESH), Sent.text(context, Fields.AGAIN)),
                                TeamDoor.address(context, team))
                : new Refused<>(Fields.FORM, PeopleProblem.STALE_FORM.problem());
        switch (result) {
            case Done<Gate.Entered>(Gate.Entered entered) -> {
                Visitor.of(context).member().ifPresent(team.gate()::leave);
                TeamDoor.admit(context, team, entered);
                TeamRoutes.goOn(context, "/");
            }
            case Refused<Gate.Entered> refused ->
                showRecover(context, pages, status(refused), Sent.refused(RecoverPage.FORM, context, refused));
        }
    }

    private void leave(Context context) {
        Visitor.of(context).member().ifPresent(team.gate()::leave);
        TeamDoor.dismiss(context, team);
        TeamRoutes.goOn(context, "/login");
    }
}
