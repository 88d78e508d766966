package org.bellwether.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.store.Grounds;

/** SQL for what statuses are proposed from. Kinds are few, and told by an index alone; only events of those wanted are read. */
record SqlGrounds(Database database) implements Grounds {

    /** More kinds than a statement has room for; then each event is asked. */
    private static final int MOST_KINDS = 30_000;

    private static final String KINDS = "select distinct type, source_countries, recipient_countries from event";
    private static final String KEY = "event.type || event.source_countries || '>' || event.recipient_countries";

    /** A kind with the columns it is written in. */
    private record Row(EventKind kind, String key) {

        static Row of(String type, String sources, String recipients) {
            return new Row(
                    new EventKind(
                            EventType.valueOf(type), EventRows.countries(sources), EventRows.countries(recipients)),
                    type + sources + ">" + recipients);
        }
    }

    @Override
    public List<Published> articles() {
        return database.read(handle -> handle.createQuery("select article, outlet, origin, day from shelf")
                .map((row, context) -> new Published(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)).map(LocalDate::parse)))
                .list());
    }

    @Override
    public Stream<EventRecord> events(Predicate<EventKind> wanted) {
        List<String> keys =
                database.read(handle -> handle
                        .createQuery(KINDS)
                        .map((row, context) -> Row.of(row.getString(1), row.getString(2), row.getString(3)))
                        .stream()
                        .filter(row -> wanted.test(row.kind()))
                        .map(Row::key)
                        .toList());
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        if (keys.size() > MOST_KINDS) {
            return database.stream(EventRows::all).filter(record -> wanted.test(EventKind.of(record.event())));
        }
        return database.stream(handle -> handle.createQuery(EventRows.SELECT + "where " + KEY + " in (<keys>)")
                .bindList("keys", keys)
                .map(EventRows.RECORD));
    }
}
