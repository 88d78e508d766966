package org.bellwether.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Reading;
import org.bellwether.store.Json;
import org.bellwether.store.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for events: one row each, so that they can be asked for by date, type and country. */
final class EventRows {

    static final RowMapper<EventRecord> RECORD = (row, context) -> {
        Told told = Json.read(row.getString("json"), Told.class);
        return new EventRecord(
                row.getString("id"),
                row.getString("article"),
                row.getString("outlet"),
                told.title(),
                row.getString("origin"),
                told.quote(),
                told.published(),
                told.event());
    };

    static final String SELECT = """
            select event.id, event.article, article.outlet, article.origin, event.json
            from event join article on article.id = event.article
            """;

    static final String INSERT = """
            insert into event (id, article, place, type, quad, day, date_from, date_to, source_countries,
                recipient_countries, status, confidence, json)
            values (:id, :article, :place, :type, :quad, :day, :from, :to, :sources, :recipients, :status, :confidence,
                :json)""";

    private EventRows() {}

    /** The event as its row keeps it, with what it takes from its article. */
    record Told(String title, String quote, Optional<LocalDate> published, Event event) {}

    /** Replaces the events of an article. */
    static void put(Handle handle, Article article, CodedArticle coded) {
        PartyRows.forget(handle, article.id());
        handle.createUpdate("delete from event where article = :article")
                .bind("article", article.id())
                .execute();
        PreparedBatch batch = handle.prepareBatch(INSERT);
        List<String> ids = add(batch, article, coded);
        if (batch.size() > 0) {
            batch.execute();
        }
        PartyRows.put(handle, article, coded, ids);
    }

    /** Adds the events of an article to those to be inserted; tells their ids. */
    static List<String> add(PreparedBatch batch, Article article, CodedArticle coded) {
        List<String> ids = EventIds.of(article.id(), coded.events());
        for (int i = 0; i < ids.size(); i++) {
            add(batch, article, coded.reading(), ids.get(i), i, coded.events().get(i));
        }
        return ids;
    }

    private static void add(PreparedBatch batch, Article article, Reading reading, String id, int place, Event event) {
        String quote = reading.sentences().get(event.sentence()).span().of(reading.text());
        Told told = new Told(article.title(), quote, article.documentTime().published(), event);
        EventKind kind = EventKind.of(event);
        batch.bind("id", id)
                .bind("article", article.id())
                .bind("place", place)
                .bind("type", event.type().name())
                .bind("quad", event.quad().name())
                .bind("day", Listing.Position.day(event))
                .bind("from", event.date().range().map(DateRange::from).map(LocalDate::toString))
                .bind("to", event.date().range().map(DateRange::to).map(LocalDate::toString))
                .bind("sources", countries(kind.sources()))
                .bind("recipients", countries(kind.recipients()))
                .bind("status", event.status().name())
                .bind("confidence", event.confidence())
                .bind("json", Json.write(told))
                .add();
    }

    /** Country codes between blanks, each once, so that {@code like '% BLR %'} finds one. */
    private static String countries(Set<String> countries) {
        return countries.stream().sorted().collect(Collectors.joining(" ", " ", " "));
    }

    /** What such a column says. */
    static Set<String> countries(String column) {
        return column.isBlank() ? Set.of() : Set.of(column.strip().split(" "));
    }

    static List<EventRecord> ofArticle(Handle handle, String article) {
        return handle.createQuery(SELECT + "where event.article = :article order by event.place")
                .bind("article", article)
                .map(RECORD)
                .list();
    }

    static Optional<EventRecord> find(Handle handle, String id) {
        return handle.createQuery(SELECT + "where event.id = :id")
                .bind("id", id)
                .map(RECORD)
                .findOne();
    }

    /** By article, in the order of the text. */
    static ResultIterable<EventRecord> all(Handle handle) {
        return handle.createQuery(SELECT + "order by event.article, event.place")
                .setFetchSize(Database.FETCH)
                .map(RECORD);
    }
}
