package org.bellwether.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Span;

/** Generates seeded streams of reporting with planted turning points, for tests of the status rule. */
final class Stream {

    static final LocalDate START = LocalDate.of(2011, 1, 3);
    static final List<String> OUTLETS = List.of("north", "state", "daily", "foreign", "tank");

    final List<EventRecord> events = new ArrayList<>();
    final List<Assessor.ArticleFact> articles = new ArrayList<>();
    private final Random random;
    private int next;

    Stream(long seed) {
        random = new Random(seed);
    }

    static Monitor monitor(int weeks) {
        Monitor.Signal dyad = new Monitor.Signal(
                "dyad",
                "What the two governments do to each other.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("BLR", "RUS"),
                List.of(),
                List.of(),
                Monitor.Direction.WITH_EVENT,
                1);
        Monitor.Category category =
                new Monitor.Category("blr-rus", "Belarus-Russia", "Better or worse?", "both", List.of(dyad));
        List<Monitor.Outlet> outlets = OUTLETS.stream()
                .map(id -> new Monitor.Outlet(id, id, Optional.empty(), "other", "B", List.of(id)))
                .toList();
        return new Monitor(
                "test",
                "Test",
                List.of("en"),
                PeriodLength.WEEK,
                START,
                Optional.of(START.plusWeeks(weeks).minusDays(1)),
                Map.of(),
                outlets,
                List.of(category),
                List.of());
    }

    /** Weeks of ordinary life: talks and complaints, about as many of one as of the other. */
    Stream ordinary(int fromWeek, int toWeek) {
        for (int week = fromWeek; week < toWeek; week++) {
            for (int k = 0; k < 5; k++) {
                EventType type = random.nextBoolean() ? EventType.CONSULT : EventType.ACCUSE;
                report(week, random.nextInt(7), type, OUTLETS.get(random.nextInt(OUTLETS.size())));
            }
        }
        return this;
    }

    /** One article that tells one event. */
    String report(int week, int day, EventType type, String outlet) {
        String id = String.format("a%05d", next++);
        LocalDate date = START.plusWeeks(week).plusDays(day);
        articles.add(new Assessor.ArticleFact(id, outlet, id, Optional.of(date)));
        events.add(record(id, id, outlet, date, type, EventStatus.ASSERTED));
        return id;
    }

    /** A copy of the last article by another outlet. */
    void reprint(String outlet) {
        EventRecord last = events.getLast();
        String id = String.format("a%05d", next++);
        articles.add(new Assessor.ArticleFact(id, outlet, last.origin(), last.published()));
        events.add(record(
                id,
                last.origin(),
                outlet,
                last.published().orElseThrow(),
                last.event().type(),
                EventStatus.ASSERTED));
    }

    /** An article that holds no event. */
    void noise(int week, String outlet) {
        String id = String.format("a%05d", next++);
        articles.add(new Assessor.ArticleFact(id, outlet, id, Optional.of(START.plusWeeks(week))));
    }

    static EventRecord record(
            String id, String origin, String outlet, LocalDate date, EventType type, EventStatus status) {
        Event event = new Event(
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                type.score(),
                List.of(party("BLR")),
                List.of(party("RUS")),
                new EventDate(date.toString(), Optional.of(DateRange.of(date)), "stated in the text"),
                Optional.empty(),
                new Span(0, 4),
                0,
                status,
                status == EventStatus.ASSERTED ? 3 : -3,
                -1,
                0.9,
                "test");
        return new EventRecord("e-" + id, id, outlet, "Title " + id, origin, "A sentence.", Optional.of(date), event);
    }

    private static Participant party(String country) {
        return new Participant(
                new Span(0, 3), country, new Actor(country, country, Optional.of(country), List.of("GOV")));
    }
}
