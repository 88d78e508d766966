package org.bellwether.app.hand;

import org.bellwether.model.Problem;

/** Why an outlet, or a list of them, was not kept. Codes are stable. */
public enum OutletProblem {
    NO_NAME("E-SOURCE-01", "Write the outlet\u2019s name, in at most %d characters."),
    NO_ADDRESS("E-SOURCE-02", "Give at least one address, beginning with https:// or http://."),
    BAD_ADDRESS("E-SOURCE-03", "%s is no http or https address without a user name. Correct it."),
    READ_ALREADY("E-SOURCE-04", "%s is read already, for %s. Change that outlet instead, or give another address."),
    TOO_MANY("E-SOURCE-05", "At most %d lines fit here. Remove some."),
    NOT_LISTED("E-SOURCE-06", "Choose one from the list."),
    BAD_RULE("E-SOURCE-07", "\u201C%s\u201D has no letter and no digit and would match nothing. Correct or remove it."),
    TOO_LONG("E-SOURCE-08", "This has %d characters; at most %d can be kept. Shorten it."),
    OVERTAKEN(
            "E-SOURCE-09",
            "Somebody changed the outlets since you opened the page. Nothing was kept; look at them, then send it again."),
    STALE_FORM("E-SOURCE-10", "The page was too old. Nothing was kept; send it once more."),
    NOTHING_CHANGED("E-SOURCE-11", "Nothing here differs from before. Change something, or go back."),
    NO_FILE("E-SOURCE-12", "There was no file. Choose the one that your feed reader exported (OPML)."),
    FILE_TOO_LARGE("E-SOURCE-13", "The file is larger than %d KB. Export fewer feeds at a time."),
    PREVIEW_GONE("E-SOURCE-14", "The preview is no longer kept. Choose the file once more."),
    NOTHING_TO_ADD("E-SOURCE-15", "Nothing of this list is new and usable. Choose another file."),
    TWICE("E-SOURCE-16", "%s stands in the list twice. It is added once.");

    private final String code;
    private final String message;

    OutletProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
