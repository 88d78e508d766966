package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bellwether.store.Json;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SavedSearches;
import org.bellwether.store.SearchIndex.Query;
import org.jdbi.v3.core.Handle;

/** Saved searches and intakes in SQL. */
final class SqlSavedSearches implements SavedSearches {

    private static final String COLUMNS =
            "select id, owner, name, query, notice, created, seen, seen_at, told from saved_search ";

    private final Database database;

    SqlSavedSearches(Database database) {
        this.database = database;
    }

    /** Remembers the revision with which an article came in first; later ones change nothing. */
    static void putIntake(Handle handle, String article) {
        handle.createUpdate("""
                        insert into intake (article, revision)
                        select :article, value from counter where name = 'revision'
                        on conflict (article) do nothing""").bind("article", article).execute();
    }

    @Override
    public void add(SavedSearch search) {
        database.write(handle -> put(handle, search));
    }

    private static void put(Handle handle, SavedSearch search) {
        handle.createUpdate("""
                        insert into saved_search (id, owner, name, query, notice, created, seen, seen_at, told)
                        values (:id, :owner, :name, :query, :notice, :created, :seen, :seenAt, :told)
                        on conflict (id) do update set name = excluded.name, query = excluded.query,
                            notice = excluded.notice, seen = excluded.seen, seen_at = excluded.seen_at,
                            told = excluded.told""")
                .bind("id", search.id())
                .bind("owner", search.owner())
                .bind("name", search.name())
                .bind("query", Json.write(search.query()))
                .bind("notice", search.notice() ? 1 : 0)
                .bind("created", search.created().toEpochMilli())
                .bind("seen", search.seen())
                .bind("seenAt", search.seenAt().toEpochMilli())
                .bind("told", search.told())
                .execute();
    }

    @Override
    public Optional<SavedSearch> change(String id, UnaryOperator<SavedSearch> change) {
        List<SavedSearch> changed = new ArrayList<>(1);
        database.write(handle -> find(handle, id).map(change).ifPresent(search -> {
            put(handle, search);
            changed.add(search);
        }));
        return changed.stream().findFirst();
    }

    @Override
    public void remove(String id) {
        database.write(handle -> handle.execute("delete from saved_search where id = ?", id));
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<SavedSearch> find(Handle handle, String id) {
        return handle.select(COLUMNS + "where id = ?", id)
                .map((row, context) -> search(row))
                .findOne();
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return database.read(handle -> handle.select(COLUMNS + "where owner = ? order by name, id", owner)
                .map((row, context) -> search(row))
                .list());
    }

    @Override
    public List<SavedSearch> noticed() {
        return database.read(handle -> handle.select(COLUMNS + "where notice = 1 order by owner, name, id")
                .map((row, context) -> search(row))
                .list());
    }

    private static SavedSearch search(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getString("id"),
                row.getString("owner"),
                row.getString("name"),
                Json.read(row.getString("query"), Query.class),
                row.getInt("notice") == 1,
                Instant.ofEpochMilli(row.getLong("created")),
                row.getLong("seen"),
                Instant.ofEpochMilli(row.getLong("seen_at")),
                row.getLong("told"));
    }

    @Override
    public long intake(String article) {
        return database.read(handle -> handle.select("select revision from intake where article = ?", article)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }
}
