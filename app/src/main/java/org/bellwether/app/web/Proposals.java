package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.decide.LedgerRow;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;

/** What an archive knows of its proposals: the latest ones, or those of an earlier day. Their places are those of the ledger. */
interface Proposals {

    /** One of each category and period, without its evidence. */
    List<Head> heads();

    /** Votes, decisions and publications, oldest first. */
    List<LedgerRow> said();

    /** A proposal with its evidence. */
    Optional<StatusProposal> at(long seq);

    /** The heaviest evidence of a proposal, no sentence twice. */
    List<Evidence> heaviest(long seq);

    /** What counts in a proposal and is not told in what counts in another, where there is one. */
    Only only(long one, Optional<Long> other);

    /**
     * What counts in one proposal only.
     *
     * @param heaviest at most {@value Statuses#HEAVIEST} pieces of evidence, @param all how many there are
     */
    record Only(List<Evidence> heaviest, int all) {

        static final Only NOTHING = new Only(List.of(), 0);
    }
}
