package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.Deed;

/**
 * Who did what to whom, latest first.
 *
 * @param newest page of the latest rows, where this is not it, @param older page of the rows before these
 */
public record AuditPage(Shell shell, List<Row> rows, Optional<String> newest, Optional<String> older) {

    static final int LINES = 100;

    /** One row in words. */
    public record Row(String at, String who, String what, String about) {}

    /** @param read rows before that place, one more than a page holds where there are more */
    static AuditPage of(Links links, List<Deed> read, long place) {
        List<Deed> shown = read.stream().limit(LINES).toList();
        return new AuditPage(
                new Shell("Audit", "Bellwether", "audit", links, Optional.empty(), Optional.empty(), true),
                shown.stream()
                        .map(deed -> new Row(
                                Words.instant(deed.at()),
                                deed.who().isEmpty() ? "nobody known" : deed.who(),
                                word(deed.what()),
                                deed.about()))
                        .toList(),
                place == Long.MAX_VALUE ? Optional.empty() : Optional.of("/audit"),
                read.size() > LINES
                        ? Optional.of("/audit?before=" + shown.getLast().seq())
                        : Optional.empty());
    }

    private static String word(Act act) {
        return switch (act) {
            case SETUP -> "began";
            case LOGIN -> "logged in";
            case LOGOUT -> "logged out";
            case LOGIN_FAILED -> "was not let in";
            case LOCKED_OUT -> "was locked out for a while";
            case PERSON_ADDED -> "added a person";
            case ROLE_CHANGED -> "changed a role";
            case DISABLED -> "disabled a person";
            case ENABLED -> "let a person in again";
            case PASSWORD_RESET -> "reset a password";
            case PASSWORD_CHANGED -> "changed the own password";
            case RECOVERY_GIVEN -> "gave a code to recover, on the machine";
            case RECOVERED -> "recovered by a code and chose a password";
            case CODE_ON -> "asked for codes at log-in";
            case CODE_OFF -> "ended codes at log-in";
            case SESSIONS_ENDED -> "ended other sessions";
            case TOKEN_MADE -> "made an API token";
            case TOKEN_REVOKED -> "revoked an API token";
        };
    }
}
