package org.bellwether.store.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.reprint.KnownTexts;
import org.bellwether.reprint.Reprints;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for the texts that were compared. */
record KnownRows(Handle handle) implements KnownTexts {

    private static final String KNOWN = "select article, text, place, shingles, copies from compared ";

    /** Before an article is written: it is to be compared, unless it was and stays as it is. */
    static void changes(Handle handle, Article article) {
        KnownRows rows = new KnownRows(handle);
        if (rows.known(article.id()).isPresent()) {
            Article before = ArticleRows.find(handle, article.id()).orElseThrow();
            if (before.body().equals(article.body())
                    && before.authors().equals(article.authors())
                    && before.documentTime().equals(article.documentTime())) {
                return;
            }
            rows.again(article.id());
        } else {
            rows.queue(article.id());
        }
    }

    /** Forgets a text and its copies, and has them compared again. */
    void again(String article) {
        new Reprints(this).forget(article, this::remove).forEach(this::queue);
    }

    private void remove(String article) {
        handle.createUpdate("delete from compared where article = :article")
                .bind("article", article)
                .execute();
    }

    private void queue(String article) {
        handle.createUpdate("insert into uncompared (article) values (:article) on conflict (article) do nothing")
                .bind("article", article)
                .execute();
    }

    void credit(String article, Optional<String> agency) {
        agency.ifPresent(name -> handle.createUpdate("update compared set agency = :name where article = :article")
                .bind("name", name)
                .bind("article", article)
                .execute());
    }

    @Override
    public List<Posting> postings(long[] fingerprints) {
        return fingerprints.length == 0
                ? List.of()
                : handle.createQuery("select fingerprint, place, text, shingles from fingerprint"
                                + " where fingerprint in (<fingerprints>)")
                        .bindList(
                                "fingerprints",
                                Arrays.stream(fingerprints).boxed().toList())
                        .map((row, context) ->
                                new Posting(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)))
                        .list();
    }

    @Override
    public List<Known> numbered(Collection<Long> texts) {
        return handle.createQuery(KNOWN + "where text in (<texts>)")
                .bindList("texts", List.copyOf(texts))
                .map((RowView row) -> known(row))
                .list();
    }

    @Override
    public Optional<Known> known(String id) {
        return handle.createQuery(KNOWN + "where article = :article")
                .bind("article", id)
                .map((RowView row) -> known(row))
                .findOne();
    }

    private static Known known(RowView row) {
        return new Known(
                row.getColumn("article", String.class),
                row.getColumn("text", Long.class),
                row.getColumn("place", Long.class),
                row.getColumn("shingles", Integer.class),
                Optional.ofNullable(row.getColumn("copies", String.class)));
    }

    @Override
    public List<String> reprintsOf(String id) {
        return handle.createQuery("select article from compared where copies = :article order by article")
                .bind("article", id)
                .mapTo(String.class)
                .list();
    }

    @Override
    public String body(String id) {
        return ArticleRows.find(handle, id).orElseThrow().body();
    }

    @Override
    public void put(Known text) {
        handle.createUpdate("""
                        insert into compared (article, text, place, shingles, copies)
                        values (:article, :text, :place, :shingles, :copies)
                        on conflict (article) do update set copies = excluded.copies""")
                .bind("article", text.id())
                .bind("text", text.text())
                .bind("place", text.place())
                .bind("shingles", text.shingles())
                .bind("copies", text.reprints().orElse(null))
                .execute();
    }

    @Override
    public void post(List<Posting> postings) {
        each(postings, """
                insert into fingerprint (fingerprint, place, text, shingles)
                values (:fingerprint, :place, :text, :shingles)
                on conflict (fingerprint, place, text) do nothing""");
    }

    @Override
    public void unpost(List<Posting> postings) {
        each(postings, """
                delete from fingerprint where fingerprint = :fingerprint and place = :place and text = :text""");
    }

    private void each(List<Posting> postings, String sql) {
        if (postings.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Posting posting : postings) {
            batch.bind("fingerprint", posting.fingerprint())
                    .bind("place", posting.place())
                    .bind("text", posting.text())
                    .bind("shingles", posting.shingles())
                    .add();
        }
        batch.execute();
    }
}
