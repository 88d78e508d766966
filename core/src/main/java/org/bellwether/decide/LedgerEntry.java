package org.bellwether.decide;

import java.time.Instant;
import org.bellwether.model.Period;

/** What the ledger keeps of one category and period: somebody, or the rule, said something at some moment. */
public sealed interface LedgerEntry permits Proposed, Vote, Decision, Publication {

    String category();

    Period period();

    Instant at();
}
