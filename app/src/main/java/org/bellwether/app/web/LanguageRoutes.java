package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** Where a reader chooses the language of the interface. The browser keeps the choice; nothing of it is kept here. */
final class LanguageRoutes implements Routes {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/language/{code}", context -> choose(context, pages), Role.ANYONE);
    }

    private static void choose(Context context, Pages pages) {
        Optional<Tongue> tongue = Tongue.of(context.pathParam("code"));
        if (tongue.isEmpty()) {
            pages.notFound(context);
            return;
        }
        Cookie cookie = new Cookie(Interpreter.COOKIE, tongue.get().code(), "/", (int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
        context.header("Cache-Control", "no-store")
                .redirect(Target.page(Pages.parameter(context, "to")), HttpStatus.SEE_OTHER);
    }
}
