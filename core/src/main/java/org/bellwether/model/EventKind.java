package org.bellwether.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an archive can tell of an event without reading it.
 *
 * @param sources countries of the actors that do it, @param recipients countries of those it is done to; actors without one are left out
 */
public record EventKind(EventType type, Set<String> sources, Set<String> recipients) {

    public EventKind {
        sources = Set.copyOf(sources);
        recipients = Set.copyOf(recipients);
    }

    public static EventKind of(Event event) {
        return new EventKind(event.type(), countries(event.sources()), countries(event.recipients()));
    }

    private static Set<String> countries(List<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> participant.actor().country().stream())
                .collect(Collectors.toSet());
    }
}
