package org.bellwether.app.hand;

import org.bellwether.model.Problem;

/** What can be wrong with what an analyst entered. Codes are stable. */
public enum HandProblem {
    NO_REASON("E-HAND-01", "Say why, in a sentence that a colleague can follow."),
    TOO_LONG("E-HAND-02", "This has %d characters; at most %d can be kept. Shorten it."),
    NO_TYPE("E-HAND-03", "Choose a type from the list."),
    NO_DATE("E-HAND-04", "This is no date. Write 2011-11-24, 2011-11, 2011, or two days as 2011-11-21/2011-11-27."),
    NO_STATUS("E-HAND-05", "Choose from the list how the text tells it."),
    NOT_WRITTEN("E-HAND-06", "These words do not stand in the sentence. Copy them from it, or leave the field empty."),
    NOBODY("E-HAND-07", "“%s” names nobody. Write a name or an office, one to a line."),
    TOO_MANY("E-HAND-08", "At most %d can be named. Name the ones that matter."),
    NO_OTHER("E-HAND-09", "Choose the other event from the list, or paste the address of its page."),
    ITSELF("E-HAND-10", "This is the event itself. Choose the other one."),
    NOTHING_CHANGED("E-HAND-11", "Nothing differs from the event as it stands. Change something, or accept it."),
    ALREADY_ADDED("E-HAND-12", "This very event was added already; it is listed beside its paragraph."),
    OVERTAKEN("E-HAND-13", "This event was judged since you opened the page. Look at the history, then judge again."),
    NOTHING_TO_UNDO("E-HAND-14", "There is no judgement to undo."),
    TEXT_CHANGED("E-HAND-15", "The article was taken in anew since you opened the page. Choose the sentence again."),
    STALE_FORM(
            "E-HAND-16", "The page is from before Bellwether was started again. Nothing was kept; send it once more.");

    private final String code;
    private final String message;

    HandProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
