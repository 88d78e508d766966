package org.bellwether.app.people;

import java.util.Optional;
import org.bellwether.model.Problem;

/** What may be a name: anything that can be read on one line. */
final class Names {

    static final int LONGEST = 60;
    private static final int SHORTEST = 2;

    private Names() {}

    static Optional<Problem> problem(String name) {
        int length = name.codePointCount(0, name.length());
        boolean readable = name.codePoints().allMatch(Names::shows);
        return length < SHORTEST || length > LONGEST || !readable
                ? Optional.of(PeopleProblem.NO_NAME.problem(LONGEST))
                : Optional.empty();
    }

    /** Neither a control nor anything that hides or turns around what stands beside it. */
    static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
