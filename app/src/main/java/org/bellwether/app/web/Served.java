package org.bellwether.app.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.collect.AddressTrial;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.hand.Desk;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;

/**
 * What the pages are made from.
 *
 * @param index opened when first needed, and closed by whoever gave it
 * @param reader the language model, loaded when the lab page first needs it
 * @param pictures lead images kept on this machine
 * @param desk where events are judged; without one the pages can only be read
 * @param trial looks at addresses before outlets are read from them; where empty, one that is guarded as collecting is
 * @param snapshots pages as they were collected, where they can be had
 */
public record Served(
        Store store,
        Supplier<SearchIndex> index,
        Supplier<Reader> reader,
        Pictures pictures,
        Optional<Desk> desk,
        Optional<AddressTrial> trial,
        Optional<Snapshots> snapshots) {

    /** To be read only. */
    public Served(Store store, Supplier<SearchIndex> index, Supplier<Reader> reader, Pictures pictures) {
        this(store, index, reader, pictures, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a desk to judge at. */
    public Served at(Desk place) {
        return new Served(store, index, reader, pictures, Optional.of(place), trial, snapshots);
    }

    /** The same with another way to look at addresses. */
    public Served trying(AddressTrial other) {
        return new Served(store, index, reader, pictures, desk, Optional.of(other), snapshots);
    }

    /** The same with the pages as they were collected. */
    public Served keeping(Snapshots kept) {
        return new Served(store, index, reader, pictures, desk, trial, Optional.of(kept));
    }
}
