package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.store.Vigil;

/** Outlets of which nothing is known. */
record NoVigil() implements Vigil {

    @Override
    public List<Health> all() {
        return List.of();
    }

    @Override
    public Optional<Health> of(String outlet) {
        return Optional.empty();
    }

    @Override
    public List<Health> renew(List<Health> now) {
        throw new UnsupportedOperationException();
    }
}
