package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.bellwether.app.collect.Snapshots;

/** Cited pages that are looked at again, what articles said before, and pages as they were collected. */
final class WatchRoutes implements Routes {

    private final Optional<InstantSource> clock;
    private final Optional<Snapshots> snapshots;

    /**
     * @param clock tells what is due; without one that is not said
     * @param snapshots pages as they were collected, where they are kept on this machine
     */
    WatchRoutes(Optional<InstantSource> clock, Optional<Snapshots> snapshots) {
        this.clock = clock;
        this.snapshots = snapshots;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get(
                "/watch",
                pages.page((archive, context) -> Optional.of(pages.templates()
                        .watch(WatchPage.of(archive, clock.map(InstantSource::instant), pages.links(context))))),
                Role.READER);
        routes.get(
                "/versions/<id>",
                pages.page((archive, context) -> VersionsPage.of(
                                archive,
                                context.pathParam("id"),
                                Pages.number(Pages.parameter(context, "from")),
                                Pages.number(Pages.parameter(context, "to")),
                                pages.links(context))
                        .map(pages.templates()::versions)),
                Role.READER);
        routes.get("/snapshot/{digest}", context -> snapshot(context, pages), Role.READER);
    }

    /** As a file to keep, never as a page: what was collected is not to be run here. */
    private void snapshot(Context context, Pages pages) {
        String digest = context.pathParam("digest");
        Optional<byte[]> bytes = snapshots.flatMap(kept -> kept.get(digest));
        if (bytes.isEmpty()) {
            pages.notFound(context);
            return;
        }
        context.header("Content-Disposition", "attachment; filename=\"" + digest.substring(0, 16) + ".bin\"");
        context.header("Content-Security-Policy", "sandbox; default-src 'none'");
        Answers.send(context, "application/octet-stream", bytes.get());
    }
}
