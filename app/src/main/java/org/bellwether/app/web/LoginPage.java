package org.bellwether.app.web;

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
                new Shell("Log in", "Bellwether", "login", links, Optional.empty(), Optional.empty(), true),
                token,
                to,
                List.of(
                        sent.line(FORM, Fields.NAME, "Name", "", "username"),
                        sent.password(FORM, Fields.PASSWORD, "Password", "", "current-password"),
                        sent.line(
                                FORM,
                                Fields.CODE,
                                "Code",
                                "Six digits from your authenticator app; empty where you use none.",
                                "one-time-code")),
                sent.error(FORM, Fields.FORM));
    }
}
