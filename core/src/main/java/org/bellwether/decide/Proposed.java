package org.bellwether.decide;

import java.time.Instant;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/** The written rule proposed a status. */
public record Proposed(StatusProposal proposal, Instant at) implements LedgerEntry {

    @Override
    public String category() {
        return proposal.category();
    }

    @Override
    public Period period() {
        return proposal.period();
    }
}
