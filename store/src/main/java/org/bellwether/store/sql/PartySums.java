package org.bellwether.store.sql;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** SQL that keeps the sums over the rows of {@link PartyRows}: of one article, or of the whole archive at once. */
final class PartySums {

    private static final String ACTOR = """
            insert into actor (id, name, plain, country, sector, events)
            select actor, max(name), '', max(country), max(sector), :sign * count(distinct event)
            from party where $OF group by actor
            on conflict (id) do update set events = actor.events + excluded.events""";
    private static final String ALIAS = """
            insert into alias (actor, words, events)
            select actor, words, :sign * count(distinct event) from party where $OF group by actor, words
            on conflict (actor, words) do update set events = alias.events + excluded.events""";
    private static final String DYAD = """
            insert into dyad (actor, other, month, quad, events, intensity)
            select actor, other, month, quad, :sign * count(*), :sign * sum(intensity) from (
                select distinct party.event, party.actor as actor, side.actor as other,
                    substr(party.date_from, 1, 7) as month, party.quad as quad, party.intensity as intensity
                from party join party side on side.event = party.event and side.actor <> party.actor
                where $OF and (party.role <> side.role or not exists (
                    select 1 from party acted where acted.event = party.event and acted.role = 'recipient'))) pairs
            group by actor, other, month, quad
            on conflict (actor, other, month, quad) do update set
                events = dyad.events + excluded.events, intensity = dyad.intensity + excluded.intensity""";
    private static final String EVERYWHERE = """
            insert into tally (country, day, type, events)
            select '', coalesce(date_from, ''), type, :sign * count(*) from event where $OF
            group by coalesce(date_from, ''), type
            on conflict (country, day, type) do update set events = tally.events + excluded.events""";
    private static final String BY_COUNTRY = """
            insert into tally (country, day, type, events)
            select country, date_from, type, :sign * count(distinct event) from party where country <> '' and $OF
            group by country, date_from, type
            on conflict (country, day, type) do update set events = tally.events + excluded.events""";
    private static final String[] SUMS = {ACTOR, ALIAS, DYAD, EVERYWHERE, BY_COUNTRY};

    private PartySums() {}

    static void add(Handle handle, String article) {
        change(handle, article, 1);
        name(handle, "id in (select actor from party where article = :article)", article);
    }

    static void take(Handle handle, String article) {
        change(handle, article, -1);
    }

    /** The sums of an archive that has none yet. */
    static void addAll(Handle handle) {
        for (String sql : SUMS) {
            handle.createUpdate(sql.replace("$OF", "1 = 1")).bind("sign", 1).execute();
        }
        name(handle, "1 = 1", "");
    }

    private static void change(Handle handle, String article, int sign) {
        for (String sql : SUMS) {
            String table = sql.contains("from event ") ? "event" : "party";
            handle.createUpdate(sql.replace("$OF", table + ".article = :article"))
                    .bind("article", article)
                    .bind("sign", sign)
                    .execute();
        }
    }

    /** Names in lower case, by which actors are looked for: the engines know this of ASCII letters only. */
    private static void name(Handle handle, String which, String article) {
        var query = handle.createQuery("select id, name from actor where plain = '' and " + which);
        if (!article.isEmpty()) {
            query.bind("article", article);
        }
        List<String[]> actors = query.map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        for (String[] actor : actors) {
            Update update = handle.createUpdate("update actor set plain = :plain where id = :id");
            update.bind("plain", actor[1].toLowerCase(Locale.ROOT)).bind("id", actor[0]);
            update.execute();
        }
    }
}
