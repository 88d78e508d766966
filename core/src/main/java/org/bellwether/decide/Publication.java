package org.bellwether.decide;

import java.time.Instant;
import org.bellwether.model.Period;

/**
 * A decision went out to the readers.
 *
 * @param by who published it
 * @param decision its place in the ledger
 */
public record Publication(String category, Period period, String by, Instant at, long decision)
        implements LedgerEntry {}
