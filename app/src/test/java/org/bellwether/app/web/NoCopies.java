package org.bellwether.app.web;

import java.util.Optional;
import java.util.Set;
import org.bellwether.store.Copies;

/** An archive in which nothing was compared. */
record NoCopies() implements Copies {

    @Override
    public void compare(Set<String> wires, Runnable each) {}

    @Override
    public Optional<String> agency(String article) {
        return Optional.empty();
    }

    @Override
    public int origins() {
        return 0;
    }
}
