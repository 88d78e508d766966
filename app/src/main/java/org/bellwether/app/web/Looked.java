package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.store.Parties.Category;
import org.bellwether.store.Parties.Filter;

/**
 * Which events a visitor looks at on the timeline and the map.
 *
 * @param from as typed, @param to as typed
 * @param problem why the days asked for were not taken, and what to do
 */
record Looked(Filter filter, String from, String to, Optional<String> problem) {

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
                Pages.parameter(context, "country").strip(),
                archive.category(Pages.parameter(context, "category"))
                        .map(category -> new Category(archive.monitor().id(), category.id())));
        return new Looked(
                filter,
                problem.isPresent() ? from : days.from().toString(),
                problem.isPresent() ? to : days.to().toString(),
                problem);
    }

    private static Optional<String> problem(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(say("look.day"));
        }
        return last.get().isBefore(first.get()) ? Optional.of(say("look.order")) : Optional.empty();
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

    /** Id of the category for whose status the events count, empty for all events. */
    String category() {
        return filter.category().map(Category::id).orElse("");
    }

    /** The same events on other days. */
    Address at(String page, LocalDate from, LocalDate to) {
        return new Address(page)
                .with("from", from)
                .with("to", to)
                .with("type", filter.type().map(EventType::name).orElse(""))
                .with("country", filter.country())
                .with("category", category());
    }

    Address here(String page) {
        return at(page, filter.from(), filter.to());
    }
}
