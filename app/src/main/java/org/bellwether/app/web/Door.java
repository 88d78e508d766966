package org.bellwether.app.web;

import io.javalin.http.Context;

/** Tells who sends a request. */
interface Door {

    Visitor visitor(Context context);

    /** One user of one machine, who may do everything without logging in. */
    static Door oneUser(String name, String token) {
        Visitor visitor = new Visitor(name, Role.ADMIN, token);
        return context -> visitor;
    }

    /** Whoever comes may read and do nothing else. */
    static Door readers(String token) {
        Visitor visitor = new Visitor("", Role.READER, token);
        return context -> visitor;
    }
}
