package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.model.Period;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;

/** The pages that show what was read, coded and proposed. */
final class ReadRoutes implements Routes {

    private final Supplier<SearchIndex> index;
    private final Supplier<Reader> reader;
    private final Optional<InstantSource> clock;
    private final Replays replays = new Replays();

    /** @param clock by which visits are kept; without one they are not */
    ReadRoutes(Supplier<SearchIndex> index, Supplier<Reader> reader, Optional<InstantSource> clock) {
        this.index = index;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        Templates templates = pages.templates();
        routes.get(
                "/",
                pages.page((archive, context) ->
                        replays.view(archive, context, pages).flatMap(view -> board(view, context, pages))),
                Role.READER);
        routes.get(
                "/category/<id>",
                pages.page((archive, context) ->
                        replays.view(archive, context, pages).flatMap(view -> category(view, context, pages))),
                Role.READER);
        routes.get(
                "/evidence/<id>",
                pages.page((archive, context) ->
                        replays.view(archive, context, pages).flatMap(view -> evidence(view, context, pages))),
                Role.READER);
        routes.get(
                "/compare",
                pages.page((archive, context) ->
                        replays.view(archive, context, pages).flatMap(view -> compare(view, context, pages))),
                Role.READER);
        routes.get(
                "/event/<id>",
                pages.page((archive, context) -> EventPage.of(archive, context.pathParam("id"), pages.links(context))
                        .map(templates::event)),
                Role.READER);
        routes.get("/search", pages.page((archive, context) -> search(archive, context, pages)), Role.READER);
        routes.get(
                "/lab",
                pages.page((archive, context) -> Optional.of(templates.lab(
                        LabPage.of(archive, reader, Pages.parameter(context, "text"), pages.links(context))))),
                Role.READER);
        routes.get(
                "/judgements",
                pages.page((archive, context) ->
                        Optional.of(templates.judgements(JudgementsPage.of(archive, pages.links(context))))),
                Role.ANALYST);
    }

    private Optional<byte[]> board(Replays.View view, Context context, Pages pages) {
        Archive archive = view.archive();
        if (archive.latest().isEmpty()) {
            return notKnownYet(view, context, pages)
                    .or(() -> Optional.of(pages.templates().message(MessagePage.noPeriod(archive, view.links()))));
        }
        return Pages.period(archive, context)
                .map(period -> pages.templates()
                        .board(BoardPage.of(archive, period, view.links(), look(view, context, period))))
                .or(() -> notKnownYet(view, context, pages));
    }

    private Optional<Look> look(Replays.View view, Context context, Period period) {
        return clock.filter(ticking -> !view.past())
                .flatMap(ticking -> NewsRoutes.look(view.archive(), context, period, ticking));
    }

    /** Where a past day is asked for; empty for today. */
    private static Optional<byte[]> notKnownYet(Replays.View view, Context context, Pages pages) {
        return view.links()
                .as()
                .map(day -> MessagePage.notKnownYet(view.archive(), Words.day(day), pages.links(context)))
                .map(pages.templates()::message);
    }

    private static Optional<byte[]> category(Replays.View view, Context context, Pages pages) {
        String id = context.pathParam("id");
        return Pages.period(view.archive(), context)
                .flatMap(period -> CategoryPage.of(
                        view.archive(),
                        id,
                        period,
                        view.links(),
                        view.past()
                                ? Optional.empty()
                                : Ballot.of(Visitor.of(context), view.links(), id, period, Optional.empty())))
                .map(pages.templates()::category)
                .or(() -> notKnownYet(view, context, pages));
    }

    private static Optional<byte[]> evidence(Replays.View view, Context context, Pages pages) {
        return EvidenceList.named(Pages.parameter(context, "list"))
                .flatMap(list -> Pages.period(view.archive(), context)
                        .flatMap(period -> EvidencePage.of(
                                view.archive(),
                                context.pathParam("id"),
                                period,
                                list,
                                Pager.page(Pages.parameter(context, "page")),
                                view.links())))
                .map(pages.templates()::evidence)
                .or(() -> notKnownYet(view, context, pages));
    }

    /** The latest period and the one before it, where none are asked for. */
    private static Optional<byte[]> compare(Replays.View view, Context context, Pages pages) {
        Archive archive = view.archive();
        Optional<Period> second = Pages.period(archive, context, "b");
        Optional<Period> first = Pages.parameter(context, "a").isEmpty()
                ? second.map(period -> archive.before(period).orElse(period))
                : Pages.period(archive, context, "a");
        return first.flatMap(one ->
                second.map(other -> pages.templates().compare(ComparePage.of(archive, one, other, view.links()))));
    }

    private Optional<byte[]> search(Archive archive, Context context, Pages pages) {
        SearchPage page =
                SearchPage.of(archive, index.get(), Asked.of(context), pages.links(context), Optional.empty());
        return Optional.of(pages.templates().search(page));
    }
}
