package org.bellwether.app.hand;

import org.bellwether.model.Problem;

/** Why a vote, a decision or a publication was not kept. Codes are stable. */
public enum LedgerProblem {
    NO_STATUS("E-LEDGER-01", "Choose a status from the list."),
    NO_REASON("E-LEDGER-02", "Say why, in a sentence that a colleague can follow."),
    TOO_LONG("E-LEDGER-03", "This has %d characters; at most %d can be kept. Shorten it."),
    AS_PROPOSED("E-LEDGER-04", "This is what is proposed. Choose another status, or accept the proposal."),
    OVERTAKEN(
            "E-LEDGER-05",
            "A vote, a decision or a new proposal came in since you opened the page. Nothing was kept; look at it, then decide again."),
    VOTE_OVERTAKEN(
            "E-LEDGER-06",
            "The proposal changed, or the status was decided, since you opened the page. Nothing was kept; look at it first."),
    VOTED(
            "E-LEDGER-07",
            "You have seen how others voted, so your vote stays as it is. Tell whoever decides what you think."),
    DECIDED("E-LEDGER-08", "It is decided already, so a vote would not be blind. Tell whoever decides what you think."),
    NOTHING_TO_PUBLISH(
            "E-LEDGER-09", "There is no decision to publish, or it is published already. Decide first, then publish."),
    STALE_FORM(
            "E-LEDGER-10",
            "The page is from before Bellwether was started again. Nothing was kept; send it once more.");

    private final String code;
    private final String message;

    LedgerProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
