package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
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
        routes.get("/data/{name}", pages.file(JSON, FileRoutes::data), Role.READER);
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

    private static Optional<byte[]> data(Archive archive, Context context) {
        OpenData data = new OpenData(archive);
        return switch (context.pathParam("name")) {
            case "board.json" -> Optional.of(data.board());
            case "statuses.json" -> Optional.of(data.statuses());
            case "events.json" -> Optional.of(data.events());
            case String _ -> Optional.empty();
        };
    }
}
