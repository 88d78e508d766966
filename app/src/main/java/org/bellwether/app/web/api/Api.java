package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** All resources, in the order in which an address looks for the one it means. */
public final class Api {

    private final List<Resource> resources = new ArrayList<>();

    public Api() {
        resources.add(new Resource(
                "/api",
                "What there is to ask for.",
                List.of(),
                new Resource.Json("Index", ask -> index(ask.archive().monitor().id()))));
        resources.add(new Resource(
                "/api/openapi.json",
                "This API described in OpenAPI 3.1.",
                List.of(),
                new Resource.Json("OpenApi", ask -> new OpenApi(resources).write())));
        resources.addAll(StatusResources.all());
        resources.addAll(DeskResources.all());
        resources.addAll(WatchResources.all());
        resources.addAll(ArticleResources.all());
        resources.addAll(EventResources.all());
        resources.addAll(WorldResources.all());
        resources.addAll(ExportResources.all());
    }

    public List<Resource> resources() {
        return List.copyOf(resources);
    }

    private ObjectNode index(String monitor) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("monitor", monitor);
        var list = node.putArray("resources");
        for (Resource resource : resources) {
            list.addObject()
                    .put(resource.path().contains("{") ? "template" : "href", resource.path())
                    .put("summary", resource.summary());
        }
        return node;
    }
}
