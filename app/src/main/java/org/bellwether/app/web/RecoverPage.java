package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.people.Fields;

/** Where somebody who lost the password chooses another, with a code from the machine itself. */
public record RecoverPage(Shell shell, String token, List<Input> inputs, Optional<String> problem) {

    static final String FORM = "recover";

    static RecoverPage of(Links links, String token, Sent sent) {
        return new RecoverPage(
                new Shell("Choose a new password", "Bellwether", "login", links, Optional.empty(), Optional.empty(), true),
                token,
                List.of(
                        sent.line(
                                FORM,
                                Fields.CODE,
                                "Code from the machine",
                                "bellwether people reset NAME printed it; it opens once, for 15 minutes.",
                                "off"),
                        sent.password(
                                FORM,
                                Fields.FRESH,
                                "New password",
                                "At least 12 characters; some words that do not belong together do well.",
                                "new-password"),
                        sent.password(FORM, Fields.AGAIN, "The same again", "", "new-password")),
                sent.error(FORM, Fields.FORM));
    }
}
