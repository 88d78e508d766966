package org.bellwether.decide;

import java.time.Instant;
import org.bellwether.model.Period;
import org.bellwether.model.Status;

/**
 * The status that the team stands for. A later decision takes the place of an earlier one; both are kept.
 *
 * @param reason in the decider's words; may be empty where the proposal was accepted
 * @param by who decided
 * @param against the proposal it accepted or overrode
 */
public record Decision(
        String category, Period period, Status status, String reason, String by, Instant at, Seen against)
        implements LedgerEntry {

    /** Whether the proposal was accepted; otherwise it was overridden. */
    public boolean accepted() {
        return status == against.status();
    }
}
