package org.bellwether.decide;

import java.time.Instant;
import org.bellwether.model.Period;
import org.bellwether.model.Status;

/**
 * What one analyst holds the status to be, before seeing what others hold.
 *
 * @param reason in the analyst's words; may be empty
 */
public record Vote(String category, Period period, Status status, String reason, String analyst, Instant at, Seen seen)
        implements LedgerEntry {}
