package org.bellwether.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.Window;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;

/** How many hits of saved searches came in since they were last opened; counted anew only when something came in. */
final class Unread {

    private static final int KEPT = 1000;

    private final Store store;
    private final Supplier<SearchIndex> index;
    private final Map<SavedSearch, Counted> known = new ConcurrentHashMap<>();

    private record Counted(long revision, long hits) {}

    Unread(Store store, Supplier<SearchIndex> index) {
        this.store = store;
        this.index = index;
    }

    /** Unread hits by the search's id. */
    Map<String, Long> of(List<SavedSearch> searches) {
        Map<String, Long> counts = new HashMap<>();
        if (!searches.isEmpty()) {
            long revision = index.get().revision();
            searches.forEach(search -> counts.put(search.id(), count(search, revision)));
        }
        return counts;
    }

    private long count(SavedSearch search, long revision) {
        if (revision <= search.seen()) {
            return 0;
        }
        Counted counted = known.get(search);
        if (counted == null || counted.revision != revision) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            long hits = index.get()
                    .find(search.query(), Window.count(search.seen()))
                    .total();
            counted = new Counted(revision, hits);
            known.put(search, counted);
        }
        return counted.hits;
    }

    /** Of all searches that a visitor keeps; 0 where they cannot be read, since every page shows it. */
    int total(Visitor visitor) {
        if (visitor.name().isEmpty()) {
            return 0;
        }
        try {
            long sum = of(store.savedSearches().of(visitor.name())).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            return (int) Math.min(sum, Integer.MAX_VALUE);
        } catch (StoreException _) {
            return 0;
        }
    }
}
