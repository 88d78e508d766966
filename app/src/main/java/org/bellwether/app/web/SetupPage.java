package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;

/** Where the first admin begins. */
public record SetupPage(Shell shell, String token, List<Input> inputs, Optional<String> problem) {

    static final String FORM = "setup";

    static SetupPage of(Links links, String token, Sent sent) {
        return new SetupPage(
                new Shell("Begin", "Bellwether", "setup", links, Optional.empty(), Optional.empty(), true),
                token,
                List.of(
                        sent.line(
                                FORM,
                                Fields.SETUP,
                                "Code from the terminal",
                                "The serve command printed it when it started.",
                                "off"),
                        sent.line(
                                FORM,
                                Fields.NAME,
                                "Your name",
                                "It stands beside all that you do here. Any alias will do; it cannot be changed later.",
                                "username"),
                        sent.password(
                                FORM,
                                Fields.FRESH,
                                "Password",
                                "At least 12 characters; some words that do not belong together do well.",
                                "new-password"),
                        sent.password(FORM, Fields.AGAIN, "The same again", "", "new-password")),
                sent.error(FORM, Fields.FORM));
    }
}
