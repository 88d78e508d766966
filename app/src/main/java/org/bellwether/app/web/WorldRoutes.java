package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bellwether.code.actor.Offices;
import org.bellwether.model.OwnActor;
import org.bellwether.store.Parties;
import org.jspecify.annotations.Nullable;

/** The pages of actors, sources, time and place. */
final class WorldRoutes implements Routes {

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicReference<@Nullable WorldMap> world = new AtomicReference<>();

    /** The offices that the tables and a team's own actors tell of. */
    private record Known(List<OwnActor> own, Offices offices) {}

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        Templates templates = pages.templates();
        routes.get(
                "/actors",
                pages.page((archive, context) -> Optional.of(templates.actors(ActorsPage.of(
                        archive,
                        Pages.parameter(context, "q"),
                        Pages.parameter(context, "country"),
                        page(context, "n"),
                        pages.links(context))))),
                Role.READER);
        routes.get(
                "/actor/<id>",
                pages.page((archive, context) -> ActorPage.of(
                                archive, offices(archive), asked(context), pages.links(context))
                        .map(templates::actor)),
                Role.READER);
        routes.get(
                "/timeline",
                pages.page((archive, context) -> Optional.of(templates.timeline(TimelinePage.of(
                        archive, Looked.of(archive, context), page(context, "n"), pages.links(context))))),
                Role.READER);
        routes.get(
                "/map",
                pages.page((archive, context) -> Optional.of(templates.map(MapPage.of(
                        archive,
                        world(),
                        Looked.of(archive, context),
                        Pages.parameter(context, "view"),
                        pages.links(context))))),
                Role.READER);
        sources(routes, pages);
    }

    private static void sources(RoutesConfig routes, Pages pages) {
        Templates templates = pages.templates();
        routes.get(
                "/sources",
                pages.page((archive, context) ->
                        Optional.of(templates.sources(SourcesPage.of(archive, pages.links(context))))),
                Role.READER);
        routes.get(
                "/source/<id>",
                pages.page((archive, context) -> SourcePage.of(archive, context.pathParam("id"), pages.links(context))
                        .map(templates::source)),
                Role.READER);
        routes.get(
                "/sources.opml",
                pages.file(
                        "text/x-opml; charset=utf-8", (archive, context) -> Optional.of(Opml.write(archive.monitor()))),
                Role.READER);
    }

    private static int page(Context context, String name) {
        return Pager.page(Pages.parameter(context, name));
    }

    private static ActorPage.Asked asked(Context context) {
        return new ActorPage.Asked(
                Parties.key(context.pathParam("id")),
                Parties.key(Pages.parameter(context, "with")),
                page(context, "n"),
                page(context, "m"));
    }

    /** Read when first needed, and again when the team's own actors have changed. */
    private Offices offices(Archive archive) {
        List<OwnActor> own = archive.monitor().actors();
        Known before = known.get();
        if (before != null && before.own().equals(own)) {
            return before.offices();
        }
        Offices offices = new Offices(own);
        known.set(new Known(own, offices));
        return offices;
    }

    private WorldMap world() {
        WorldMap before = world.get();
        if (before != null) {
            return before;
        }
        WorldMap read = new WorldMap();
        world.set(read);
        return read;
    }
}
