package org.bellwether.app.web;

import io.javalin.http.Context;
import java.util.Objects;

/**
 * Who asks for a page.
 *
 * @param name kept with whatever the visitor does; empty for nobody in particular
 * @param token what every form sends back, unknown to other sites
 */
record Visitor(String name, Role role, String token) {

    private static final String KEY = "visitor";

    /** Remembers who sent a request. */
    void enter(Context context) {
        context.attribute(KEY, this);
    }

    static Visitor of(Context context) {
        return Objects.requireNonNull(context.attribute(KEY), "nobody was let in");
    }

    boolean may(Role needed) {
        return role.allows(needed);
    }
}
