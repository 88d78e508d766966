package org.bellwether.app.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.Watch;

/** Pages that nobody cites. */
record NoWatch() implements Watch {

    @Override
    public List<String> cited() {
        return List.of();
    }

    @Override
    public void begin(List<Page> pages) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Page> due(Instant now, int limit) {
        return List.of();
    }

    @Override
    public void checked(Page after, Check check) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Page> page(String article) {
        return Optional.empty();
    }

    @Override
    public Map<String, Page> pages(Collection<String> articles) {
        return Map.of();
    }

    @Override
    public List<Check> checks(String article, int limit) {
        return List.of();
    }

    @Override
    public List<Page> standing(Standing standing, int skip, int limit) {
        return List.of();
    }

    @Override
    public List<Page> all(int skip, int limit) {
        return List.of();
    }

    @Override
    public Counts counts(Instant now) {
        return new Counts(0, Map.of());
    }
}
