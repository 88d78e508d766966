package org.bellwether.store.sql;

import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Json;
import org.jdbi.v3.core.Handle;

/** Fills in what follows from the archive and what a program before these columns and tables did not write. */
final class Derived {

    private static final int BATCH = 500;

    private Derived() {}

    private record Missing(long seq, String monitor) {}

    private record Row(String id, String json) {}

    /** Does nothing where it was done before: every later write keeps up. */
    static void bringUpToDate(Database database) {
        Backfill.once(database, "derived", 1, handle -> {
            for (Missing row : missing(handle)) {
                proposal(handle, row);
            }
            for (List<Row> rows = withoutLanguage(handle); !rows.isEmpty(); rows = withoutLanguage(handle)) {
                rows.forEach(row -> language(handle, row));
            }
        });
    }

    /** Proposals of the ledger that lack their figures, oldest first. */
    private static List<Missing> missing(Handle handle) {
        return handle.createQuery("""
                        select seq, monitor from ledger
                        where kind = :kind and seq > (select coalesce(max(seq), 0) from figures) order by seq""")
                .bind("kind", LedgerRows.PROPOSAL)
                .map((row, context) -> new Missing(row.getLong(1), row.getString(2)))
                .list();
    }

    private static void proposal(Handle handle, Missing row) {
        String json = handle.createQuery("select json from ledger where seq = :seq")
                .bind("seq", row.seq())
                .mapTo(String.class)
                .one();
        StatusRows.put(handle, row.monitor(), row.seq(), Json.read(json, StatusProposal.class));
    }

    private static List<Row> withoutLanguage(Handle handle) {
        return handle.createQuery("select id, json from article where language = '' limit :batch")
                .bind("batch", BATCH)
                .map((row, context) -> new Row(row.getString(1), row.getString(2)))
                .list();
    }

    private static void language(Handle handle, Row row) {
        handle.createUpdate("update article set language = :language where id = :id")
                .bind("id", row.id())
                .bind("language", ArticleRows.language(Json.read(row.json(), Article.class)))
                .execute();
    }
}
