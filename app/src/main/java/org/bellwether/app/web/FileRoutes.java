package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is no page: stylesheet and scripts, pictures, the feed, open data. */
final class FileRoutes implements Routes {

    private static final String JSON = "application/json";

    private final Assets assets;
    private final Pictures pictures;
    private final Supplier<URI> address;

    FileRoutes(Assets assets, Pictures pictures, Supplier<URI> address) {
        this.assets = assets;
        this.pictures = pictures;
        this.address = address;
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        routes.get("/assets/{name}", context -> asset(context, pages), Role.ANYONE);
        routes.get("/picture/{name}", context -> picture(context, pages), Role.READER);
        routes.get(
                "/feed.atom",
                pages.file(
                        "application/atom+xml; charset=utf-8",
                        (archive, context) ->
                                Optional.of(Feed.write(archive, pages.links(context), Optional.of(address.get())))),
                Role.READER);
        routes.get("/data/{name}", context -> data(context, pages), Role.READER);
        routes.get(
                "/healthz",
                context -> context.contentType("text/plain; charset=utf-8").result("ok\n"),
                Role.ANYONE);
    }

    private void asset(Context context, Pages pages) {
        Optional<Assets.Asset> asset = assets.find(context.pathParam("name"));
        if (asset.isEmpty()) {
            pages.notFound(context);
            return;
        }
        boolean versioned = asset.get().version().equals(context.queryParam("v"));
        context.header("Vary", "Accept-Encoding");
        context.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        Answers.send(
                context,
                asset.get().mediaType(),
                asset.get().bytes(),
                asset.get().version());
    }

    private void picture(Context context, Pages pages) throws IOException {
        Optional<Pictures.Picture> picture = pictures.named(context.pathParam("name"));
        if (picture.isPresent()) {
            Answers.send(
                    context,
                    picture.get().mediaType(),
                    Files.readAllBytes(picture.get().file()));
        } else {
            pages.notFound(context);
        }
    }

    /** What grows with the archive is written as it is read. */
    private static void data(Context context, Pages pages) throws IOException {
        Optional<Archive> archive = pages.archive();
        String name = context.pathParam("name");
        if (archive.isEmpty()
                || !Set.of("board.json", "statuses.json", "events.json").contains(name)) {
            context.status(HttpStatus.NOT_FOUND).contentType(JSON);
            return;
        }
        OpenData data = new OpenData(archive.get());
        switch (name) {
            case "statuses.json" -> data.statuses(buffered(context));
            case "events.json" -> data.events(buffered(context));
            case String _ -> Answers.send(context, JSON, data.board());
        }
    }

    /** Written in large pieces, so that it is worth packing. */
    private static OutputStream buffered(Context context) {
        return new BufferedOutputStream(context.contentType(JSON).outputStream(), 1 << 16);
    }
}
