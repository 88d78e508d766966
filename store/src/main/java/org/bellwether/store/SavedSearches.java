package org.bellwether.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The searches that people keep, and when articles came into the archive.
 *
 * <p>An <em>intake</em> is the archive's revision with which an article was first taken in: it grows from article to article, is kept
 * when an article is coded or taken in anew, and compares with what {@link SearchIndex#revision()} says is searched. Clocks play no part.
 */
public interface SavedSearches {

    /** Keeps a new search. */
    void add(SavedSearch search);

    /**
     * Changes a search as it stands at that moment, whoever else is changing it.
     *
     * @return the search as changed; empty where it is no longer kept
     */
    Optional<SavedSearch> change(String id, UnaryOperator<SavedSearch> change);

    void remove(String id);

    Optional<SavedSearch> find(String id);

    /** The searches of one person, by name. */
    List<SavedSearch> of(String owner);

    /** The searches of which somebody wants notices, by owner and name. */
    List<SavedSearch> noticed();

    /** When an article first came in; 0 for one that was here before intakes were kept, and for one that is not here. */
    long intake(String article);
}
