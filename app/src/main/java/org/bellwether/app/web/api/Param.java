package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something a resource may be asked.
 *
 * @param what it narrows or names, for the description
 * @param form what its value must be, in words
 * @param schema the same as JSON Schema
 * @param reading its value; empty where it cannot be one
 */
record Param<T>(
        String name,
        String what,
        boolean inPath,
        boolean needed,
        String form,
        ObjectNode schema,
        Function<String, Optional<T>> reading) {

    private static final int LONGEST = 1000;

    static final Param<Integer> LIMIT = limit();
    static final Param<String> CURSOR =
            text("cursor", "Where the page begins: take it from the 'next' of the page before.");

    private static ObjectNode schema(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static Param<String> text(String name, String what) {
        ObjectNode schema = schema("string").put("minLength", 1).put("maxLength", LONGEST);
        return new Param<>(
                name,
                what,
                false,
                false,
                "1 to " + LONGEST + " characters",
                schema,
                value -> Optional.of(value).filter(text -> !text.isBlank() && text.length() <= LONGEST));
    }

    /** A part of the address. */
    static Param<String> id(String name, String what) {
        return new Param<>(name, what, true, true, "an id", schema("string"), Optional::of);
    }

    static Param<LocalDate> day(String name, String what) {
        return new Param<>(
                name,
                what,
                false,
                false,
                "a day such as 2011-11-21",
                schema("string").put("format", "date"),
                Param::date);
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Param<String> country(String name, String what) {
        return new Param<>(
                name,
                what,
                false,
                false,
                "a code of capital letters such as BLR",
                schema("string").put("pattern", "^[A-Z]{2,8}$"),
                value -> Optional.of(value).filter(code -> code.matches("[A-Z]{2,8}")));
    }

    static Param<Double> share(String name, String what) {
        ObjectNode schema = schema("number").put("minimum", 0).put("maximum", 1);
        return new Param<>(
                name,
                what,
                false,
                false,
                "a number from 0 to 1",
                schema,
                value -> Optional.of(value)
                        .filter(digits -> digits.matches("[01](\\.\\d{1,9})?"))
                        .map(Double::valueOf)
                        .filter(number -> number <= 1));
    }

    private static Param<Integer> limit() {
        ObjectNode schema =
                schema("integer").put("minimum", 1).put("maximum", 500).put("default", 100);
        return new Param<>(
                "limit",
                "How many at most.",
                false,
                false,
                "a whole number from 1 to 500",
                schema,
                value -> Optional.of(value)
                        .filter(digits -> digits.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= 1 && number <= 500));
    }

    /** One of the words of an enumeration, in any case. */
    static <E extends Enum<E>> Param<E> oneOf(String name, String what, Class<E> type, Function<E, String> word) {
        ObjectNode schema = schema("string");
        var words = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(word).forEach(words::add);
        String form = "one of "
                + String.join(
                        ", ", Arrays.stream(type.getEnumConstants()).map(word).toList());
        return new Param<>(
                name,
                what,
                false,
                false,
                form,
                schema,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT)))
                        .findFirst());
    }

    Param<T> asNeeded() {
        return new Param<>(name, what, inPath, true, form, schema, reading);
    }
}
