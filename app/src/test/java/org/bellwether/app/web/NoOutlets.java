package org.bellwether.app.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Outlets;
import org.bellwether.store.Store.Rejection;

/** Outlets from which nothing came. */
record NoOutlets() implements Outlets {

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public long articles(String outlet) {
        return 0;
    }

    @Override
    public List<Instant> published(String outlet, Instant from, Instant to) {
        return List.of();
    }

    @Override
    public Optional<Instant> last(String outlet) {
        return Optional.empty();
    }

    @Override
    public List<String> newest(String outlet, int limit) {
        return List.of();
    }

    @Override
    public long rejected(String outlet) {
        return 0;
    }

    @Override
    public List<Rejection> rejections(String outlet, int limit) {
        return List.of();
    }
}
