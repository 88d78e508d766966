package org.bellwether.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Json;
import org.bellwether.store.Outlets;
import org.bellwether.store.Store.Rejection;

/** SQL for {@link Outlets}. */
record SqlOutlets(Database database) implements Outlets {

    @Override
    public List<String> ids() {
        return database.read(
                handle -> handle.createQuery("""
                        select distinct outlet from article
                        union select distinct outlet from input where rejection is not null order by 1""").mapTo(String.class).list());
    }

    @Override
    public long articles(String outlet) {
        return number("select count(*) from article where outlet = :outlet", outlet);
    }

    @Override
    public List<Instant> published(String outlet, Instant from, Instant to) {
        return database.read(handle -> handle.createQuery("""
                        select newest from article
                        where outlet = :outlet and newest >= :from and newest < :to order by newest""")
                .bind("outlet", outlet)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> Instant.ofEpochMilli(row.getLong(1)))
                .list());
    }

    @Override
    public Optional<Instant> last(String outlet) {
        return database.read(handle -> handle.createQuery("""
                        select newest from article where outlet = :outlet order by newest desc limit 1""")
                .bind("outlet", outlet)
                .mapTo(Long.class)
                .findOne()
                .filter(newest -> newest != Long.MIN_VALUE)
                .map(Instant::ofEpochMilli));
    }

    @Override
    public List<String> newest(String outlet, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select id from article where outlet = :outlet order by newest desc, id desc limit :limit""")
                .bind("outlet", outlet)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    @Override
    public long rejected(String outlet) {
        return number("select count(*) from input where outlet = :outlet and rejection is not null", outlet);
    }

    @Override
    public List<Rejection> rejections(String outlet, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select rejection from input where outlet = :outlet and rejection is not null
                        order by snapshot limit :limit""")
                .bind("outlet", outlet)
                .bind("limit", limit)
                .map((row, context) -> Json.read(row.getString(1), Rejection.class))
                .list());
    }

    private long number(String sql, String outlet) {
        return database.read(handle ->
                handle.createQuery(sql).bind("outlet", outlet).mapTo(Long.class).one());
    }
}
