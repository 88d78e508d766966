package org.bellwether.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.actor.Anywhere;
import org.bellwether.model.Actor;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;

/**
 * Whose people they are when the text does not say: an institution acts on its own country's people, and people of a country meet
 * its own institutions ("Belarusian police detained activists"). Only inside one country: never between armies or states.
 */
final class Homes {

    private static final Set<EventType> INSIDE = Set.of(
            EventType.COERCE,
            EventType.SANCTION,
            EventType.ASSAULT,
            EventType.PROTEST,
            EventType.ACCUSE,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.CONSULT);
    private static final Set<String> PEOPLE = Set.of(
            "CVL", "OPP", "PTY", "LAB", "EDU", "JRN", "REL", "MED", "AGR", "BUS", "LEG", "JUD", "COP", "GOV", "SOC");

    private Homes() {}

    static Draft shared(Draft draft) {
        if (!INSIDE.contains(draft.type())) {
            return draft;
        }
        Optional<String> from = only(draft.sources());
        Optional<String> to = only(draft.recipients());
        return draft.with(
                to.isPresent() ? home(draft.sources(), to.get()) : draft.sources(),
                from.isPresent() ? home(draft.recipients(), from.get()) : draft.recipients());
    }

    /** The country of a side that has one and only one. */
    private static Optional<String> only(List<Participant> side) {
        Optional<String> found = Optional.empty();
        for (Participant each : side) {
            Optional<String> country = each.actor().country();
            if (country.isEmpty()
                    || country.get().length() != 3
                    || country.get().equals("IGO")
                    || country.get().equals("NGO")
                    || found.isPresent() && !found.equals(country)) {
                return Optional.empty();
            }
            found = country;
        }
        return found;
    }

    private static List<Participant> home(List<Participant> side, String country) {
        List<Participant> placed = new ArrayList<>(side.size());
        for (Participant each : side) {
            Actor actor = each.actor();
            boolean people = actor.country().isEmpty()
                    && !actor.id().startsWith("person:")
                    && !actor.sectors().isEmpty()
                    && !Anywhere.is(each.text())
                    && PEOPLE.contains(actor.sectors().getFirst());
            placed.add(people ? each.in(country) : each);
        }
        return placed;
    }
}
