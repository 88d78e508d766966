package org.bellwether.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.people.Fields;
import org.bellwether.app.people.PeopleProblem;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.model.Problem;

/**
 * A form about people that was refused, to be shown again.
 *
 * @param form which of the page's forms it was
 * @param typed what was typed, without passwords and codes
 * @param field with which something is wrong, @param problem what
 */
record Sent(String form, Map<String, String> typed, String field, Optional<Problem> problem) {

    static final Sent NOTHING = new Sent("", Map.of(), "", Optional.empty());

    static Sent refused(String form, Context context, Refused<?> refused) {
        Map<String, String> typed = new HashMap<>();
        for (String name : new String[] {Fields.NAME, Fields.ROLE, Fields.LABEL, Fields.SECRET}) {
            typed.put(name, text(context, name));
        }
        return new Sent(form, typed, refused.field(), Optional.of(refused.problem()));
    }

    static Sent stale(String form, Context context) {
        return refused(form, context, new Refused<>(Fields.FORM, PeopleProblem.STALE_FORM.problem()));
    }

    /** What was typed into a field; empty for nothing. */
    static String text(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    Input line(String into, String name, String label, String hint, String autocomplete) {
        return input(into, name, label, hint, "text", autocomplete);
    }

    Input password(String into, String name, String label, String hint, String autocomplete) {
        return input(into, name, label, hint, "password", autocomplete);
    }

    private Input input(String into, String name, String label, String hint, String type, String autocomplete) {
        String value = form.equals(into) && type.equals("text") ? typed.getOrDefault(name, "") : "";
        return new Input(into + "-" + name, name, label, hint, type, autocomplete, value, error(into, name));
    }

    /** What is wrong with a field of a form, with its code. */
    Optional<String> error(String into, String name) {
        return problem.filter(one -> form.equals(into) && field.equals(name)).map(ProblemWords::coded);
    }

    String value(String into, String name, String otherwise) {
        return form.equals(into) ? typed.getOrDefault(name, otherwise) : otherwise;
    }
}
