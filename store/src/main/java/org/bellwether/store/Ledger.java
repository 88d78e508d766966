package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Period;

/**
 * The append-only record of every proposal, vote, decision and publication. Each row carries the hash of the row before it; {@link
 * Store#check} tells where the chain is broken.
 */
public interface Ledger {

    /** Later than all that is ever appended: everything known so far. */
    Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /**
     * Appends a vote, decision or publication. Proposals come by {@link Store#propose}.
     *
     * @param seen place of the last row of that category and period that whoever says it saw, 0 for none; votes apart where it is
     *     itself a vote, since votes are blind
     * @return the row; empty, and nothing written, where there is a later one
     */
    Optional<LedgerRow> append(String monitor, LedgerEntry entry, long seen);

    /**
     * Votes, decisions and publications of a monitor, oldest first; {@link Statuses} tells the proposals.
     *
     * @param before rows of this instant or later are left out
     */
    List<LedgerRow> said(String monitor, Instant before);

    /** Every row of one category and period, oldest first. */
    List<LedgerRow> of(String monitor, String category, Period period);

    /**
     * Rows of a monitor, newest first; proposals come without their evidence.
     *
     * @param category of this category alone, where one is named
     * @param before rows of this place or later are left out
     * @param limit at most so many
     */
    List<LedgerRow> page(String monitor, Optional<String> category, long before, int limit);

    /** All rows, oldest first; the stream must be closed. */
    Stream<LedgerRow> rows();
}
