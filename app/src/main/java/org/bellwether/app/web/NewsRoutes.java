package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Optional;
import org.bellwether.model.Period;

/** What is new since somebody last looked at the board, and that they have seen it. */
final class NewsRoutes implements Routes {

    private static final String SEEN = "/seen";

    private final FormGuard guard;
    private final InstantSource clock;

    NewsRoutes(FormGuard guard, InstantSource clock) {
        this.guard = guard;
        this.clock = clock;
    }

    /** Somebody looks at the board; empty where nobody knows who, and at their first visit. */
    static Optional<Look> look(Archive archive, Context context, Period period, InstantSource clock) {
        Visitor visitor = Visitor.of(context);
        if (visitor.name().isEmpty()) {
            return Optional.empty();
        }
        var visits = archive.store().visits();
        String monitor = archive.monitor().id();
        var known = visits.of(visitor.name(), monitor);
        if (archive.latest().filter(period::equals).isPresent()) {
            var now = visits.look(visitor.name(), monitor, archive.last(), clock.instant());
            known = known.map(before -> now);
        }
        return known.map(visit -> new Look(visit, visitor.name(), new Links.Posting(SEEN, visitor.token())));
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/news/<id>", pages.page((archive, context) -> news(archive, context, pages)), Role.READER);
        routes.post(SEEN, pages.page((archive, context) -> seen(archive, context, pages)), Role.READER);
    }

    private static Optional<byte[]> news(Archive archive, Context context, Pages pages) {
        String after = Pages.parameter(context, "after");
        return Pages.period(archive, context)
                .filter(period -> place(after).isPresent())
                .flatMap(period -> NewsPage.of(
                        archive,
                        context.pathParam("id"),
                        period,
                        place(after).orElseThrow(),
                        Visitor.of(context).name(),
                        pages.links(context)))
                .map(pages.templates()::news);
    }

    private static Optional<Long> place(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private Optional<byte[]> seen(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        Visitor visitor = Visitor.of(context);
        Optional<Long> place =
                place(Optional.ofNullable(context.formParam("place")).orElse(""));
        if (!guard.current(context)) {
            context.status(HttpStatus.FORBIDDEN);
            return Optional.of(pages.templates().message(Refusals.elsewhere(links)));
        }
        if (visitor.name().isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        archive.store()
                .visits()
                .seen(visitor.name(), archive.monitor().id(), Math.min(place.get(), archive.last()), clock.instant());
        return Pages.goOn(context, links.home());
    }
}
