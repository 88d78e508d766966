package org.bellwether.app.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Fetches;

/**
 * What looking at a page again remembers: a site that asked for rest gets it, but a page that could not be had is asked for all the same,
 * since whether it is gone is the question.
 */
record HostHolds(Fetches all) implements Fetches {

    private static final String HOST = "//";

    @Override
    public Optional<Taken> taken(String outlet, String address) {
        return Optional.empty();
    }

    @Override
    public void take(List<Taken> taken) {}

    @Override
    public Optional<Hold> hold(String address) {
        return address.startsWith(HOST) ? all.hold(address) : Optional.empty();
    }

    @Override
    public void fail(String address, Instant until) {
        if (address.startsWith(HOST)) {
            all.fail(address, until);
        }
    }

    @Override
    public void answered(String address) {
        all.answered(address);
    }

    @Override
    public Optional<String> moved(String address) {
        return all.moved(address);
    }

    @Override
    public void move(String address, Optional<String> target, Instant at) {}
}
