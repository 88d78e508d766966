package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.store.OutletBook;

/** A book of outlets in which nothing stands. */
record NoBook() implements OutletBook {

    @Override
    public Optional<Entry> append(Entry entry, long seen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(List<Entry> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public List<Entry> of(String outlet) {
        return List.of();
    }

    @Override
    public Monitor over(Monitor file) {
        return file;
    }

    @Override
    public void visited(Visit visit, List<Dropped> dropped, List<String> taken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Visit> visits(String outlet, int limit) {
        return List.of();
    }

    @Override
    public Optional<Visit> lastGood(String outlet) {
        return Optional.empty();
    }

    @Override
    public Optional<Visit> lastFailed(String outlet) {
        return Optional.empty();
    }

    @Override
    public long dropped(String outlet) {
        return 0;
    }

    @Override
    public List<Dropped> droppedOf(String outlet, int limit) {
        return List.of();
    }
}
