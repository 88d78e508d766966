package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bellwether.store.Watch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for {@link Watch}. */
record SqlWatch(Database database) implements Watch {

    /** Evidence of a decided status are all tellings that count in the latest proposal of its category and period. */
    private static final String CITED = """
            select article from judgement
            union select article from tag
            union select article from note
            union select event.article from ledger decided
                join proposal_head head on head.monitor = decided.monitor and head.category = decided.category
                    and head.period_from = decided.period_from and head.period_to = decided.period_to
                join bearing on bearing.seq = head.seq and bearing.left_out = ''
                join event on event.id = bearing.event
                where decided.kind = 'decision'
            """;

    private static final String PAGES =
            "select article, since, due, standing, standing_at, failures, checks, checked, base_article, base_page"
                    + " from page_watch ";

    private static final String INSERT = """
            insert into page_watch (article, since, due, standing, standing_at, failures, checks, checked, base_article,
                base_page)
            values (:article, :since, :due, :standing, :standingAt, :failures, :checks, :checked, :baseArticle, :basePage)
            """;

    @Override
    public List<String> cited() {
        return database.read(handle -> handle.createQuery("select article from (" + CITED + """
                        ) cited where article in (select id from article)
                            and article not in (select article from page_watch) order by article""")
                .mapTo(String.class)
                .list());
    }

    @Override
    public void begin(List<Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT + "on conflict (article) do nothing");
            pages.forEach(page -> bind(batch, page).add());
            batch.execute();
        });
    }

    private static PreparedBatch bind(PreparedBatch batch, Page page) {
        return batch.bind("article", page.article())
                .bind("since", page.since().toEpochMilli())
                .bind("due", page.due().map(Instant::toEpochMilli).orElse(null))
                .bind("standing", page.standing().name())
                .bind("standingAt", page.standingAt().toEpochMilli())
                .bind("failures", page.failures())
                .bind("checks", page.checks())
                .bind("checked", page.checked().map(Instant::toEpochMilli).orElse(null))
                .bind("baseArticle", page.base().map(Base::article).orElse(null))
                .bind("basePage", page.base().map(Base::page).orElse(null));
    }

    @Override
    public List<Page> due(Instant now, int limit) {
        return database.read(
                handle -> handle.createQuery(PAGES + "where due <= :now order by due, article limit :limit")
                        .bind("now", now.toEpochMilli())
                        .bind("limit", limit)
                        .map((row, context) -> page(row))
                        .list());
    }

    @Override
    public void checked(Page after, Check check) {
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT + """
                    on conflict (article) do update set since = excluded.since, due = excluded.due,
                        standing = excluded.standing, standing_at = excluded.standing_at,
                        failures = excluded.failures, checks = excluded.checks, checked = excluded.checked,
                        base_article = excluded.base_article, base_page = excluded.base_page""");
            bind(batch, after).add();
            batch.execute();
            put(handle, check);
        });
    }

    private static void put(Handle handle, Check check) {
        handle.createUpdate("""
                        insert into page_check (seq, article, at, finding, status, detail)
                        values ((select coalesce(max(seq), 0) + 1 from page_check), :article, :at, :finding, :status,
                            :detail)""")
                .bind("article", check.article())
                .bind("at", check.at().toEpochMilli())
                .bind("finding", check.finding().name())
                .bind("status", check.status())
                .bind("detail", ShelfRows.clean(check.detail()))
                .execute();
    }

    @Override
    public Optional<Page> page(String article) {
        return Optional.ofNullable(pages(List.of(article)).get(article));
    }

    @Override
    public Map<String, Page> pages(Collection<String> articles) {
        Map<String, Page> pages = new HashMap<>();
        if (!articles.isEmpty()) {
            database.read(handle -> handle.createQuery(PAGES + "where article in (<articles>)")
                            .bindList("articles", List.copyOf(articles))
                            .map((row, context) -> page(row))
                            .list())
                    .forEach(page -> pages.put(page.article(), page));
        }
        return pages;
    }

    @Override
    public List<Check> checks(String article, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select article, at, finding, status, detail from page_check
                        where article = :article order by seq desc limit :limit""")
                .bind("article", article)
                .bind("limit", limit)
                .map((row, context) -> new Check(
                        row.getString("article"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        Finding.valueOf(row.getString("finding")),
                        row.getInt("status"),
                        row.getString("detail")))
                .list());
    }

    @Override
    public List<Page> standing(Standing standing, int skip, int limit) {
        return database.read(handle -> handle.createQuery(PAGES + """
                        where standing = :standing order by standing_at desc, article
                        limit :limit offset :skip""")
                .bind("standing", standing.name())
                .bind("limit", limit)
                .bind("skip", skip)
                .map((row, context) -> page(row))
                .list());
    }

    @Override
    public List<Page> all(int skip, int limit) {
        return database.read(handle -> handle.createQuery(PAGES + "order by article limit :limit offset :skip")
                .bind("limit", limit)
                .bind("skip", skip)
                .map((row, context) -> page(row))
                .list());
    }

    @Override
    public Counts counts(Instant now) {
        return database.read(handle -> {
            Map<Standing, Long> standing = new EnumMap<>(Standing.class);
            handle.createQuery("select standing, count(*) from page_watch group by standing")
                    .map((row, context) -> Map.entry(Standing.valueOf(row.getString(1)), row.getLong(2)))
                    .forEach(entry -> standing.put(entry.getKey(), entry.getValue()));
            long due = handle.createQuery("select count(*) from page_watch where due <= :now")
                    .bind("now", now.toEpochMilli())
                    .mapTo(Long.class)
                    .one();
            return new Counts(due, standing);
        });
    }

    private static Page page(ResultSet row) throws SQLException {
        String baseArticle = row.getString("base_article");
        return new Page(
                row.getString("article"),
                Instant.ofEpochMilli(row.getLong("since")),
                instant(row, "due"),
                Standing.valueOf(row.getString("standing")),
                Instant.ofEpochMilli(row.getLong("standing_at")),
                row.getInt("failures"),
                row.getInt("checks"),
                instant(row, "checked"),
                Optional.ofNullable(row.getString("base_page"))
                        .map(page -> new Base(Objects.requireNonNullElse(baseArticle, ""), page)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
