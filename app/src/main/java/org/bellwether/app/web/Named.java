package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.Participant;
import org.bellwether.store.Parties;

/** A name with the page of whoever bears it, where there is one. */
public record Named(String name, Optional<String> href) {

    static List<Named> of(Archive archive, List<Participant> participants, Links links) {
        Map<String, Named> named = new LinkedHashMap<>();
        participants.stream()
                .map(Participant::actor)
                .forEach(actor ->
                        named.computeIfAbsent(actor.name(), name -> new Named(name, page(archive, actor, links))));
        return new ArrayList<>(named.values());
    }

    /** An actor that only an analyst named is in no coded event, and has no page. */
    static Optional<String> page(Archive archive, Actor actor, Links links) {
        return links.actor(actor.id())
                .filter(href ->
                        archive.store().parties().actor(Parties.key(actor.id())).isPresent());
    }
}
