package org.bellwether.store.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Sentence;
import org.bellwether.store.Json;
import org.bellwether.store.Listing;
import org.bellwether.store.Store.Rejection;
import org.bellwether.store.Store.StoredCoding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** SQL for articles, their codings, and the inputs they came from. */
final class ArticleRows {

    /** Stands for the article of an input that was rejected. */
    private static final String NO_ARTICLE = "";

    private ArticleRows() {}

    static void put(Handle handle, Article article, String origin) {
        handle.createUpdate("""
                        insert into article (id, outlet, origin, newest, language, json)
                        values (:id, :outlet, :origin, :newest, :language, :json)
                        on conflict (id) do update set outlet = excluded.outlet, origin = excluded.origin,
                            newest = excluded.newest, language = excluded.language, json = excluded.json""")
                .bind("id", article.id())
                .bind("outlet", article.outlet())
                .bind("origin", origin)
                .bind("newest", Listing.Position.newest(article))
                .bind("language", language(article))
                .bind("json", Json.write(article))
                .execute();
    }

    /** The language as its column has it: never empty. */
    static String language(Article article) {
        return article.language().isEmpty() ? "und" : article.language();
    }

    /** Remembers what the article was made from; an earlier rejection of the same bytes no longer holds. */
    static void putInput(Handle handle, Article article, String coderVersion) {
        handle.createUpdate("delete from input where snapshot = :snapshot and outlet = :outlet and article = :none")
                .bind("snapshot", article.snapshot())
                .bind("outlet", article.outlet())
                .bind("none", NO_ARTICLE)
                .execute();
        putInput(handle, article.snapshot(), article.outlet(), coderVersion, article.id(), null);
    }

    static void putInput(Handle handle, Rejection rejection) {
        putInput(
                handle,
                rejection.snapshot(),
                rejection.outlet(),
                rejection.coderVersion(),
                NO_ARTICLE,
                Json.write(rejection));
    }

    private static void putInput(
            Handle handle,
            String snapshot,
            String outlet,
            String coderVersion,
            String article,
            @Nullable String rejection) {
        handle.createUpdate("""
                        insert into input (snapshot, outlet, coder_version, article, rejection)
                        values (:snapshot, :outlet, :coder, :article, :rejection)
                        on conflict (snapshot, outlet, article) do update set coder_version = excluded.coder_version,
                            rejection = excluded.rejection""")
                .bind("snapshot", snapshot)
                .bind("outlet", outlet)
                .bind("coder", coderVersion)
                .bind("article", article)
                .bind("rejection", rejection)
                .execute();
    }

    static boolean seen(Handle handle, String snapshot, String outlet, String coderVersion) {
        return handle.createQuery("""
                        select 1 from input
                        where snapshot = :snapshot and outlet = :outlet and coder_version = :coder limit 1""")
                .bind("snapshot", snapshot)
                .bind("outlet", outlet)
                .bind("coder", coderVersion)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The coding without its events: these have rows of their own. */
    static void putCoding(Handle handle, String article, CodedArticle coded, String coderVersion) {
        StoredCoding coding = new StoredCoding(
                article,
                coderVersion,
                coded.reading().language(),
                coded.reading().sentences().stream().map(Sentence::span).toList(),
                coded.reading().entities(),
                coded.timexes(),
                coded.actors(),
                coded.attributions(),
                List.of(),
                List.of());
        handle.createUpdate("""
                        insert into coding (article, coder_version, json) values (:article, :coder, :json)
                        on conflict (article) do update set coder_version = excluded.coder_version,
                            json = excluded.json""")
                .bind("article", article)
                .bind("coder", coderVersion)
                .bind("json", Json.write(coding))
                .execute();
    }

    static Optional<Article> find(Handle handle, String id) {
        return handle.createQuery("select json from article where id = :id")
                .bind("id", id)
                .map((row, context) -> Json.read(row.getString(1), Article.class))
                .findOne();
    }

    static Optional<StoredCoding> findCoding(Handle handle, String article) {
        return handle.createQuery("select json from coding where article = :article")
                .bind("article", article)
                .map((row, context) -> Json.read(row.getString(1), StoredCoding.class))
                .findOne();
    }

    static ResultIterable<Article> newestFirst(Handle handle) {
        return handle.createQuery("select json from article order by newest desc, id")
                .setFetchSize(Database.FETCH)
                .map((row, context) -> Json.read(row.getString(1), Article.class));
    }

    static ResultIterable<Rejection> rejections(Handle handle) {
        return handle.createQuery("""
                        select rejection from input where rejection is not null order by outlet, snapshot""")
                .setFetchSize(Database.FETCH)
                .map((row, context) -> Json.read(row.getString(1), Rejection.class));
    }

    static Map<String, String> origins(Handle handle) {
        Map<String, String> origins = new LinkedHashMap<>();
        handle.createQuery("select id, origin from article order by id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> origins.put(entry.getKey(), entry.getValue()));
        return origins;
    }

    /** The origin of an article; its own id where the archive does not hold it. */
    static String origin(Handle handle, String id) {
        return handle.createQuery("select origin from article where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(id);
    }

    static void setOrigin(Handle handle, String id, String origin) {
        handle.createUpdate("update article set origin = :origin where id = :id")
                .bind("id", id)
                .bind("origin", origin)
                .execute();
        ShelfRows.setOrigin(handle, id, origin);
    }
}
