package org.bellwether.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Participant;

/**
 * One thing that happened, with everything that tells it: events of one type and standing between the same countries on
 * overlapping days, unless they name different people; and what an analyst merged.
 *
 * @param tellings best told first
 */
record Happening(List<EventRecord> tellings) {

    private static final Comparator<EventRecord> BEST_FIRST = Comparator.comparingDouble(
                    (EventRecord record) -> -record.event().confidence())
            .thenComparing(record -> record.published().orElse(LocalDate.MAX))
            .thenComparing(EventRecord::id);

    EventRecord lead() {
        return tellings.getFirst();
    }

    Event event() {
        return lead().event();
    }

    /** Distinct origins, sorted by id. */
    Set<String> origins() {
        Set<String> origins = new TreeSet<>();
        tellings.forEach(telling -> origins.add(telling.origin()));
        return origins;
    }

    /** The day by which it falls into a period: the middle of its range. */
    Optional<LocalDate> day() {
        return event().date().range().map(range -> range.from().plusDays((range.days() - 1) / 2));
    }

    /**
     * Merges tellings, first by the rule, then by what analysts say; the result does not depend on the order of the records.
     *
     * @param into id of a telling to the id of another of the same happening: the other's best telling leads
     */
    static List<Happening> merge(List<EventRecord> records, Map<String, String> into) {
        List<Happening> byRule = merge(records);
        if (into.isEmpty()) {
            return byRule;
        }
        Map<String, Happening> byTelling = new HashMap<>();
        Set<Happening> happenings = new LinkedHashSet<>(byRule);
        happenings.forEach(happening -> happening.tellings().forEach(one -> byTelling.put(one.id(), happening)));
        into.forEach((mention, other) -> {
            Happening joining = byTelling.get(mention);
            Happening joined = byTelling.get(other);
            if (joining != null && joined != null && !joining.equals(joined)) {
                Happening both = joined.and(joining);
                happenings.removeAll(Set.of(joining, joined));
                happenings.add(both);
                both.tellings().forEach(one -> byTelling.put(one.id(), both));
            }
        });
        return List.copyOf(happenings);
    }

    private Happening and(Happening other) {
        return new Happening(
                Stream.concat(tellings.stream(), other.tellings.stream()).toList());
    }

    private static List<Happening> merge(List<EventRecord> records) {
        Map<String, List<EventRecord>> byKind = new TreeMap<>();
        for (EventRecord record : records) {
            byKind.computeIfAbsent(kind(record.event()), key -> new ArrayList<>())
                    .add(record);
        }
        List<Happening> happenings = new ArrayList<>();
        byKind.values().forEach(kin -> mergeKin(kin, happenings));
        return happenings;
    }

    /** Telling by telling in the order of their first days: a group that ends before one begins takes in none of those to come. */
    private static void mergeKin(List<EventRecord> kin, List<Happening> happenings) {
        kin.sort(Comparator.comparing((EventRecord record) -> from(record)).thenComparing(EventRecord::id));
        List<Group> groups = new ArrayList<>();
        List<Group> open = new ArrayList<>();
        for (EventRecord record : kin) {
            LocalDate from = from(record);
            open.removeIf(group -> group.until.isBefore(from));
            open.stream()
                    .filter(group -> group.takes(record))
                    .findFirst()
                    .orElseGet(() -> {
                        Group fresh = new Group();
                        groups.add(fresh);
                        open.add(fresh);
                        return fresh;
                    })
                    .add(record);
        }
        groups.forEach(group -> happenings.add(group.happening()));
    }

    /** Tellings that are the same, one with another. */
    private static final class Group {

        private final List<EventRecord> tellings = new ArrayList<>();
        private LocalDate until = LocalDate.MAX;

        boolean takes(EventRecord record) {
            return tellings.stream().allMatch(other -> same(other.event(), record.event()));
        }

        void add(EventRecord record) {
            tellings.add(record);
            LocalDate last = to(record);
            until = last.isBefore(until) ? last : until;
        }

        Happening happening() {
            tellings.sort(BEST_FIRST);
            return new Happening(List.copyOf(tellings));
        }
    }

    private static LocalDate to(EventRecord record) {
        return record.event().date().range().map(DateRange::to).orElse(LocalDate.MIN);
    }

    private static LocalDate from(EventRecord record) {
        return record.event().date().range().map(DateRange::from).orElse(LocalDate.MIN);
    }

    private static String kind(Event event) {
        return event.status() + " " + event.type() + " " + countries(event.sources()) + ">"
                + countries(event.recipients());
    }

    private static Set<String> countries(List<Participant> participants) {
        Set<String> countries = new TreeSet<>();
        participants.forEach(
                participant -> countries.add(participant.actor().country().orElse("-")));
        return countries;
    }

    /** Overlapping days and nobody named who is not the other's; without days only the same words of date will do. */
    private static boolean same(Event a, Event b) {
        boolean sameTime = a.date().range().isPresent() && b.date().range().isPresent()
                ? a.date().range().get().overlaps(b.date().range().get())
                : a.date().equals(b.date());
        return sameTime && named(a.sources(), b.sources()) && named(a.recipients(), b.recipients());
    }

    private static boolean named(List<Participant> some, List<Participant> others) {
        Set<String> mine = people(some);
        Set<String> theirs = people(others);
        return mine.isEmpty() || theirs.isEmpty() || mine.removeAll(theirs);
    }

    /** Ids of actors that are more than a country and its sectors. */
    private static Set<String> people(List<Participant> participants) {
        Set<String> people = new HashSet<>();
        for (Participant participant : participants) {
            Actor actor = participant.actor();
            if (actor.country().isEmpty() || actor.id().startsWith("person:")) {
                people.add(actor.id());
            }
        }
        return people;
    }
}
