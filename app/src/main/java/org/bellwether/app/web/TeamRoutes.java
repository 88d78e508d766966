package org.bellwether.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import org.bellwether.app.people.Member;
import org.bellwether.app.people.Team;

/** What the routes of a team that logs in share. */
final class TeamRoutes {

    private static final Set<String> BEFORE_CHANGING = Set.of("/account", "/account/password", "/logout");

    private TeamRoutes() {}

    static List<Routes> of(Team team, FormGuard forms) {
        Handovers handovers = new Handovers();
        return List.of(
                new LoginRoutes(team, forms),
                new AccountRoutes(team, handovers),
                new PeopleRoutes(team, handovers),
                new AuditRoutes(team));
    }

    /** Whether the page may be seen before a password that an admin gave is changed. */
    static boolean beforeChanging(Context context) {
        return BEFORE_CHANGING.contains(context.path())
                || context.path().startsWith("/assets/")
                || context.path().startsWith("/language/")
                || context.path().equals("/healthz");
    }

    static Member member(Context context) {
        return Visitor.of(context).member().orElseThrow();
    }

    /** Answers with a page that nothing keeps. */
    static void show(Context context, HttpStatus status, byte[] page) {
        context.status(status)
                .header("Cache-Control", "no-store")
                .contentType(Answers.HTML)
                .result(page);
    }

    static void goOn(Context context, String href) {
        context.header("Cache-Control", "no-store").redirect(href, HttpStatus.SEE_OTHER);
    }
}
