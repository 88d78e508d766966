package org.bellwether.store.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.ToldEvents;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.Judgement;
import org.bellwether.store.Json;
import org.bellwether.store.Store.StoredCoding;
import org.jdbi.v3.core.Handle;

/**
 * Keeps who takes part in events, and where these happen, as analysts leave them: without rejected, withdrawn and merged events, with
 * corrected and added ones. A judgement holds for the reprints of its article, too.
 */
final class JudgedParties {

    private JudgedParties() {}

    /** Brings up an archive whose judgements moved nothing when they were made. */
    static void ensure(Database database) {
        Backfill.once(
                database,
                "judged",
                1,
                handle -> handle.createQuery("select distinct article from judgement order by article")
                        .mapTo(String.class)
                        .list()
                        .forEach(article -> judged(handle, article)));
    }

    /** After a judgement of an event of this article: its rows, and those of its reprints. */
    static void judged(Handle handle, String article) {
        Set<String> copies = copies(handle, article);
        Judgements judgements = judgements(handle, copies);
        copies.forEach(copy -> write(handle, judgements, copy));
    }

    /** After articles got another origin: what was said of copies may hold for them now, or no longer. */
    static void moved(Handle handle, List<String> articles) {
        if (!none(handle)) {
            articles.forEach(id -> write(handle, judgements(handle, copies(handle, id)), id));
        }
    }

    /** After an article was coded. */
    static void renew(Handle handle, String article) {
        if (none(handle)) {
            return;
        }
        Judgements judgements = judgements(handle, copies(handle, article));
        if (!judgements.rows().isEmpty()) {
            write(handle, judgements, article);
        }
    }

    private static boolean none(Handle handle) {
        return handle.createQuery("select 1 from judgement limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
    }

    private static Set<String> copies(Handle handle, String article) {
        Set<String> copies = new TreeSet<>();
        copies.add(article);
        handle.createQuery("""
                        select copy.article from shelf own join shelf copy on copy.origin = own.origin
                        where own.article = :article""").bind("article", article).mapTo(String.class).forEach(copies::add);
        return copies;
    }

    /** The judgements of these articles, and those of articles into whose events theirs were merged. */
    private static Judgements judgements(Handle handle, Set<String> articles) {
        List<Judgement> rows = new ArrayList<>(rows(handle, articles));
        Set<String> others = new LinkedHashSet<>();
        rows.forEach(row -> row.into().map(Anchor::article).ifPresent(others::add));
        others.removeAll(articles);
        rows.addAll(rows(handle, others));
        rows.sort(Comparator.comparingLong(Judgement::seq));
        return Judgements.of(rows, id -> told(handle, id));
    }

    private static List<Judgement> rows(Handle handle, Set<String> articles) {
        return articles.isEmpty()
                ? List.of()
                : handle.createQuery("select json from judgement where article in (<articles>) order by seq")
                        .bindList("articles", List.copyOf(articles))
                        .map((row, context) -> Json.read(row.getString(1), Judgement.class))
                        .list();
    }

    private static Optional<ToldEvents> told(Handle handle, String id) {
        return ArticleRows.find(handle, id)
                .flatMap(article -> ArticleRows.findCoding(handle, id)
                        .map(coding -> new ToldEvents(
                                article, origin(handle, id), coding.sentences(), EventRows.ofArticle(handle, id))));
    }

    private static String origin(Handle handle, String article) {
        return handle.createQuery("select origin from article where id = :id")
                .bind("id", article)
                .mapTo(String.class)
                .one();
    }

    private static void write(Handle handle, Judgements judgements, String id) {
        Optional<Article> article = ArticleRows.find(handle, id);
        Optional<StoredCoding> coding = ArticleRows.findCoding(handle, id);
        if (article.isEmpty() || coding.isEmpty()) {
            return;
        }
        PartyRows.forget(handle, id);
        for (JudgedEvent event : judgements.of(id, EventRows.ofArticle(handle, id))) {
            if (event.standing().stands() && event.into().isEmpty()) {
                PartyRows.event(handle, event.id(), id, event.record().event());
            }
        }
        PartyRows.speeches(
                handle, article.get(), coding.get().actors(), coding.get().attributions());
        PartySums.add(handle, id);
    }
}
