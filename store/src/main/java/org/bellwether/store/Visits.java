package org.bellwether.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When people last looked at the board, so that it can say what is new to each of them. */
public interface Visits {

    /** Looks further apart than this belong to two visits. */
    Duration APART = Duration.ofHours(1);

    /**
     * What was new to somebody when they last looked; empty for who never did.
     *
     * @param reader who looks, @param monitor whose board
     */
    Optional<Visit> of(String reader, String monitor);

    /**
     * Somebody looks at the board. What they saw in an earlier visit is new no longer; what is new stays so for this whole visit, however
     * often they look. To who looks for the first time nothing is new.
     *
     * @param place last place of the ledger that they see
     */
    Visit look(String reader, String monitor, long place, Instant now);

    /** Somebody says that they have seen the board up to a place of the ledger: nothing of it is new to them any more. */
    void seen(String reader, String monitor, long place, Instant now);

    /**
     * What is new to somebody.
     *
     * @param mark rows of the ledger behind this place are
     * @param since when they saw what is not
     */
    record Visit(long mark, Instant since) {}
}
