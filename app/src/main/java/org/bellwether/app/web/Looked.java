package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.DateRange;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.store.Parties.Filter;

/**
 * Which events a visitor looks at on the timeline and the map.
 *
 * @param category id of the category on whose status the events bear, empty for all events
 * @param from as typed, @param to as typed
 * @param problem why the days asked for were not taken, and what to do
 */
record Looked(Filter filter, String category, String from, String to, Optional<String> problem) {

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    static Looked of(Archive archive, Context context) {
        String from = Pages.parameter(context, "from").strip();
        String to = Pages.parameter(context, "to").strip();
        DateRange usual = usual(archive);
        Optional<LocalDate> first = day(from, usual.from());
        Optional<LocalDate> last = day(to, usual.to());
        Optional<String> problem = problem(first, last);
        DateRange days = problem.isPresent() ? usual : new DateRange(first.orElseThrow(), last.orElseThrow());
        Filter filter = new Filter(
                days.from(),
                days.to(),
                type(Pages.parameter(context, "type")),
                Pages.parameter(context, "country").strip());
        String category = Pages.parameter(context, "category");
        return new Looked(
                filter,
                archive.category(category).isPresent() ? category : "",
                problem.isPresent() ? from : days.from().toString(),
                problem.isPresent() ? to : days.to().toString(),
                problem);
    }

    private static Optional<String> problem(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(say("look.day"));
        }
        return last.get().isBefore(first.get())
                ? Optional.of(say("look.order"))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed, LocalDate usual) {
        if (typed.isEmpty()) {
            return Optional.of(usual);
        }
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The twelve months up to the latest period; without one, those up to the last event. */
    private static DateRange usual(Archive archive) {
        LocalDate last = archive.latest()
                .map(Period::to)
                .or(() -> archive.store().parties().days().map(DateRange::to))
                .orElse(archive.monitor().from());
        LocalDate end = last.withDayOfMonth(last.lengthOfMonth());
        return new DateRange(last.withDayOfMonth(1).minusMonths(11), end);
    }

    private static Optional<EventType> type(String name) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The same events on other days. */
    Address at(String page, LocalDate from, LocalDate to) {
        return new Address(page)
                .with("from", from)
                .with("to", to)
                .with("type", filter.type().map(EventType::name).orElse(""))
                .with("country", filter.country())
                .with("category", category);
    }

    Address here(String page) {
        return at(page, filter.from(), filter.to());
    }

    /** The happenings that count for the category, each by the event that leads it, newest first. */
    List<EventRecord> bearing(Archive archive) {
        Map<String, EventRecord> found = new LinkedHashMap<>();
        for (Period period : archive.line(category).keySet()) {
            archive.proposal(category, period).stream()
                    .flatMap(proposal -> Stream.concat(proposal.supporting().stream(), proposal.opposing().stream()))
                    .map(Evidence::lead)
                    .filter(this::holds)
                    .forEach(lead -> found.put(lead.id(), lead));
        }
        List<EventRecord> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Looked::begin)
                .thenComparing(EventRecord::id)
                .reversed());
        return sorted;
    }

    /** First day of a dated event. */
    static LocalDate begin(EventRecord record) {
        return record.event().date().range().map(DateRange::from).orElse(LocalDate.MIN);
    }

    private boolean holds(EventRecord record) {
        LocalDate day = begin(record);
        return !day.isBefore(filter.from())
                && !day.isAfter(filter.to())
                && filter.type().map(type -> type == record.event().type()).orElse(true)
                && (filter.country().isEmpty()
                        || in(record.event().sources())
                        || in(record.event().recipients()));
    }

    private boolean in(List<Participant> participants) {
        return participants.stream()
                .anyMatch(one ->
                        one.actor().country().filter(filter.country()::equals).isPresent());
    }
}
