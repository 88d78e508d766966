package org.bellwether.store;

import java.util.Optional;
import java.util.Set;

/** Which articles are copies of which: what came since the last time is compared with all that is known, without reading that again. */
public interface Copies {

    /**
     * Compares the articles that came or changed, and sets the origins that follow. Safe to kill: what is done is kept, the rest is done
     * the next time.
     *
     * @param wires ids of the outlets that are agencies: on the same day they print first
     * @param each run after every article
     */
    void compare(Set<String> wires, Runnable each);

    /** The agency that the article's origin credits, else the one that the article does; empty where none is, or nothing was compared yet. */
    Optional<String> agency(String article);

    /** How many texts of the archive are nobody's copy. */
    int origins();
}
