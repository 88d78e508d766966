package org.bellwether.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Sends bytes with an entity tag, or says that the browser already has them. */
final class Answers {

    static final String HTML = "text/html; charset=utf-8";

    private Answers() {}

    static void send(Context context, String mediaType, byte[] bytes) {
        send(context, mediaType, bytes, Digests.sha256(bytes).substring(0, 16));
    }

    static void send(Context context, String mediaType, byte[] bytes, String version) {
        String tag = "W/\"" + version + "\"";
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(mediaType).result(bytes);
        }
    }
}
