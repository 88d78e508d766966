package org.bellwether.app.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.hand.Entry;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;

/**
 * Somebody who may vote on a status or decide it.
 *
 * @param attempt what was sent and refused, to be shown again
 */
record Ballot(Links.Posting posting, Visitor visitor, Optional<Refused> attempt) {

    /** What can be done about a status, and who may. */
    enum Act {
        VOTE(Role.ANALYST),
        ACCEPT(Role.EDITOR),
        OVERRIDE(Role.EDITOR),
        PUBLISH(Role.EDITOR);

        private final Role role;

        Act(Role role) {
            this.role = role;
        }

        Role role() {
            return role;
        }

        static Optional<Act> named(String name) {
            return Arrays.stream(values())
                    .filter(act -> act.name().equals(name))
                    .findFirst();
        }
    }

    /** What was refused, and why, by field. */
    record Refused(Act act, Entry entry, Map<String, Problem> problems) {

        Optional<String> error(String field) {
            return Optional.ofNullable(problems.get(field)).map(ProblemWords::coded);
        }
    }

    /** Empty for who may only read. */
    static Optional<Ballot> of(
            Visitor visitor, Links links, String category, Period period, Optional<Refused> attempt) {
        return visitor.may(Role.ANALYST)
                ? Optional.of(new Ballot(
                        new Links.Posting(links.category(category, period), visitor.token()), visitor, attempt))
                : Optional.empty();
    }
}
