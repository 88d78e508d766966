package org.bellwether.store;

import java.time.Instant;
import org.bellwether.store.SearchIndex.Query;

/**
 * A search that somebody keeps.
 *
 * @param id stable, own text id
 * @param owner name of whoever keeps it
 * @param notice whether new hits are written as a notice after articles were taken in
 * @param seen intake up to which its owner has seen the hits; those after it are unread
 * @param seenAt when its owner last opened it
 * @param told intake up to which notices were written
 */
public record SavedSearch(
        String id,
        String owner,
        String name,
        Query query,
        boolean notice,
        Instant created,
        long seen,
        Instant seenAt,
        long told) {

    /** Longest name in characters. */
    public static final int LONGEST_NAME = 80;

    public SavedSearch named(String other) {
        return new SavedSearch(id, owner, other, query, notice, created, seen, seenAt, told);
    }

    /** With or without notices; they begin with what comes in after {@code intake}. */
    public SavedSearch noticing(boolean wanted, long intake) {
        return new SavedSearch(id, owner, name, query, wanted, created, seen, seenAt, Math.max(told, intake));
    }

    public SavedSearch opened(long intake, Instant at) {
        return new SavedSearch(id, owner, name, query, notice, created, Math.max(seen, intake), at, told);
    }

    public SavedSearch told(long intake) {
        return new SavedSearch(id, owner, name, query, notice, created, seen, seenAt, Math.max(told, intake));
    }
}
