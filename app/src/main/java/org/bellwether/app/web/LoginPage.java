package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;

/**
 * Where people log in.
 *
 * @param to where they go afterwards
 * @param problem why they were not let in
 */
public record LoginPage(Shell shell, String token, String to, List<Input> inputs, Optional<String> problem) {

    static final String FORM = "login";

    static LoginPage of(Links links, String token, String to, Sent sent) {
        return new LoginPage(
                Shell.bare(say("login.title"), "login", links),
                token,
                to,
                List.of(
                        sent.line(FORM, Fields.NAME, say("login.name"), "", "username"),
                        sent.password(FORM, Fields.PASSWORD, say("login.password"), "", "current-password"),
                        sent.line(FORM, Fields.CODE, say("login.code"), say("login.code.hint"), "one-time-code")),
                sent.error(FORM, Fields.FORM));
    }
}
