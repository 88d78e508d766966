package org.bellwether.store.sql;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Judgement;
import org.bellwether.store.Json;
import org.jdbi.v3.core.Handle;

/** SQL for judgements: rows are only ever appended. */
final class JudgementRows {

    private JudgementRows() {}

    /** Appends a judgement; empty where its subject was judged after the one of place {@code seen}. */
    static Optional<Judgement> append(Handle handle, Judgement judgement, long seen) {
        long last = max(handle, "select max(seq) from judgement where subject = ?", judgement.subject());
        if (last != seen) {
            return Optional.empty();
        }
        Judgement row = judgement.numbered(max(handle, "select max(seq) from judgement") + 1);
        handle.createUpdate("""
                        insert into judgement (seq, article, subject, verdict, analyst, at, json)
                        values (:seq, :article, :subject, :verdict, :analyst, :at, :json)""")
                .bind("seq", row.seq())
                .bind("article", row.anchor().article())
                .bind("subject", row.subject())
                .bind("verdict", row.verdict().name())
                .bind("analyst", row.analyst())
                .bind("at", row.at().toEpochMilli())
                .bind("json", Json.write(row))
                .execute();
        return Optional.of(row);
    }

    /** Oldest first. */
    static List<Judgement> all(Handle handle) {
        return handle.createQuery("select json from judgement order by seq")
                .map((row, context) -> Json.read(row.getString(1), Judgement.class))
                .list();
    }

    /** Place of the last judgement, 0 where there is none. */
    static long last(Handle handle) {
        return max(handle, "select max(seq) from judgement");
    }

    private static long max(Handle handle, String sql, Object... parameters) {
        return handle.select(sql, parameters)
                .map((row, context) -> row.getLong(1))
                .one();
    }
}
