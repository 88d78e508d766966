package org.bellwether.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bellwether.app.web.api.Api;
import org.bellwether.app.web.api.ApiProblem;
import org.bellwether.app.web.api.Ask;
import org.bellwether.app.web.api.Resource;
import org.bellwether.store.Json;
import org.bellwether.store.SearchIndex;

/** The REST API: one route for each of its resources. */
final class ApiRoutes implements Routes {

    private static final String ROOT = "/api";
    private static final String TOLD = "told";
    private static final String JSON = "application/json";

    private final Supplier<SearchIndex> index;
    private final Api api = new Api();

    ApiRoutes(Supplier<SearchIndex> index) {
        this.index = index;
    }

    /** Whether a request is meant for the API, so that its failures are told as the API tells them. */
    static boolean covers(Context context) {
        return covers(context.path());
    }

    static boolean covers(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public void add(RoutesConfig routes, Pages pages) {
        for (Resource resource : api.resources()) {
            String path = resource.path().replace('{', '<').replace('}', '>');
            routes.get(path, context -> answer(context, resource, pages), Role.READER);
        }
        routes.exception(ApiProblem.class, (problem, context) -> send(context, problem));
    }

    private void answer(Context context, Resource resource, Pages pages) throws IOException {
        Archive archive = pages.archive().orElseThrow(ApiProblem::empty);
        Ask ask = Ask.of(archive, index, resource, given(context));
        switch (resource.answer()) {
            case Resource.Json json -> send(context, json.make().apply(ask));
            case Resource.Stream stream -> stream(context, stream, archive);
        }
    }

    private static Map<String, List<String>> given(Context context) {
        Map<String, List<String>> given = new HashMap<>(context.queryParamMap());
        context.pathParamMap().forEach((name, value) -> given.put(name, List.of(value)));
        return given;
    }

    private static void send(Context context, ObjectNode body) {
        String next = body.path("next").asText("");
        if (!next.isEmpty()) {
            context.header("Link", "<" + next + ">; rel=\"next\"");
        }
        Answers.send(context, JSON, Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    private static void stream(Context context, Resource.Stream stream, Archive archive) throws IOException {
        String tag = "W/\""
                + Digests.sha256((stream.name() + archive.changes()).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16) + "\"";
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(stream.mediaType());
        context.header("Content-Disposition", "attachment; filename=\"" + stream.name() + "\"");
        stream.writing().write(archive.store(), context.outputStream());
    }

    static void send(Context context, ApiProblem problem) {
        send(context, HttpStatus.forStatus(problem.status()), problem.body());
    }

    /** What was told first stays: a server's own handlers know only the status. */
    static void send(Context context, HttpStatus status, ObjectNode body) {
        if (context.attribute(TOLD) != null) {
            return;
        }
        context.attribute(TOLD, true);
        context.status(status).contentType(JSON).result(Json.write(body));
    }
}
