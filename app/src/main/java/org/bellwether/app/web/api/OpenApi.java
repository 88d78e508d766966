package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The description of the API in OpenAPI 3.1, made from the same declarations as its routes. */
record OpenApi(List<Resource> resources) {

    private static final String SHAPES = "shapes.json";

    ObjectNode write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Bellwether")
                .put("version", "1")
                .put(
                        "description",
                        "Everything the pages show, to be read by programs. Days are ISO 8601, instants UTC, offsets "
                                + "count Unicode code points, end exclusive. Lists give 'next', the address of the next page.");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        resources.forEach(resource -> operation(paths.putObject(resource.path()).putObject("get"), resource));
        ObjectNode components = root.putObject("components");
        components.set("schemas", shapes());
        ObjectNode problem = components.putObject("responses").putObject("Problem");
        problem.put("description", "What was wrong, and what to do.");
        content(problem, "application/json").put("$ref", "#/components/schemas/Problem");
        return root;
    }

    private static void operation(ObjectNode operation, Resource resource) {
        operation.put(
                "operationId",
                resource.path().substring(1).replaceAll("[^a-z]+", "_").replaceAll("_$", ""));
        operation.put("summary", resource.summary());
        if (!resource.params().isEmpty()) {
            var params = operation.putArray("parameters");
            resource.params().forEach(param -> param(params.addObject(), param));
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode found = responses.putObject("200").put("description", resource.summary());
        switch (resource.answer()) {
            case Resource.Json json ->
                content(found, "application/json").put("$ref", "#/components/schemas/" + json.shape());
            case Resource.Stream stream ->
                content(found, stream.mediaType().replaceAll(";.*", "")).put("type", "string");
        }
        responses.putObject("304").put("description", "Nothing has changed since the ETag that was sent.");
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static ObjectNode content(ObjectNode response, String mediaType) {
        return response.putObject("content").putObject(mediaType).putObject("schema");
    }

    private static void param(ObjectNode node, Param<?> param) {
        node.put("name", param.name()).put("in", param.inPath() ? "path" : "query");
        node.put("description", param.what()).put("required", param.needed());
        node.set("schema", param.schema().deepCopy());
    }

    private static ObjectNode shapes() {
        try (InputStream stream = OpenApi.class.getResourceAsStream(SHAPES)) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
