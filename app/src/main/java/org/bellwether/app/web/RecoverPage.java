package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;

/** Where somebody who lost the password chooses another, with a code from the machine itself. */
public record RecoverPage(Shell shell, String token, List<Input> inputs, Optional<String> problem) {

    static final String FORM = "recover";

    static RecoverPage of(Links links, String token, Sent sent) {
        return new RecoverPage(
                Shell.bare(say("recover.title"), "login", links),
                token,
                List.of(
                        sent.line(FORM, Fields.CODE, say("recover.code"), say("recover.code.hint"), "off"),
                        sent.password(FORM, Fields.FRESH, say("account.fresh"), say("password.hint"), "new-password"),
                        sent.password(FORM, Fields.AGAIN, say("password.again"), "", "new-password")),
                sent.error(FORM, Fields.FORM));
    }
}
