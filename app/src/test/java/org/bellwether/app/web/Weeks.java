package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/** A monitor of an invented country with as many categories and periods as a test needs, and proposals for all of them. */
final class Weeks {

    static final LocalDate FIRST = LocalDate.of(2010, 11, 1);

    private Weeks() {}

    static Monitor monitor(int categories, PeriodLength length) {
        List<Monitor.Category> all = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            all.add(new Monitor.Category(
                    "category-" + i, "Category " + i, "Is it better than usual?", "everybody", List.of()));
        }
        List<Monitor.Outlet> outlets = List.of(
                new Monitor.Outlet("wire", "Northern Wire", Optional.empty(), "wire", "B", List.of()),
                new Monitor.Outlet("post", "Morning Post", Optional.empty(), "paper", "C", List.of()));
        return new Monitor(
                "northland",
                "Northland",
                List.of("en"),
                length,
                FIRST,
                Optional.empty(),
                Map.of(),
                outlets,
                all,
                List.of());
    }

    /** The figures of a quiet period; {@code origins} of the category, out of {@code articles} of the monitor. */
    static StatusProposal quiet(String category, Period period, int articles, int origins) {
        return with(category, period, Status.UNCHANGED, 0, articles, origins, List.of(), List.of());
    }

    static StatusProposal with(
            String category,
            Period period,
            Status status,
            double movement,
            int articles,
            int origins,
            List<Evidence> supporting,
            List<Evidence> opposing) {
        return new StatusProposal(
                category,
                period,
                status,
                movement,
                0,
                2.5,
                movement / 2.5,
                articles,
                20,
                origins,
                supporting,
                opposing,
                List.of(),
                List.of(),
                List.of("post"),
                "That is within the usual, so the category has not changed.",
                List.of());
    }

    static Period period(int number, PeriodLength length) {
        return Period.containing(
                length == PeriodLength.WEEK ? FIRST.plusWeeks(number) : FIRST.plusMonths(number), length);
    }

    /** A store with all of them, and {@code origins} of each category in the last period. */
    static MemoryStore store(int categories, int periods, PeriodLength length, int articles, int origins) {
        MemoryStore store = new MemoryStore();
        store.putMonitor(monitor(categories, length));
        for (int i = 0; i < categories; i++) {
            for (int number = 0; number < periods; number++) {
                boolean last = number == periods - 1;
                store.proposals.add(
                        quiet("category-" + i, period(number, length), last ? articles : 20, last ? origins : 6));
            }
        }
        return store;
    }

    /** A happening that weighs so much, between two actors, on the first day of a period. */
    static Evidence evidence(
            String id, double weight, EventType type, EventStatus status, Period period, String... actors) {
        List<Participant> sides = new ArrayList<>();
        for (String actor : actors) {
            sides.add(new Participant(
                    new Span(0, 1), actor, new Actor(actor, "Name of " + actor, Optional.empty(), List.of())));
        }
        Event event = new Event(
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                weight,
                sides.subList(0, Math.min(1, sides.size())),
                sides.subList(Math.min(1, sides.size()), sides.size()),
                new EventDate(period.from().toString(), Optional.of(DateRange.of(period.from())), "stated in the text"),
                Optional.empty(),
                new Span(2, 4),
                0,
                status,
                3,
                0,
                0.9,
                "rule");
        EventRecord lead = new EventRecord(
                id,
                "wire/" + id,
                "wire",
                "Title of " + id,
                "wire/" + id,
                "Sentence of " + id + ".",
                Optional.of(period.from()),
                event);
        Optional<String> leftOut = status == EventStatus.NEGATED
                ? Optional.of("denied: the text says it did not happen")
                : Optional.empty();
        return new Evidence(
                lead,
                List.of(id),
                List.of("wire/" + id),
                List.of("wire"),
                "signal",
                "What they do to each other.",
                leftOut.isPresent() ? 0 : weight,
                "B2",
                leftOut);
    }
}
