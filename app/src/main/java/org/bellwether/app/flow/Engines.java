package org.bellwether.app.flow;

import java.util.function.Supplier;
import org.bellwether.app.collect.Memory;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;

/** What a data folder holds, opened by {@code Main}. The index is opened when first asked for: it wakes a language model. */
public record Engines(Store store, Snapshots snapshots, Lazy<SearchIndex> index) implements AutoCloseable {

    /** @param index called at most once */
    public static Engines of(Store store, Snapshots snapshots, Supplier<SearchIndex> index) {
        return new Engines(store, snapshots, new Lazy<>(index));
    }

    /**
     * Where collecting remembers what it did.
     *
     * @param coder version of what reads the pages
     */
    Memory memory(String coder) {
        return new Memory(store.fetches(), coder, snapshots.records()::keep);
    }

    @Override
    public void close() {
        try (store;
                snapshots) {
            index.made().ifPresent(SearchIndex::close);
        }
    }
}
