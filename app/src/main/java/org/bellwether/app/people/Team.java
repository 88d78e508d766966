package org.bellwether.app.people;

import java.time.InstantSource;
import java.util.Optional;
import org.bellwether.store.People;

/**
 * A team that logs in.
 *
 * @param setup the code that the terminal shows where there is nobody yet
 * @param https whether a proxy on this machine, which alone can reach us, brings everything by https and says for whom
 */
public record Team(
        People people, Gate gate, Account account, Register register, Optional<String> setup, boolean https) {

    public static Team of(People people, InstantSource clock, boolean https) {
        return of(people, clock, https, new Gate(people, clock));
    }

    static Team of(People people, InstantSource clock, boolean https, Gate gate) {
        return new Team(
                people,
                gate,
                new Account(people, gate, clock),
                new Register(people, gate, clock),
                people.nobody() ? Optional.of(Secrets.spoken()) : Optional.empty(),
                https);
    }

    @Override
    public String toString() {
        return "Team";
    }
}
