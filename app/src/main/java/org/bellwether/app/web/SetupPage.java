package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;

/** Where the first admin begins. */
public record SetupPage(Shell shell, String token, List<Input> inputs, Optional<String> problem) {

    static final String FORM = "setup";

    static SetupPage of(Links links, String token, Sent sent) {
        return new SetupPage(
                Shell.bare(say("setup.title"), "setup", links),
                token,
                List.of(
                        sent.line(FORM, Fields.SETUP, say("setup.code"), say("setup.code.hint"), "off"),
                        sent.line(FORM, Fields.NAME, say("setup.name"), say("setup.name.hint"), "username"),
                        sent.password(FORM, Fields.FRESH, say("login.password"), say("password.hint"), "new-password"),
                        sent.password(FORM, Fields.AGAIN, say("password.again"), "", "new-password")),
                sent.error(FORM, Fields.FORM));
    }
}
