package org.bellwether.app.people;

import org.bellwether.model.Problem;

/** What can be wrong with what somebody entered about people. Codes are stable. */
public enum PeopleProblem {
    NOT_LET_IN("E-PEOPLE-01", "Name, password or code is not right. Type them again; a code is used only once."),
    LOCKED(
            "E-PEOPLE-02",
            "There were too many failed tries. Wait %s, then try again, or ask an admin to reset the password."),
    NO_NAME("E-PEOPLE-03", "Write a name of 2 to %d letters, digits or signs. Any alias will do."),
    NAME_TAKEN("E-PEOPLE-04", "Somebody has this name, or had it. Choose another."),
    SHORT(
            "E-PEOPLE-05",
            "This has fewer than %d characters. A few words that do not belong together make a good password."),
    LONG("E-PEOPLE-06", "This has more than %d characters. Shorten it."),
    IS_NAME("E-PEOPLE-07", "The password is the name. Choose one that nobody can guess from it."),
    DIFFERENT("E-PEOPLE-08", "The two passwords differ. Type the same twice."),
    SAME("E-PEOPLE-09", "This is the password you have. Choose another."),
    WRONG_PASSWORD("E-PEOPLE-10", "This is not your password. Type it again."),
    WRONG_CODE("E-PEOPLE-11", "This code is not right. Type the one the app shows now; check that its clock is right."),
    LAST_ADMIN("E-PEOPLE-12", "Nobody else is an admin. Make somebody an admin first."),
    NO_ROLE("E-PEOPLE-13", "Choose a role from the list, your own at most."),
    WRONG_SETUP("E-PEOPLE-14", "This is not the code that the terminal shows. Copy it from there."),
    NO_LABEL("E-PEOPLE-15", "Say in a few words what the token is for, at most %d characters."),
    TOO_MANY_TOKENS("E-PEOPLE-16", "You have %d tokens. Revoke one that is not used any more."),
    SET_UP_ALREADY("E-PEOPLE-17", "Somebody was here before you and is the admin. Log in, or ask them."),
    STALE_FORM("E-PEOPLE-18", "The page was too old. Nothing was kept; send it once more."),
    ITSELF("E-PEOPLE-19", "This is you. Change your password on the page of your account."),
    NOBODY("E-PEOPLE-20", "Nobody who may log in has the name %s. Names are on the page People; check --data, too."),
    WRONG_RECOVERY(
            "E-PEOPLE-21",
            "This code is not right, was used, or is older than 15 minutes. Ask for another on the machine:"
                    + " bellwether people reset NAME.");

    private final String code;
    private final String message;

    PeopleProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
