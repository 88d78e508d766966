package org.bellwether.store.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.store.Json;
import org.bellwether.store.Versions;
import org.jdbi.v3.core.Handle;

/** SQL for {@link Versions}. */
record SqlVersions(Database database) implements Versions {

    /**
     * Before an article is written: keeps the one that stands, where the new one is a revision of it.
     *
     * @return the article to write: one that says the same keeps the instant at which that was first taken in
     */
    static Article keep(Handle handle, Article next) {
        Optional<Article> standing = ArticleRows.find(handle, next.id());
        if (standing.isEmpty()) {
            return next;
        }
        Article before = standing.get();
        if (!Versions.revises(before, next)) {
            return before.snapshot().equals(next.snapshot()) ? next : next.as(next.id(), before.collected());
        }
        int number = handle.createQuery(
                        "select coalesce(max(number), 0) + 1 from article_version where article = :article")
                .bind("article", before.id())
                .mapTo(Integer.class)
                .one();
        insert(handle, number, before, next.collected());
        return next;
    }

    private static void insert(Handle handle, int number, Article article, Instant replaced) {
        handle.createUpdate("""
                        insert into article_version (article, number, seen, replaced, json)
                        values (:article, :number, :seen, :replaced, :json)""")
                .bind("article", article.id())
                .bind("number", number)
                .bind("seen", article.collected().toEpochMilli())
                .bind("replaced", replaced.toEpochMilli())
                .bind("json", Json.write(article))
                .execute();
    }

    /** Numbers are unique at every moment: those that move up go by negative ones. */
    @Override
    public void putBefore(Version next, Article earlier, String coderVersion) {
        database.write(handle -> {
            String id = earlier.id();
            handle.execute(
                    "update article_version set number = -number - 1 where article = ? and number >= ?",
                    id,
                    next.number());
            handle.execute("update article_version set number = -number where article = ? and number < 0", id);
            insert(handle, next.number(), earlier, next.seen());
            ArticleRows.putInput(handle, earlier, coderVersion);
        });
    }

    @Override
    public List<Version> of(String article) {
        return database.read(handle -> {
            List<Version> versions = new ArrayList<>(handle.createQuery("""
                            select number, seen, replaced, json from article_version
                            where article = :article order by number""")
                    .bind("article", article)
                    .map((row, context) -> new Version(
                            row.getInt("number"),
                            Json.read(row.getString("json"), Article.class),
                            Instant.ofEpochMilli(row.getLong("seen")),
                            Optional.of(Instant.ofEpochMilli(row.getLong("replaced")))))
                    .list());
            ArticleRows.find(handle, article)
                    .ifPresent(now ->
                            versions.add(new Version(versions.size() + 1, now, now.collected(), Optional.empty())));
            return List.copyOf(versions);
        });
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> articles) {
        Map<String, Integer> revisions = new HashMap<>();
        if (!articles.isEmpty()) {
            database.read(handle -> handle.createQuery("""
                                    select article, count(*) from article_version where article in (<articles>)
                                    group by article""")
                            .bindList("articles", List.copyOf(articles))
                            .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                            .list())
                    .forEach(entry -> revisions.put(entry.getKey(), entry.getValue()));
        }
        return revisions;
    }

    @Override
    public List<Revision> latest(int limit) {
        return database.read(handle -> handle.createQuery("""
                        select article, number, replaced from article_version
                        order by replaced desc, article desc, number desc limit :limit""")
                .bind("limit", limit)
                .map((row, context) ->
                        new Revision(row.getString(1), row.getInt(2) + 1, Instant.ofEpochMilli(row.getLong(3))))
                .list());
    }

    @Override
    public long revised() {
        return database.read(handle -> handle.createQuery("select count(distinct article) from article_version")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<String> known(List<String> ids) {
        return database.read(
                handle -> ids.stream().flatMap(id -> known(handle, id).stream()).findFirst());
    }

    private static Optional<String> known(Handle handle, String id) {
        return handle.createQuery("""
                        select id from article where id = :id
                        union all select article from article_alias where alias = :id limit 1""").bind("id", id).mapTo(String.class).findFirst();
    }

    @Override
    public void same(Article article, String coderVersion) {
        database.write(handle -> ArticleRows.putInput(handle, article, coderVersion));
    }

    @Override
    public void alias(String alias, String article) {
        database.write(handle -> handle.createUpdate("""
                        insert into article_alias (alias, article) values (:alias, :article)
                        on conflict (alias) do nothing""")
                .bind("alias", alias)
                .bind("article", article)
                .execute());
    }
}
