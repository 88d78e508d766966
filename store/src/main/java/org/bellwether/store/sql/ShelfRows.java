package org.bellwether.store.sql;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Place;
import org.bellwether.store.Json;
import org.jdbi.v3.core.Handle;

/** SQL that keeps a shelf row for each article. */
final class ShelfRows {

    private static final int OPENING = 320;
    private static final int BATCH = 500;

    private ShelfRows() {}

    static void put(Handle handle, Article article, String origin, List<Event> events) {
        Optional<LocalDate> day = article.documentTime().published();
        handle.createUpdate("""
                        insert into shelf (article, origin, day, at, outlet, language, title, opening, events, types,
                            actors, places)
                        values (:article, :origin, :day, :at, :outlet, :language, :title, :opening, :events, :types,
                            :actors, :places)
                        on conflict (article) do update set origin = excluded.origin, day = excluded.day,
                            at = excluded.at, outlet = excluded.outlet, language = excluded.language,
                            title = excluded.title, opening = excluded.opening, events = excluded.events,
                            types = excluded.types, actors = excluded.actors, places = excluded.places""")
                .bind("article", article.id())
                .bind("origin", origin)
                .bind("day", day.map(LocalDate::toString))
                .bind("at", at(article, day))
                .bind("outlet", article.outlet())
                .bind("language", article.language())
                .bind("title", clean(article.title()))
                .bind("opening", clean(opening(article)))
                .bind("events", events.size())
                .bind("types", types(events))
                .bind("actors", names(events.stream().flatMap(ShelfRows::actors)))
                .bind(
                        "places",
                        names(events.stream()
                                .flatMap(event -> event.place().stream())
                                .flatMap(ShelfRows::names)))
                .execute();
    }

    static void setOrigin(Handle handle, String article, String origin) {
        handle.createUpdate("update shelf set origin = :origin where article = :article")
                .bind("article", article)
                .bind("origin", origin)
                .execute();
    }

    /** Shelves the articles that an earlier version wrote; all of them, or none. */
    static void fill(Database database) {
        Backfill.once(database, "unshelved", 0, ShelfRows::shelve);
    }

    private static void shelve(Handle handle) {
        record Row(Article article, String origin) {}
        String after = "";
        List<Row> rows;
        do {
            rows = handle.createQuery("select json, origin from article where id > :after order by id limit " + BATCH)
                    .bind("after", after)
                    .map((row, context) -> new Row(Json.read(row.getString(1), Article.class), row.getString(2)))
                    .list();
            for (Row row : rows) {
                after = row.article().id();
                put(handle, row.article(), row.origin(), events(handle, after));
            }
        } while (!rows.isEmpty());
    }

    private static List<Event> events(Handle handle, String article) {
        return EventRows.ofArticle(handle, article).stream()
                .map(EventRecord::event)
                .toList();
    }

    /** The hour of publication where it is of the article's day, which an import's hour is not; else the day's beginning. */
    private static long at(Article article, Optional<LocalDate> day) {
        Optional<Instant> hour = article.published()
                .filter(instant -> day.equals(Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC))));
        return hour.or(() -> day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .map(Instant::toEpochMilli)
                .orElse(Long.MIN_VALUE);
    }

    private static String opening(Article article) {
        StringBuilder opening = new StringBuilder();
        for (String paragraph : article.paragraphs()) {
            if (opening.length() >= OPENING) {
                break;
            }
            opening.append(opening.isEmpty() ? "" : " ").append(paragraph);
        }
        return opening.substring(0, Math.min(opening.length(), OPENING));
    }

    /** Without halves of characters and controls, which not every engine takes. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String types(List<Event> events) {
        return events.stream()
                .map(event -> event.type().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static Stream<String> actors(Event event) {
        return Stream.of(event.sources(), event.recipients())
                .flatMap(Collection::stream)
                .flatMap(one ->
                        Stream.concat(Stream.of(one.actor().name(), one.text()), one.actor().country().stream()));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name(), place.text()), place.country().stream());
    }

    private static String names(Stream<String> names) {
        return names.map(ShelfRows::words)
                .distinct()
                .sorted()
                .map(words -> " " + words + " ")
                .collect(Collectors.joining("\n"));
    }

    /** A name as it is compared: its words in lower case with one blank between them. */
    static String words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
