package org.bellwether.judge;

import org.bellwether.model.Verdict;

/** How an event stands after its judgements. */
public enum Standing {
    /** Nobody has judged it, or every judgement was undone. */
    CODED,
    ACCEPTED,
    CORRECTED,
    REJECTED,
    MERGED,
    ADDED,
    /** It was added by an analyst and taken back. */
    WITHDRAWN;

    /** Whether it is told for so: counted on the board as far as the rule counts it. */
    public boolean stands() {
        return this != REJECTED && this != WITHDRAWN;
    }

    static Standing by(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> ACCEPTED;
            case CORRECT -> CORRECTED;
            case REJECT -> REJECTED;
            case MERGE -> MERGED;
            case ADD -> ADDED;
            case UNDO -> throw new IllegalArgumentException("an undoing never holds");
        };
    }
}
