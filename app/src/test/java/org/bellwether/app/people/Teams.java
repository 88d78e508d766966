package org.bellwether.app.people;

import java.time.InstantSource;
import org.bellwether.store.People;

/** Teams whose passwords are hashed in no time, for tests that log in often. */
public final class Teams {

    private Teams() {}

    public static Team light(People people, InstantSource clock, boolean https) {
        return Team.of(people, clock, https, new Gate(people, clock, new Passwords(64, 1, 1)));
    }
}
