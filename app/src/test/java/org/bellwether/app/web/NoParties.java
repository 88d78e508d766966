package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.store.Parties;

/** An archive in whose events nobody takes part. */
record NoParties() implements Parties {

    @Override
    public List<ActorLine> actors(String words, String country, int skip, int limit) {
        return List.of();
    }

    @Override
    public Optional<ActorLine> actor(String id) {
        return Optional.empty();
    }

    @Override
    public List<Alias> aliases(String actor, int limit) {
        return List.of();
    }

    @Override
    public List<Dyad> dyads(String actor, int limit) {
        return List.of();
    }

    @Override
    public List<String> ofActor(String actor, int skip, int limit) {
        return List.of();
    }

    @Override
    public List<String> ofDyad(String actor, String other, int skip, int limit) {
        return List.of();
    }

    @Override
    public List<Speech> speeches(String actor, int skip, int limit) {
        return List.of();
    }

    @Override
    public List<Tally> tallies(Filter filter, Grain grain) {
        return List.of();
    }

    @Override
    public List<String> events(Filter filter, int skip, int limit) {
        return List.of();
    }

    @Override
    public List<Spot> spots(Filter filter, int limit) {
        return List.of();
    }

    @Override
    public Optional<DateRange> days() {
        return Optional.empty();
    }

    @Override
    public long undated() {
        return 0;
    }

    @Override
    public List<String> countries() {
        return List.of();
    }
}
