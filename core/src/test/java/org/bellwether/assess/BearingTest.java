package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.bellwether.model.Actor;
import org.bellwether.model.Event;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Category;
import org.bellwether.model.Monitor.Direction;
import org.bellwether.model.Monitor.Signal;
import org.bellwether.model.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses are the same, whether all events are given or those alone that bear on them. */
class BearingTest {

    private static final int WEEKS = 6;
    private static final List<String> COUNTRIES = List.of("BLR", "RUS", "POL", "DEU", "CHN", "");
    private static final List<String> SECTORS = List.of("GOV", "OPP", "CVL");
    private static final List<EventType> TYPES = List.of(EventType.AGREE, EventType.ACCUSE, EventType.COERCE);

    private final RuleAssessor assessor = new RuleAssessor();

    private static Signal signal(List<EventType> types, List<String> from, List<String> to, List<String> between) {
        return new Signal(
                "s" + types + from + to + between,
                "Says.",
                types,
                List.of(),
                List.of(),
                from,
                to,
                between,
                List.of(),
                List.of(),
                Direction.WITH_EVENT,
                1);
    }

    private static Monitor monitor(Signal signal) {
        Monitor m = Stream.monitor(WEEKS);
        return new Monitor(
                m.id(),
                m.title(),
                m.languages(),
                m.period(),
                m.from(),
                m.until(),
                Map.of("west", List.of("POL", "DEU", "bloc:west"), "rest", List.of("!BLR")),
                m.outlets(),
                List.of(new Category("c", "C", "Better?", "both", List.of(signal))),
                List.of());
    }

    private static Participant party(Random random) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String sector = SECTORS.get(random.nextInt(SECTORS.size()));
        Actor actor = country.isEmpty()
                ? new Actor(random.nextBoolean() ? "bloc:west" : "somebody", "N", Optional.empty(), List.of(sector))
                : new Actor(country + "/" + sector, "N", Optional.of(country), List.of(sector));
        return new Participant(
                Stream.record("x", "x", "x", Stream.START, EventType.AGREE, EventStatus.ASSERTED)
                        .event()
                        .trigger(),
                "N",
                actor);
    }

    private static EventRecord event(int number, Random random) {
        LocalDate day = Stream.START.plusDays(random.nextInt(7 * WEEKS));
        String id = "a%04d".formatted(number);
        EventRecord plain =
                Stream.record(id, id, "daily", day, TYPES.get(random.nextInt(TYPES.size())), EventStatus.ASSERTED);
        Event e = plain.event();
        Event own = new Event(
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.intensity(),
                List.of(party(random)),
                List.of(party(random)),
                e.date(),
                e.place(),
                e.trigger(),
                e.sentence(),
                e.status(),
                e.factuality(),
                e.attribution(),
                0.5 + random.nextDouble() / 2,
                e.why());
        return new EventRecord(
                plain.id(),
                plain.article(),
                plain.outlet(),
                plain.title(),
                plain.origin(),
                plain.quote(),
                plain.published(),
                own);
    }

    private void sameFor(Signal signal) {
        Random random = new Random(signal.id().hashCode());
        List<EventRecord> events = new ArrayList<>();
        List<Assessor.ArticleFact> articles = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            EventRecord event = event(i, random);
            events.add(event);
            articles.add(new Assessor.ArticleFact(event.article(), "daily", event.origin(), event.published()));
        }
        Monitor monitor = monitor(signal);
        Predicate<EventKind> bearing = assessor.bearing(monitor);
        List<EventRecord> some = events.stream()
                .filter(event -> bearing.test(EventKind.of(event.event())))
                .toList();
        LocalDate until = Stream.START.plusWeeks(WEEKS);
        assertThat(some).as(signal.id()).hasSizeLessThan(events.size()).isNotEmpty();
        assertThat(assessor.assess(monitor, some, articles, until))
                .as(signal.id())
                .isEqualTo(assessor.assess(monitor, events, articles, until))
                .anySatisfy(proposal -> assertThat(proposal.supporting()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLR", "west", "BLR/OPP", "bloc:west", "!BLR", "rest", "*/CVL"})
    void whateverAPatternMeans(String pattern) {
        List<EventType> types = List.of(EventType.AGREE, EventType.COERCE);
        sameFor(signal(types, List.of(pattern), List.of(), List.of()));
        sameFor(signal(types, List.of(), List.of(pattern), List.of()));
        sameFor(signal(types, List.of(), List.of(), List.of(pattern, "RUS")));
    }

    @Test
    void whatCannotMatchIsNotAskedFor() {
        Predicate<EventKind> bearing = assessor.bearing(
                monitor(signal(List.of(EventType.AGREE), List.of(), List.of(), List.of("BLR", "RUS"))));
        EventKind talks = new EventKind(EventType.AGREE, Set.of("BLR"), Set.of("RUS", "POL"));
        assertThat(bearing).accepts(talks, new EventKind(EventType.AGREE, Set.of("BLR", "RUS"), Set.of()));
        assertThat(bearing)
                .rejects(
                        new EventKind(EventType.ACCUSE, talks.sources(), talks.recipients()),
                        new EventKind(EventType.AGREE, Set.of("BLR"), Set.of("BLR", "POL")),
                        new EventKind(EventType.AGREE, Set.of(), Set.of("RUS")));
    }
}
