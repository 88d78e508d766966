package org.bellwether.app.web;

import io.javalin.security.RouteRole;
import org.bellwether.store.People;

/** What somebody may do here; each role may do what those before it may. Every route names the least it asks for. */
public enum Role implements RouteRole {
    /** Nobody in particular: pages that must be seen before one has logged in. */
    ANYONE,
    READER,
    /** Judges events, votes and annotates. */
    ANALYST,
    /** Decides statuses and publishes. */
    EDITOR,
    /** Looks after people and outlets. */
    ADMIN;

    static Role of(People.Role role) {
        return switch (role) {
            case READER -> READER;
            case ANALYST -> ANALYST;
            case EDITOR -> EDITOR;
            case ADMIN -> ADMIN;
        };
    }

    boolean allows(Role needed) {
        return compareTo(needed) >= 0;
    }
}
