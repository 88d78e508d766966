package org.bellwether.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.people.Gate;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.api.ApiProblem;

/**
 * Knows people by the cookie of their session, and programs by the API token in their {@code Authorization} header. A token opens
 * data only, and never by an address.
 *
 * @param token carried by the forms of who is not logged in
 */
record TeamDoor(Team team, String token) implements Door {

    private static final String CODE = "E-WEB-10";
    private static final String NO_TOKEN =
            "Log in, or send an API token of your account in the header Authorization: Bearer …";
    private static final String BEARER = "bearer ";
    private static final int LONGEST = 200;

    @Override
    public Visitor visitor(Context context) {
        Visitor nobody = new Visitor("", Role.ANYONE, token);
        Optional<String> shown = bearer(context);
        if (shown.isPresent()) {
            return shown.filter(text -> takesTokens(context))
                    .flatMap(team.gate()::program)
                    .map(program -> new Visitor(program.person().name(), Role.of(program.role()), ""))
                    .orElse(nobody);
        }
        return session(context)
                .flatMap(text -> team.gate().member(text).map(member -> Visitor.of(member, text)))
                .orElse(nobody);
    }

    private static Optional<String> bearer(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private Optional<String> session(Context context) {
        return Optional.ofNullable(context.cookie(cookie(team.https()))).filter(text -> text.length() < LONGEST);
    }

    /** Whether programs may ask for this: data that is only read. */
    static boolean takesTokens(Context context) {
        String path = context.path();
        boolean reads = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
        return reads && (ApiRoutes.covers(context) || path.startsWith("/data/") || path.equals("/feed.atom"));
    }

    /** Tells a program that it needs a token, in the form of all failures of data. */
    static void askForToken(Context context) {
        context.header("WWW-Authenticate", "Bearer realm=\"bellwether\"");
        ApiRoutes.send(context, HttpStatus.UNAUTHORIZED, ApiProblem.body(CODE, NO_TOKEN));
    }

    /** By https browsers hold the name to be of this very host, and send it nowhere else. */
    static String cookie(boolean https) {
        return https ? "__Host-bellwether" : "bellwether";
    }

    /** Hands the browser its session. */
    static void admit(Context context, Team team, Gate.Entered entered) {
        context.cookie(cookie(team, entered.token(), (int) Gate.LONGEST.toSeconds()));
        Visitor.of(entered.member(), entered.token()).enter(context);
    }

    /** Takes the session from the browser. */
    static void dismiss(Context context, Team team) {
        context.cookie(cookie(team, "", 0));
        context.header("Clear-Site-Data", "\"cache\"");
    }

    private static Cookie cookie(Team team, String value, int seconds) {
        Cookie cookie = new Cookie(cookie(team.https()), value, "/", seconds, team.https());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    /**
     * The address of the browser: what the proxy says where there is one, else that of the connection. Of the addresses in
     * {@code X-Forwarded-For} only the last is the proxy's own; the others came with the request.
     */
    static String address(Context context, Team team) {
        List<String> told =
                team.https() ? Collections.list(context.req().getHeaders("X-Forwarded-For")) : new ArrayList<>();
        String last = told.isEmpty() ? "" : told.getLast();
        String address = last.substring(last.lastIndexOf(',') + 1).strip();
        return address.matches("[0-9A-Fa-f:.]{2,45}") ? address : context.ip();
    }
}
