package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.bellwether.app.people.Team;

/** The audit, for admins. */
final class AuditRoutes implements Routes {

    private final Team team;

    AuditRoutes(Team team) {
        this.team = team;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/audit", context -> audit(context, pages), Role.ADMIN);
    }

    private void audit(Context context, Pages pages) {
        String before = Pages.parameter(context, "before");
        long place = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        AuditPage page = AuditPage.of(
                pages.archive(), pages.links(context), team.people().audit(place, AuditPage.LINES + 1), place);
        TeamRoutes.show(context, HttpStatus.OK, pages.templates().audit(page));
    }
}
