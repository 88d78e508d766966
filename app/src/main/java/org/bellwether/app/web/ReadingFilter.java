package org.bellwether.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.store.Shelf;
import org.bellwether.store.Statuses.Head;

/**
 * What a reader asked to see in the reading room, as it stands in an address.
 *
 * @param fields by name; those that narrow nothing are absent
 * @param page from 1
 */
record ReadingFilter(Map<String, String> fields, int page) {

    static final String PERIOD = "period";
    static final String UNREAD = "unread";
    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";
    static final String TYPE = "type";
    static final String ACTOR = "actor";
    static final String PLACE = "place";
    static final String TAG = "tag";
    static final String CATEGORY = "category";

    private static final List<String> NAMES =
            List.of(PERIOD, UNREAD, OUTLET, LANGUAGE, TYPE, ACTOR, PLACE, TAG, CATEGORY);
    private static final String PAGE = "page";
    private static final int LONGEST = 100;

    ReadingFilter {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional.ofNullable(fields.get(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> ordered.put(name, value.substring(0, Math.min(value.length(), LONGEST))));
        }
        fields = ordered;
        page = Math.max(1, page);
    }

    static ReadingFilter of(Context context) {
        Map<String, String> fields = new LinkedHashMap<>();
        NAMES.forEach(name -> fields.put(name, Pages.parameter(context, name)));
        return new ReadingFilter(fields, Pages.number(Pages.parameter(context, PAGE)));
    }

    /** All of one period. */
    static ReadingFilter of(Period period) {
        return new ReadingFilter(Map.of(PERIOD, period.from().toString()), 1);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean unread() {
        return get(UNREAD).equals("1");
    }

    /** Another value for one field, and the first page; an empty value takes the field away. */
    ReadingFilter with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new ReadingFilter(changed, 1);
    }

    ReadingFilter at(int number) {
        return new ReadingFilter(fields, number);
    }

    /** Names of the fields that narrow the period. */
    List<String> narrowing() {
        return fields.keySet().stream().filter(name -> !name.equals(PERIOD)).toList();
    }

    /** The part of an address behind the question mark, with it; empty where nothing is asked. */
    String query() {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The same for the store. */
    Shelf.Filter on(Archive archive, Period period, String reader) {
        return new Shelf.Filter(
                period.range(),
                reader,
                unread(),
                field(OUTLET),
                field(LANGUAGE),
                field(TYPE).map(ReadingFilter::type),
                field(ACTOR),
                field(PLACE),
                field(TAG),
                field(CATEGORY).map(category -> proposals(archive, category, period)));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A type nobody knows finds nothing. */
    private static String type(String name) {
        return Arrays.stream(EventType.values())
                .map(EventType::name)
                .filter(name::equals)
                .findFirst()
                .orElse("\n");
    }

    /** Of this period and those beside it: reporting looks back, and ahead. */
    private static List<Long> proposals(Archive archive, String category, Period period) {
        return Stream.of(archive.before(period), Optional.of(period), archive.after(period))
                .flatMap(Optional::stream)
                .flatMap(one -> archive.head(category, one).stream())
                .map(Head::seq)
                .toList();
    }
}
