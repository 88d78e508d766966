package org.bellwether.app.hand;

import org.bellwether.model.Problem;

/** What can be wrong with what somebody leaves at an article. Codes are stable. */
public enum ReadingProblem {
    NO_TEXT("E-READING-01", "There is nothing in the note. Write something, or leave it."),
    TOO_LONG("E-READING-02", "The note has %d characters; at most %d can be kept. Shorten it."),
    NO_WORD("E-READING-03", "This is no tag. Write 1 to %d letters, digits, blanks or hyphens."),
    TOO_MANY("E-READING-04", "The article has %d tags, and more would say little. Take one off first."),
    CHANGED(
            "E-READING-05",
            "The note was changed since you opened the page. Look at it as it stands, then send yours."),
    NOT_YOURS("E-READING-06", "Only its author may change this note. Write one of your own beside it."),
    STALE_FORM(
            "E-READING-07",
            "The page is from before Bellwether was started again. Nothing was kept; send it once more."),
    NOBODY("E-READING-08", "Nobody is known here by name, so no mark can be kept. Log in, or serve with --analyst.");

    private final String code;
    private final String message;

    ReadingProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
