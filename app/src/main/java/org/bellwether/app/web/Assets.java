package org.bellwether.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stylesheet, scripts and pictures of the pages, read from the jar when first asked for. */
public final class Assets {

    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        PLACES.put("bellwether.css", "/org/bellwether/app/web/bellwether.css");
        PLACES.put("keys.js", "/org/bellwether/app/web/keys.js");
        PLACES.put("mark.svg", "/org/bellwether/app/web/mark.svg");
        PLACES.put("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");
    }

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** The files a published site needs: it works without htmx. */
    public static List<String> published() {
        return List.of("bellwether.css", "keys.js", "mark.svg");
    }

    /** The file of that name; empty where there is none. */
    public Optional<Asset> find(String name) {
        return PLACES.containsKey(name) ? Optional.of(read.computeIfAbsent(name, Assets::load)) : Optional.empty();
    }

    /** First characters of the digest of an asset's bytes. */
    String version(String name) {
        return find(name).map(Asset::version).orElse("");
    }

    private static Asset load(String name) {
        String place = PLACES.getOrDefault(name, "");
        try (InputStream stream = Assets.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + place);
            }
            byte[] bytes = stream.readAllBytes();
            return new Asset(bytes, mediaType(name), Digests.sha256(bytes).substring(0, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case String other -> throw new IllegalStateException("no media type for ." + other);
        };
    }

    /** The bytes of one file, how to declare them, and a version that changes with them. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Asset(byte[] bytes, String mediaType, String version) {}
}
