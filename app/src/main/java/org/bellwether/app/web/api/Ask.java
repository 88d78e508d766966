package org.bellwether.app.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.web.Archive;
import org.bellwether.store.SearchIndex;

/** A request to a resource, checked against what the resource may be asked. */
public final class Ask {

    private final Archive archive;
    private final Supplier<SearchIndex> index;
    private final Resource resource;
    private final Map<String, List<String>> given;

    private Ask(Archive archive, Supplier<SearchIndex> index, Resource resource, Map<String, List<String>> given) {
        this.archive = archive;
        this.index = index;
        this.resource = resource;
        this.given = given;
    }

    /**
     * @param given values by name: those of the query and those of the path
     * @throws ApiProblem where a parameter is unknown, missing, given twice or has a bad value
     */
    public static Ask of(
            Archive archive, Supplier<SearchIndex> index, Resource resource, Map<String, List<String>> given) {
        Ask ask = new Ask(archive, index, resource, given);
        boolean known = given.keySet().stream()
                .allMatch(name -> resource.params().stream()
                        .anyMatch(param -> param.name().equals(name)));
        if (!known) {
            throw ApiProblem.unknown(resource);
        }
        resource.params().forEach(param -> {
            if (ask.get(param).isEmpty() && param.needed()) {
                throw ApiProblem.missing(param);
            }
        });
        return ask;
    }

    Archive archive() {
        return archive;
    }

    SearchIndex index() {
        return index.get();
    }

    Resource resource() {
        return resource;
    }

    <T> Optional<T> get(Param<T> param) {
        List<String> values = given.getOrDefault(param.name(), List.of());
        if (values.size() > 1) {
            throw ApiProblem.twice(param);
        }
        return values.stream()
                .findFirst()
                .map(value -> param.reading().apply(value).orElseThrow(() -> ApiProblem.value(param)));
    }

    String id(Param<String> param) {
        return get(param).orElseThrow(() -> ApiProblem.missing(param));
    }

    int limit() {
        return get(Param.LIMIT).orElse(100);
    }

    Optional<Cursor> cursor() {
        return get(Param.CURSOR).map(Cursor::read);
    }

    /** What narrows the list, as it was given. */
    Map<String, List<String>> given() {
        return given;
    }
}
