package org.bellwether.model;

import java.util.Optional;

/** An actor in a role of an event: where it is mentioned and who it is. */
public record Participant(Span span, String text, Actor actor) {

    /** The same participant, known by its context to belong to a country. */
    public Participant in(String country) {
        String id = actor.sectors().isEmpty()
                ? country
                : country + "/" + actor.sectors().getFirst();
        return new Participant(span, text, new Actor(id, actor.name(), Optional.of(country), actor.sectors()));
    }
}
