package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;

/**
 * What the team says of its outlets beside the monitor's file, and how collecting from each went.
 *
 * <p>The book is append-only. What a row changed holds over the file until a later row changes it again; what no row changed is as the
 * file says, now and whenever it is edited. Visits are kept for a while only: they tell how an outlet does, not what it did.
 */
public interface OutletBook {

    /** What was done to an outlet. */
    enum Deed {
        ADDED,
        CHANGED,
        RETIRED,
        RESTORED
    }

    /**
     * One row of the book.
     *
     * @param seq place, from 1; 0 before it is written
     * @param before the outlet as whoever wrote the row saw it; empty where there was none
     */
    record Entry(long seq, Deed deed, Optional<Outlet> before, Outlet after, String who, Instant at) {

        public Entry(Deed deed, Optional<Outlet> before, Outlet after, String who, Instant at) {
            this(0, deed, before, after, who, at);
        }

        public String outlet() {
            return after.id();
        }
    }

    /**
     * Appends a row.
     *
     * @param seen place of the outlet's last row that whoever writes saw, 0 for none
     * @return the row with its place; empty, and nothing written, where somebody wrote of the outlet since
     */
    Optional<Entry> append(Entry entry, long seen);

    /** Appends rows of outlets that the book does not know yet, all or none; whether they were written. */
    boolean addAll(List<Entry> entries);

    /** Ids of the outlets that have a row, whether the monitor still has them or not. */
    List<String> ids();

    /** The rows of one outlet, newest first. */
    List<Entry> of(String outlet);

    /** A monitor as its file says, with what the book says of its outlets laid over, and with those of the book alone behind them. */
    Monitor over(Monitor file);

    /**
     * One time an outlet's inputs were looked at.
     *
     * @param looked feeds' items, pages and files looked at
     * @param added articles written, new or changed
     * @param dropped left out by the filter
     * @param refused without a usable article
     * @param failed what could not be had at all
     * @param problem the first of these
     */
    record Visit(
            String outlet,
            Instant at,
            int looked,
            int added,
            int unchanged,
            int dropped,
            int refused,
            int failed,
            Optional<Failure> problem) {

        /** Whether anything could be read. */
        public boolean good() {
            return failed == 0 || looked > failed;
        }
    }

    /** What could not be had, and why. */
    record Failure(String input, Problem problem) {}

    /** An article that a filter left out, or that its site closes to robots. */
    record Dropped(String input, String title, String why) {}

    /**
     * Remembers a visit.
     *
     * @param dropped what the filter left out, known from before or not
     * @param taken what it left out before and does no longer
     */
    void visited(Visit visit, List<Dropped> dropped, List<String> taken);

    /** How the last visits of an outlet went, newest first. */
    List<Visit> visits(String outlet, int limit);

    /** The last visit at which something could be read. */
    Optional<Visit> lastGood(String outlet);

    /** The last visit at which something could not be had. */
    Optional<Visit> lastFailed(String outlet);

    /** How many articles of an outlet its filters left out. */
    long dropped(String outlet);

    /** What the filters left out, the latest first. */
    List<Dropped> droppedOf(String outlet, int limit);
}
