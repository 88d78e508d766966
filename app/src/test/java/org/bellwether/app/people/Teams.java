package org.bellwether.app.people;

import java.time.Instant;
import java.time.InstantSource;
import org.bellwether.store.People;

/** Teams whose passwords are hashed in no time, for tests that log in often. */
public final class Teams {

    private Teams() {}

    /** What an authenticator app shows. */
    public static String code(String secret, Instant at) {
        return Totp.code(Base32.decode(secret), Totp.step(at), 6);
    }

    public static Team light(People people, InstantSource clock, boolean https) {
        return Team.of(people, clock, https, new Gate(people, clock, new Passwords(64, 1, 1)));
    }
}
