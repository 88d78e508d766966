package org.bellwether.app.people;

import java.util.Optional;
import org.bellwether.model.Problem;
import org.bellwether.store.People.Person;

/**
 * A password that somebody chose, typed twice. Long is what counts; no kind of character is asked for (NIST SP 800-63B).
 */
public record NewPassword(String first, String again) {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    Optional<Problem> problem(String name) {
        int length = first.codePointCount(0, first.length());
        if (length < SHORTEST) {
            return Optional.of(PeopleProblem.SHORT.problem(SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(PeopleProblem.LONG.problem(LONGEST));
        }
        if (Person.key(first).equals(Person.key(name))) {
            return Optional.of(PeopleProblem.IS_NAME.problem());
        }
        return first.equals(again) ? Optional.empty() : Optional.of(PeopleProblem.DIFFERENT.problem());
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
