package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Sort;

/**
 * A search as an address or a form tells it.
 *
 * @param after only articles taken in after this intake, 0 for all
 * @param start hits passed over
 * @param typed what was entered in fields that cannot be read, by field
 */
record Asked(Query query, long after, int start, Map<String, String> typed) {

    static final String WORDS = "q";
    static final String BY = "by";
    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SORT = "sort";

    private static final int LONGEST_ID = 64;

    static Asked of(Context context) {
        return read(name -> Pages.parameter(context, name));
    }

    static Asked ofForm(Context context) {
        return read(name -> Optional.ofNullable(context.formParam(name)).orElse(""));
    }

    private static Asked read(Function<String, String> given) {
        Map<String, String> typed = new TreeMap<>();
        Query query = new Query(
                cut(given.apply(WORDS), SearchPage.LONGEST),
                one(By.values(), given.apply(BY), By.WORDS),
                cut(given.apply(OUTLET), LONGEST_ID),
                day(given, FROM, typed),
                day(given, TO, typed),
                cut(given.apply(LANGUAGE), LONGEST_ID),
                one(Sort.values(), given.apply(SORT), Sort.RELEVANCE));
        String after = given.apply("after");
        return new Asked(
                query,
                after.matches("\\d{1,15}") ? Long.parseLong(after) : 0,
                Pages.number(given.apply("start")),
                typed);
    }

    private static String cut(String text, int most) {
        String bare = text.strip();
        if (bare.length() <= most) {
            return bare;
        }
        return bare.substring(0, Character.isHighSurrogate(bare.charAt(most - 1)) ? most - 1 : most);
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** A constant as addresses name it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(Function<String, String> given, String name, Map<String, String> typed) {
        String text = cut(given.apply(name), LONGEST_ID);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            typed.put(name, text);
            return Optional.empty();
        }
    }

    Asked with(Query other) {
        return new Asked(other, after, 0, Map.of());
    }

    Asked outlet(String id) {
        return with(new Query(query.words(), query.by(), id, query.from(), query.to(), query.language(), query.sort()));
    }

    Asked language(String code) {
        return with(new Query(query.words(), query.by(), query.outlet(), query.from(), query.to(), code, query.sort()));
    }

    Asked days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return with(new Query(query.words(), query.by(), query.outlet(), from, to, query.language(), query.sort()));
    }

    Asked month(YearMonth month) {
        return days(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
    }

    Asked everything() {
        return new Asked(query, 0, 0, Map.of());
    }

    Asked at(int offset) {
        return new Asked(query, after, offset, Map.of());
    }

    /** Name and value of everything that differs from an empty search, in a fixed order. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry(WORDS, query.words()));
        all.add(Map.entry(BY, query.by() == By.WORDS ? "" : word(query.by())));
        all.add(Map.entry(OUTLET, query.outlet()));
        all.add(Map.entry(LANGUAGE, query.language()));
        all.add(Map.entry(FROM, query.from().map(LocalDate::toString).orElse("")));
        all.add(Map.entry(TO, query.to().map(LocalDate::toString).orElse("")));
        all.add(Map.entry(SORT, query.sort() == Sort.RELEVANCE ? "" : word(query.sort())));
        all.removeIf(entry -> entry.getValue().isEmpty());
        return all;
    }

    String href() {
        List<Map.Entry<String, String>> all = parameters();
        if (after > 0) {
            all.add(Map.entry("after", Long.toString(after)));
        }
        if (start > 0) {
            all.add(Map.entry("start", Integer.toString(start)));
        }
        StringBuilder href = new StringBuilder("/search");
        for (Map.Entry<String, String> one : all) {
            href.append(href.indexOf("?") < 0 ? '?' : '&')
                    .append(one.getKey())
                    .append('=')
                    .append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
        }
        return href.toString();
    }

    /** The search in words: what is looked for, how, and what it is narrowed to. */
    String told(Archive archive) {
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(query.words()
                    + switch (query.by()) {
                        case WORDS -> "";
                        case MEANING -> say("asked.meaning");
                        case BOTH -> say("asked.both");
                    });
        }
        if (!query.outlet().isEmpty()) {
            parts.add(archive.outletName(query.outlet()));
        }
        if (!query.language().isEmpty()) {
            parts.add(languageName(query.language()));
        }
        days().ifPresent(parts::add);
        return String.join(" \u00B7 ", parts);
    }

    Optional<String> days() {
        if (query.from().isPresent() && query.to().isPresent()) {
            return Optional.of(Words.range(query.from().get(), query.to().get()));
        }
        return query.from()
                .map(day -> say("asked.from", Words.day(day)))
                .or(() -> query.to().map(day -> say("asked.until", Words.day(day))));
    }

    static String languageName(String code) {
        return code.equals("und") ? say("language.unknown") : Words.language(code);
    }
}
