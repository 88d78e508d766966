package org.bellwether.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers nothing: for looking at an address once. */
record Forgetful() implements Fetches {

    @Override
    public Optional<Taken> taken(String outlet, String address) {
        return Optional.empty();
    }

    @Override
    public void take(List<Taken> taken) {}

    @Override
    public Optional<Hold> hold(String address) {
        return Optional.empty();
    }

    @Override
    public void fail(String address, Instant until) {}

    @Override
    public void answered(String address) {}

    @Override
    public Optional<String> moved(String address) {
        return Optional.empty();
    }

    @Override
    public void move(String address, Optional<String> target, Instant at) {}
}
