package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list in JSON: its items, and where the next page is. */
final class Page {

    private Page() {}

    /**
     * @param items one more than the page may hold, where there are more
     * @param place where an item stands in the list
     */
    static <T> ObjectNode of(Ask ask, List<T> items, Function<T, ObjectNode> row, Function<T, Cursor> place) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        var array = page.putArray("items");
        int limit = ask.limit();
        items.stream().limit(limit).map(row).forEach(array::add);
        Optional<Cursor> last =
                items.size() > limit ? Optional.of(place.apply(items.get(limit - 1))) : Optional.empty();
        return page.put("next", last.map(cursor -> address(ask, cursor)).orElse(null));
    }

    /** All of a short list. */
    static <T> ObjectNode whole(List<T> items, Function<T, ObjectNode> row) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        var array = page.putArray("items");
        items.stream().map(row).forEach(array::add);
        return page.putNull("next");
    }

    private static String address(Ask ask, Cursor cursor) {
        StringBuilder address = new StringBuilder(place(ask));
        char before = '?';
        for (Param<?> param : ask.resource().params()) {
            Optional<String> value =
                    param.name().equals(Param.CURSOR.name()) ? Optional.of(cursor.write()) : given(ask, param);
            if (value.isPresent() && !param.inPath()) {
                address.append(before).append(param.name()).append('=');
                address.append(URLEncoder.encode(value.get(), StandardCharsets.UTF_8));
                before = '&';
            }
        }
        return address.toString();
    }

    /** The resource's path with its parts filled in; slashes in them stand as they are. */
    private static String place(Ask ask) {
        String place = ask.resource().path();
        for (Param<?> param : ask.resource().params()) {
            if (param.inPath()) {
                String value = URLEncoder.encode(given(ask, param).orElse(""), StandardCharsets.UTF_8);
                place = place.replace(
                        "{" + param.name() + "}", value.replace("+", "%20").replace("%2F", "/"));
            }
        }
        return place;
    }

    private static Optional<String> given(Ask ask, Param<?> param) {
        return ask.given().getOrDefault(param.name(), List.of()).stream().findFirst();
    }
}
