package org.bellwether.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.store.Json;
import org.bellwether.store.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** SQL for lists: one range of an index each, from the place where the page before ended. */
record ListingRows(Database database) implements Listing {

    @Override
    public List<Article> articles(ArticleFilter filter, Optional<Position> after, int limit) {
        StringJoiner where = new StringJoiner(" and ", "where ", "").setEmptyValue("");
        after.ifPresent(place -> where.add("(newest, id) < (:key, :id)"));
        filter.outlet().ifPresent(outlet -> where.add("outlet = :outlet"));
        filter.language().ifPresent(language -> where.add("language = :language"));
        filter.from().ifPresent(from -> where.add("newest >= :from"));
        filter.to().ifPresent(to -> where.add("newest < :to and newest > :undated"));
        return database.read(handle -> {
            Query query = handle.createQuery(
                    "select json from article " + where + " order by newest desc, id desc limit :limit");
            after.ifPresent(
                    place -> query.bind("key", Long.parseLong(place.key())).bind("id", place.id()));
            filter.outlet().ifPresent(outlet -> query.bind("outlet", outlet));
            filter.language().ifPresent(language -> query.bind("language", language));
            filter.from().ifPresent(from -> query.bind("from", ArticleFilter.start(from)));
            filter.to()
                    .ifPresent(to -> query.bind("to", ArticleFilter.start(to.plusDays(1)))
                            .bind("undated", Long.MIN_VALUE));
            return query.bind("limit", limit)
                    .map((row, context) -> Json.read(row.getString(1), Article.class))
                    .list();
        });
    }

    @Override
    public List<EventRecord> events(EventFilter filter, Optional<Position> after, int limit) {
        StringJoiner where = new StringJoiner(" and ", "where ", "").setEmptyValue("");
        after.ifPresent(place -> where.add("(event.day, event.id) < (:key, :id)"));
        filter.type().ifPresent(type -> where.add("event.type = :type"));
        filter.quad().ifPresent(quad -> where.add("event.quad = :quad"));
        filter.status().ifPresent(status -> where.add("event.status = :status"));
        filter.source().ifPresent(code -> where.add("event.source_countries like :source"));
        filter.recipient().ifPresent(code -> where.add("event.recipient_countries like :recipient"));
        filter.from().ifPresent(from -> where.add("event.day >= :from"));
        filter.to().ifPresent(to -> where.add("event.day <= :to and event.day > ''"));
        if (filter.least() > 0) {
            where.add("event.confidence >= :least");
        }
        return database.read(handle -> bound(handle, filter, after, where.toString())
                .bind("limit", limit)
                .map(EventRows.RECORD)
                .list());
    }

    private static Query bound(Handle handle, EventFilter filter, Optional<Position> after, String where) {
        Query query =
                handle.createQuery(EventRows.SELECT + where + " order by event.day desc, event.id desc limit :limit");
        after.ifPresent(place -> query.bind("key", place.key()).bind("id", place.id()));
        filter.type().ifPresent(type -> query.bind("type", type.name()));
        filter.quad().ifPresent(quad -> query.bind("quad", quad.name()));
        filter.status().ifPresent(status -> query.bind("status", status.name()));
        filter.source().ifPresent(code -> query.bind("source", "% " + code + " %"));
        filter.recipient().ifPresent(code -> query.bind("recipient", "% " + code + " %"));
        filter.from().map(LocalDate::toString).ifPresent(from -> query.bind("from", from));
        filter.to().map(LocalDate::toString).ifPresent(to -> query.bind("to", to));
        if (filter.least() > 0) {
            query.bind("least", filter.least());
        }
        return query;
    }

    @Override
    public String origin(String article) {
        return database.read(handle -> ArticleRows.origin(handle, article));
    }
}
