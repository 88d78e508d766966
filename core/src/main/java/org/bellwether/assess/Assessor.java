package org.bellwether.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bellwether.judge.Docket;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Monitor;
import org.bellwether.model.StatusProposal;

/** Proposes the status of every category in every period. A pure function: the same input gives the same answer. */
public interface Assessor {

    /**
     * @param events all events of the archive as they stand, any order, or those that are {@link #bearing}; events outside the monitor's
     *     periods are ignored
     * @param articles all articles of the archive as (id, outlet, origin, date)
     * @param until last day known; periods after it are not proposed
     * @return proposals by category in the monitor's order, then by period
     */
    List<StatusProposal> assess(Monitor monitor, Docket events, List<ArticleFact> articles, LocalDate until);

    /** Which events may move a status of a monitor, by what is known of them without reading them; the others need not be given. */
    default Predicate<EventKind> bearing(Monitor monitor) {
        return kind -> true;
    }

    /** The same for events that nobody has judged. */
    default List<StatusProposal> assess(
            Monitor monitor, List<EventRecord> events, List<ArticleFact> articles, LocalDate until) {
        return assess(monitor, Docket.unjudged(events), articles, until);
    }

    /** What the assessor needs to know of an article: who published it when, and whose text it is. */
    record ArticleFact(String id, String outlet, String origin, Optional<LocalDate> date) {}
}
