package org.bellwether.store.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Visits;
import org.jdbi.v3.core.Handle;

/** SQL for {@link Visits}. */
record SqlVisits(Database database) implements Visits {

    /** Looks closer together than this are not all written down. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private record Row(long mark, Instant markAt, long seen, Instant seenAt) {

        Row look(long place, Instant now) {
            boolean another = seenAt.plus(APART).isBefore(now);
            return new Row(another ? seen : mark, another ? seenAt : markAt, Math.max(seen, place), later(seenAt, now));
        }

        Row seen(long place, Instant now) {
            long upTo = Math.max(mark, place);
            return new Row(upTo, later(markAt, now), Math.max(seen, upTo), later(seenAt, now));
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        boolean near(Row other) {
            return mark == other.mark
                    && seen == other.seen
                    && seenAt.plus(NOTED).isAfter(other.seenAt);
        }

        Visit visit() {
            return new Visit(mark, markAt);
        }
    }

    @Override
    public Optional<Visit> of(String reader, String monitor) {
        return database.read(handle -> find(handle, reader, monitor)).map(Row::visit);
    }

    @Override
    public Visit look(String reader, String monitor, long place, Instant now) {
        Optional<Row> known = database.read(handle -> find(handle, reader, monitor));
        if (known.isPresent() && known.get().near(known.get().look(place, now))) {
            return known.get().visit();
        }
        return put(reader, monitor, place, now, false).visit();
    }

    @Override
    public void seen(String reader, String monitor, long place, Instant now) {
        put(reader, monitor, place, now, true);
    }

    private Row put(String reader, String monitor, long place, Instant now, boolean all) {
        List<Row> written = new ArrayList<>(1);
        database.write(handle -> {
            Row before = find(handle, reader, monitor).orElse(new Row(place, now, place, now));
            Row after = all ? before.seen(place, now) : before.look(place, now);
            put(handle, reader, monitor, after);
            written.add(after);
        });
        return written.getFirst();
    }

    private static void put(Handle handle, String reader, String monitor, Row row) {
        handle.createUpdate("""
                        insert into board_visit (reader, monitor, mark, mark_at, seen, seen_at)
                        values (:reader, :monitor, :mark, :markAt, :seen, :seenAt)
                        on conflict (reader, monitor) do update set mark = excluded.mark, mark_at = excluded.mark_at,
                            seen = excluded.seen, seen_at = excluded.seen_at""")
                .bind("reader", reader)
                .bind("monitor", monitor)
                .bind("mark", row.mark())
                .bind("markAt", row.markAt().toEpochMilli())
                .bind("seen", row.seen())
                .bind("seenAt", row.seenAt().toEpochMilli())
                .execute();
    }

    private static Optional<Row> find(Handle handle, String reader, String monitor) {
        return handle.createQuery("""
                        select mark, mark_at, seen, seen_at from board_visit
                        where reader = :reader and monitor = :monitor""")
                .bind("reader", reader)
                .bind("monitor", monitor)
                .map((row, context) -> new Row(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getLong(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .findOne();
    }
}
