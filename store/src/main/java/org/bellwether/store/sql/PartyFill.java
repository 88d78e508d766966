package org.bellwether.store.sql;

import java.util.Map;
import org.bellwether.model.Article;
import org.bellwether.store.Json;
import org.bellwether.store.Store.StoredCoding;
import org.jdbi.v3.core.Handle;

/**
 * Fills the side tables of an archive made before they were there: once, in one transaction, reading its events as a stream. Whoever kills
 * the program meanwhile finds it begun anew. Java and not a migration in SQL, since the parts of an event are inside its JSON.
 */
final class PartyFill {

    private PartyFill() {}

    static void ensure(Database database) {
        Backfill.once(database, "parties", 1, PartyFill::fill);
    }

    private static void fill(Handle handle) {
        EventRows.all(handle).forEach(record -> PartyRows.event(handle, record.id(), record.article(), record.event()));
        handle.createQuery("select article.json, coding.json from coding join article on article.id = coding.article")
                .setFetchSize(Database.FETCH)
                .map((row, context) -> Map.entry(
                        Json.read(row.getString(1), Article.class), Json.read(row.getString(2), StoredCoding.class)))
                .forEach(pair -> PartyRows.speeches(
                        handle,
                        pair.getKey(),
                        pair.getValue().actors(),
                        pair.getValue().attributions()));
        PartySums.addAll(handle);
    }
}
