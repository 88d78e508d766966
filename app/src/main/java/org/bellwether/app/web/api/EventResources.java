package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.export.ExportRows;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.OpenData;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Judgement;
import org.bellwether.model.Quad;
import org.bellwether.store.Listing.EventFilter;
import org.bellwether.store.Listing.Position;

/** Events as they stand, and what analysts said of them. */
final class EventResources {

    static final Param<EventType> TYPE = Param.oneOf("type", "Only this PLOVER type.", EventType.class, Enum::name);
    private static final Param<Quad> QUAD = Param.oneOf("quad", "Only this quad class.", Quad.class, Enum::name);
    private static final Param<EventStatus> STATUS =
            Param.oneOf("status", "Only what is told like this.", EventStatus.class, StatusResources::word);
    private static final Param<String> SOURCE = Param.country("source", "Only where somebody of this country acts.");
    private static final Param<String> RECIPIENT =
            Param.country("recipient", "Only where somebody of this country is acted on.");
    private static final Param<LocalDate> FROM = Param.day("from", "Only what may have begun on this day or later.");
    private static final Param<LocalDate> TO = Param.day("to", "Only what may have begun on this day or earlier.");
    private static final Param<Double> LEAST = Param.share("least", "Only with this confidence or more.");
    private static final Param<String> ID = Param.id("id", "The event's id.");
    private static final Comparator<JudgedEvent> NEWEST = Comparator.comparing(
                    (JudgedEvent event) -> Position.day(event.record().event()))
            .thenComparing(JudgedEvent::id)
            .reversed();

    private EventResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/events",
                        "Events as they stand, by the first day they may have fallen on, newest first.",
                        List.of(TYPE, QUAD, SOURCE, RECIPIENT, FROM, TO, STATUS, LEAST, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Events", EventResources::events)),
                new Resource(
                        "/api/events/{id}",
                        "One event as it stands.",
                        List.of(ID),
                        new Resource.Json(
                                "Event",
                                ask -> ask.archive()
                                        .event(ask.id(ID))
                                        .map(OpenData::row)
                                        .orElseThrow(() -> ApiProblem.notFound("event of this id")))),
                new Resource(
                        "/api/judgements",
                        "What analysts said of events, newest first, without their names.",
                        List.of(Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Judgements", EventResources::judgements)));
    }

    private static ObjectNode events(Ask ask) {
        EventFilter filter = new EventFilter(
                ask.get(TYPE),
                ask.get(QUAD),
                ask.get(STATUS),
                ask.get(SOURCE),
                ask.get(RECIPIENT),
                ask.get(FROM),
                ask.get(TO),
                ask.get(LEAST).orElse(0.0));
        List<JudgedEvent> events = standing(ask.archive(), filter, ask.cursor().map(Cursor::position), ask.limit() + 1);
        return Page.of(ask, events, OpenData::row, event -> Cursor.of(Position.of(event.record())));
    }

    /**
     * The archive's list holds events as they were coded. Those of articles with a judgement are taken from the judgements instead,
     * so that a corrected or added one stands where it belongs.
     */
    private static List<JudgedEvent> standing(
            Archive archive, EventFilter filter, Optional<Position> after, int wanted) {
        List<JudgedEvent> page = new ArrayList<>();
        Optional<Position> from = after;
        boolean more = true;
        while (more && page.size() < wanted) {
            List<EventRecord> coded = archive.store().listing().events(filter, from, wanted);
            more = coded.size() == wanted;
            from = coded.isEmpty() ? from : Optional.of(Position.of(coded.getLast()));
            coded.stream()
                    .filter(record -> archive.judgements().find(record.id()).isEmpty())
                    .flatMap(record -> archive.judgements().find(record.id(), id -> Optional.of(record)).stream())
                    .filter(event -> filter.accepts(event.record()))
                    .forEach(page::add);
        }
        Optional<Position> end = more ? from : Optional.empty();
        try (Stream<JudgedEvent> judged = archive.judgements().over(Stream.empty())) {
            judged.filter(event -> filter.accepts(event.record()))
                    .filter(event -> after.map(place -> behind(event, place)).orElse(true))
                    .filter(event -> end.map(place -> !behind(event, place)).orElse(true))
                    .forEach(page::add);
        }
        return page.stream().sorted(NEWEST).limit(wanted).toList();
    }

    private static boolean behind(JudgedEvent event, Position place) {
        Position own = Position.of(event.record());
        int days = own.key().compareTo(place.key());
        return days < 0 || days == 0 && own.id().compareTo(place.id()) < 0;
    }

    private static ObjectNode judgements(Ask ask) {
        long before = ask.cursor().map(Cursor::number).orElse(Long.MAX_VALUE);
        List<Judgement> rows = ask.archive().judgements().rows().reversed().stream()
                .filter(row -> row.seq() < before)
                .limit(ask.limit() + 1L)
                .toList();
        return Page.of(ask, rows, ExportRows::judgement, row -> new Cursor(Long.toString(row.seq()), ""));
    }
}
