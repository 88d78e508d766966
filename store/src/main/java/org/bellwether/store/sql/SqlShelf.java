package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.store.Shelf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The shelf in SQL: an index by day bounds every question, one by origin gathers the copies. */
final class SqlShelf implements Shelf {

    private static final String COUNTING = """
            shelf.article in (
                select event.article from bearing join event on event.id = bearing.event
                where bearing.seq in (<proposals>) and bearing.left_out = '')""";

    private static final String UNREAD = """
            not exists (select 1 from shelf copy join read_mark mark
                on mark.reader = :reader and mark.article = copy.article
                where copy.origin = shelf.origin and copy.day between :from and :to)""";

    private final Database database;

    SqlShelf(Database database) {
        this.database = database;
    }

    /** Conditions, and what to bind to them. */
    private record Condition(String sql, Map<String, Object> values, Optional<List<Long>> proposals) {

        static Condition of(Shelf.Filter filter, boolean unread) {
            StringBuilder sql = new StringBuilder("shelf.day between :from and :to");
            Map<String, Object> values = new HashMap<>();
            values.put("from", filter.days().from().toString());
            values.put("to", filter.days().to().toString());
            add(sql, values, "outlet", "shelf.outlet = :outlet", filter.outlet());
            add(sql, values, "language", "shelf.language = :language", filter.language());
            add(sql, values, "type", "shelf.types like :type", filter.type().map(Condition::among));
            add(sql, values, "actor", "shelf.actors like :actor", filter.actor().map(Condition::named));
            add(sql, values, "place", "shelf.places like :place", filter.place().map(Condition::named));
            add(sql, values, "tag", """
                    shelf.origin in (select copy.origin from tag join shelf copy on copy.article = tag.article
                        where tag.word = :tag)""", filter.tag());
            filter.proposals().ifPresent(places -> sql.append(places.isEmpty() ? " and 1 = 0" : " and " + COUNTING));
            if (unread) {
                values.put("reader", filter.reader());
                sql.append(" and ").append(UNREAD);
            }
            return new Condition(sql.toString(), values, filter.proposals().filter(places -> !places.isEmpty()));
        }

        private static void add(
                StringBuilder sql, Map<String, Object> values, String name, String test, Optional<String> value) {
            value.ifPresent(text -> {
                sql.append(" and ").append(test);
                values.put(name, text);
            });
        }

        /** Letters, digits and blanks only, so that nothing in it is a pattern. */
        private static String named(String name) {
            return among(ShelfRows.words(name));
        }

        private static String among(String word) {
            return "% " + word + " %";
        }

        Query bind(Query query) {
            query.bindMap(values);
            proposals.ifPresent(places -> query.bindList("proposals", places));
            return query;
        }
    }

    private record Place(String origin, long latest, int all) {}

    @Override
    public Found stories(Shelf.Filter filter, int offset, int limit) {
        Condition condition = Condition.of(filter, filter.unread());
        return database.read(handle -> {
            List<Place> places = condition
                    .bind(handle.createQuery("select shelf.origin, max(shelf.at) as latest, count(*) over () as found"
                            + " from shelf where " + condition.sql()
                            + " group by shelf.origin order by latest desc, shelf.origin limit :limit offset :offset"))
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> new Place(row.getString(1), row.getLong(2), row.getInt(3)))
                    .list();
            List<String> origins = places.stream().map(Place::origin).toList();
            return new Found(
                    gather(handle, filter, origins),
                    places.isEmpty() ? 0 : places.getFirst().all());
        });
    }

    private static List<Story> gather(Handle handle, Shelf.Filter filter, List<String> origins) {
        if (origins.isEmpty()) {
            return List.of();
        }
        Map<String, List<Copy>> copies = new LinkedHashMap<>();
        origins.forEach(origin -> copies.put(origin, new ArrayList<>()));
        handle.createQuery("""
                        select shelf.*, mark.article as marked from shelf
                        left join read_mark mark on mark.reader = :reader and mark.article = shelf.article
                        where shelf.origin in (<origins>) and shelf.day between :from and :to
                        order by case when shelf.article = shelf.origin then 0 else 1 end, shelf.at, shelf.article""")
                .bind("reader", filter.reader())
                .bind("from", filter.days().from().toString())
                .bind("to", filter.days().to().toString())
                .bindList("origins", origins)
                .map((row, context) -> Map.entry(row.getString("origin"), copy(row)))
                .forEach(entry ->
                        copies.getOrDefault(entry.getKey(), new ArrayList<>()).add(entry.getValue()));
        return copies.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getString("article"),
                row.getString("outlet"),
                row.getString("language"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("title"),
                row.getString("opening"),
                row.getInt("events"),
                row.getString("marked") != null);
    }

    @Override
    public List<Copy> undated(String reader, int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select shelf.*, mark.article as marked from shelf
                        left join read_mark mark on mark.reader = :reader and mark.article = shelf.article
                        where shelf.day is null order by shelf.origin, shelf.at, shelf.article limit :limit offset :offset""")
                .bind("reader", reader)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> copy(row))
                .list());
    }

    @Override
    public int undated() {
        return database.read(handle -> handle.createQuery("select count(*) from shelf where day is null")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Beside beside(Shelf.Filter filter, String article) {
        return database.read(handle -> place(handle, filter, article)
                .map(here -> new Beside(next(handle, filter, here, true), next(handle, filter, here, false)))
                .orElse(new Beside(Optional.empty(), Optional.empty())));
    }

    /** Where the article's story stands among those found; by its own time where it is not found. */
    private static Optional<Place> place(Handle handle, Shelf.Filter filter, String article) {
        return place(handle, Condition.of(filter, false), article)
                .or(() -> place(handle, Condition.of(Shelf.Filter.of(filter.days(), filter.reader()), false), article));
    }

    private static Optional<Place> place(Handle handle, Condition condition, String article) {
        return condition
                .bind(handle.createQuery("select shelf.origin, max(shelf.at) from shelf where " + condition.sql()
                        + " and shelf.origin = (select own.origin from shelf own where own.article = :article)"
                        + " group by shelf.origin"))
                .bind("article", article)
                .map((row, context) -> new Place(row.getString(1), row.getLong(2), 1))
                .findOne();
    }

    private static Optional<Copy> next(Handle handle, Shelf.Filter filter, Place here, boolean newer) {
        Condition condition = Condition.of(filter, filter.unread());
        String having = newer
                ? "max(shelf.at) > :latest or (max(shelf.at) = :latest and shelf.origin < :origin)"
                : "max(shelf.at) < :latest or (max(shelf.at) = :latest and shelf.origin > :origin)";
        String order = newer ? "latest, shelf.origin desc" : "latest desc, shelf.origin";
        List<String> origins = condition
                .bind(handle.createQuery("select shelf.origin, max(shelf.at) as latest from shelf where "
                        + condition.sql() + " group by shelf.origin having " + having.replace("<", "\\<") + " order by "
                        + order + " limit 1"))
                .bind("latest", here.latest())
                .bind("origin", here.origin())
                .map((row, context) -> row.getString(1))
                .list();
        return gather(handle, filter, origins).stream().map(Story::lead).findFirst();
    }

    @Override
    public int unread(String reader, DateRange days) {
        return database.read(handle -> handle.createQuery("""
                        select count(*) from (
                            select shelf.origin from shelf
                            left join read_mark mark on mark.reader = :reader and mark.article = shelf.article
                            where shelf.day between :from and :to
                            group by shelf.origin having count(mark.article) = 0) unread""")
                .bind("reader", reader)
                .bind("from", days.from().toString())
                .bind("to", days.to().toString())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Map<String, List<String>> events(Collection<String> articles) {
        Map<String, List<String>> events = new HashMap<>();
        if (!articles.isEmpty()) {
            database.read(handle -> handle.createQuery(
                                    "select article, id from event where article in (<articles>) order by article, place")
                            .bindList("articles", List.copyOf(articles))
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .list())
                    .forEach(entry -> events.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return events;
    }
}
