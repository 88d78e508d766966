package org.bellwether.app.web;

import java.util.function.Supplier;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;

/**
 * What the pages are made from.
 *
 * @param index opened when first needed, and closed by whoever gave it
 * @param reader the language model, loaded when the lab page first needs it
 * @param pictures lead images kept on this machine
 */
public record Served(Store store, Supplier<SearchIndex> index, Supplier<Reader> reader, Pictures pictures) {}
