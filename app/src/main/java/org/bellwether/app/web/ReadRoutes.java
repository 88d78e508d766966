package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;

/** The pages that show what was read, coded and proposed. */
final class ReadRoutes implements Routes {

    private final Supplier<SearchIndex> index;
    private final Supplier<Reader> reader;

    ReadRoutes(Supplier<SearchIndex> index, Supplier<Reader> reader) {
        this.index = index;
        this.reader = reader;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        Templates templates = pages.templates();
        routes.get("/", pages.page((archive, context) -> board(archive, context, pages)), Role.READER);
        routes.get(
                "/category/<id>",
                pages.page((archive, context) -> Pages.period(archive, context)
                        .flatMap(period ->
                                CategoryPage.of(archive, context.pathParam("id"), period, pages.links(context)))
                        .map(templates::category)),
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

    private static Optional<byte[]> board(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        if (archive.latest().isEmpty()) {
            return Optional.of(pages.templates().message(MessagePage.noPeriod(archive, links)));
        }
        return Pages.period(archive, context)
                .map(period -> pages.templates().board(BoardPage.of(archive, period, links)));
    }

    private Optional<byte[]> search(Archive archive, Context context, Pages pages) {
        SearchPage page = SearchPage.of(
                archive,
                index.get(),
                Pages.parameter(context, "q"),
                Pages.parameter(context, "outlet"),
                Pages.number(Pages.parameter(context, "n")),
                pages.links(context));
        return Optional.of(pages.templates().search(page));
    }
}
