package org.bellwether.app.web;

import java.util.Map;
import java.util.Optional;
import org.bellwether.app.hand.Entry;
import org.bellwether.model.Problem;
import org.bellwether.model.Verdict;

/** An entry that was refused, so that its form is shown again with what was entered. */
record Attempt(Verdict verdict, Entry entry, Map<String, Problem> problems) {

    /** What is wrong with a field, with its code. */
    Optional<String> error(String field) {
        return Optional.ofNullable(problems.get(field)).map(ProblemWords::coded);
    }
}
