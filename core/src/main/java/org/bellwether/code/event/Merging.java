package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;

/** One event told several times in an article stays one: the best telling, with what it lacks from the others. */
final class Merging {

    private Merging() {}

    static List<Event> merge(List<Event> events) {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = same(kept.get(i), event) ? i : -1;
            }
            if (same < 0) {
                kept.add(event);
            } else {
                kept.set(same, join(kept.get(same), event));
            }
        }
        kept.sort(Comparator.comparing(Event::trigger));
        return kept;
    }

    private static boolean same(Event a, Event b) {
        if (a.type() != b.type() || a.status() != b.status()) {
            return false;
        }
        boolean modes = a.mode().isEmpty() || b.mode().isEmpty() || a.mode().equals(b.mode());
        return modes
                && (a.type() == EventType.CONSULT && sameStates(a, b) || compatible(a.sources(), b.sources()))
                && compatible(a.recipients(), b.recipients())
                && (shared(a.recipients(), b.recipients())
                        || shared(a.sources(), b.sources())
                        || a.type() == EventType.CONSULT && sameStates(a, b))
                && compatible(a.date(), b.date());
    }

    /** Talks of the same two or more states, whoever is named for them. */
    private static boolean sameStates(Event a, Event b) {
        Set<String> first = states(a);
        return first.size() > 1 && first.equals(states(b));
    }

    private static Set<String> states(Event event) {
        return event.sources().stream()
                .flatMap(p -> p.actor().country().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Participant> list) {
        return list.stream().map(p -> p.actor().id()).collect(Collectors.toSet());
    }

    private static boolean compatible(List<Participant> a, List<Participant> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> first = ids(a);
        Set<String> second = ids(b);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static boolean shared(List<Participant> a, List<Participant> b) {
        Set<String> first = ids(a);
        return b.stream().anyMatch(p -> first.contains(p.actor().id()));
    }

    private static boolean compatible(EventDate a, EventDate b) {
        return !firm(a) || !firm(b) || a.value().equals(b.value());
    }

    private static boolean firm(EventDate date) {
        return date.basis().contains("in the same sentence") || date.basis().startsWith("the sentence gives no date");
    }

    private static Event join(Event a, Event b) {
        Event best = score(b) > score(a) ? b : a;
        Event other = best == a ? b : a;
        return new Event(
                best.type(),
                best.mode().or(other::mode),
                best.contexts(),
                best.cameo().or(other::cameo),
                best.mode().isPresent() ? best.intensity() : other.intensity(),
                best.sources().isEmpty() ? other.sources() : best.sources(),
                best.recipients().isEmpty() ? other.recipients() : best.recipients(),
                firm(best.date()) || !firm(other.date()) ? best.date() : other.date(),
                best.place().or(other::place),
                best.trigger(),
                best.sentence(),
                best.status(),
                best.factuality(),
                best.attribution(),
                Math.max(best.confidence(), other.confidence()),
                best.why().contains("; told again") ? best.why() : best.why() + "; told again in the text");
    }

    private static double score(Event event) {
        return event.confidence()
                + (event.sources().isEmpty() ? 0 : 0.3)
                + (event.recipients().isEmpty() ? 0 : 0.3)
                + (firm(event.date()) ? 0.2 : 0)
                + (event.mode().isPresent() ? 0.05 : 0);
    }
}
