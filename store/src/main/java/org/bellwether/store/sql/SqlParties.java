package org.bellwether.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwether.model.DateRange;
import org.bellwether.model.EventType;
import org.bellwether.model.Quad;
import org.bellwether.store.Parties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** SQL for {@link Parties}. */
record SqlParties(Database database) implements Parties {

    private static final int MOST_WORDS = 6;
    private static final String LINE = "select id, name, country, sector, events from actor where events > 0";
    private static final String SIDES = """
            sum(case when quad in ('VERBAL_COOPERATION', 'MATERIAL_COOPERATION') then 1 else 0 end),
            sum(case when quad in ('VERBAL_COOPERATION', 'MATERIAL_COOPERATION') then 0 else 1 end)""";
    private static final RowMapper<ActorLine> ACTOR = (row, context) ->
            new ActorLine(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));

    @Override
    public List<ActorLine> actors(String words, String country, int skip, int limit) {
        List<String> wanted = words.isBlank()
                ? List.of()
                : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS));
        StringBuilder sql = new StringBuilder(LINE);
        for (int i = 0; i < wanted.size(); i++) {
            sql.append(" and plain like :word").append(i).append(" escape '!'");
        }
        sql.append(country.isEmpty() ? "" : " and country = :country");
        sql.append(" order by events desc, id desc limit :limit offset :skip");
        return database.read(handle -> {
            Query query = page(handle.createQuery(sql.toString()), skip, limit);
            for (int i = 0; i < wanted.size(); i++) {
                query.bind("word" + i, "%" + wanted.get(i).replaceAll("[!%_]", "!$0") + "%");
            }
            if (!country.isEmpty()) {
                query.bind("country", country);
            }
            return query.map(ACTOR).list();
        });
    }

    @Override
    public Optional<ActorLine> actor(String id) {
        return database.read(handle -> actor(handle, id));
    }

    private static Optional<ActorLine> actor(Handle handle, String id) {
        return handle.createQuery(LINE + " and id = :id")
                .bind("id", id)
                .map(ACTOR)
                .findOne();
    }

    @Override
    public List<Alias> aliases(String actor, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select words, events from alias where actor = :actor and events > 0
                        order by events desc, words limit :limit""")
                .bind("actor", actor)
                .bind("limit", limit)
                .map((row, context) -> new Alias(row.getString(1), row.getLong(2)))
                .list());
    }

    @Override
    public List<Dyad> dyads(String actor, int limit) {
        return database.read(handle -> {
            List<String> others = handle.createQuery("""
                            select other from dyad where actor = :actor and events > 0
                            group by other order by sum(events) desc, other limit :limit""")
                    .bind("actor", actor)
                    .bind("limit", limit)
                    .mapTo(String.class)
                    .list();
            List<Dyad> dyads = new ArrayList<>();
            for (String other : others) {
                actor(handle, other).ifPresent(line -> dyads.add(new Dyad(line, months(handle, actor, other))));
            }
            return dyads;
        });
    }

    private static List<Month> months(Handle handle, String actor, String other) {
        Map<String, Month> months = new TreeMap<>();
        handle.createQuery("""
                        select month, quad, events, intensity from dyad
                        where actor = :actor and other = :other and events > 0""")
                .bind("actor", actor)
                .bind("other", other)
                .map((row, context) -> month(row))
                .forEach(month -> months.merge(month.month(), month, SqlParties::sum));
        return List.copyOf(months.values());
    }

    private static Month month(ResultSet row) throws SQLException {
        boolean good = Quad.valueOf(row.getString(2)).isCooperation();
        long events = row.getLong(3);
        double intensity = row.getDouble(4);
        return good
                ? new Month(row.getString(1), events, 0, intensity, 0)
                : new Month(row.getString(1), 0, events, 0, intensity);
    }

    private static Month sum(Month a, Month b) {
        return new Month(
                a.month(),
                a.cooperation() + b.cooperation(),
                a.conflict() + b.conflict(),
                a.good() + b.good(),
                a.bad() + b.bad());
    }

    @Override
    public List<String> ofActor(String actor, int skip, int limit) {
        return ids("""
                select distinct date_from, event from party where actor = :actor
                order by date_from desc, event desc limit :limit offset :skip""", skip, limit, Map.of("actor", actor));
    }

    /** Walks along the events of whoever has fewer, and looks for the other one in each. */
    @Override
    public List<String> ofDyad(String actor, String other, int skip, int limit) {
        long mine = actor(actor).map(ActorLine::events).orElse(0L);
        long theirs = actor(other).map(ActorLine::events).orElse(0L);
        boolean fewer = mine <= theirs;
        return ids("""
                select distinct one.date_from, one.event from party one where one.actor = :fewer and exists (
                    select 1 from party side where side.event = one.event and side.actor = :more
                    and (side.role <> one.role or not exists (
                        select 1 from party acted where acted.event = one.event and acted.role = 'recipient')))
                order by one.date_from desc, one.event desc limit :limit offset :skip""", skip, limit, Map.of("fewer", fewer ? actor : other, "more", fewer ? other : actor));
    }

    private List<String> ids(String sql, int skip, int limit, Map<String, String> names) {
        return database.read(handle -> page(handle.createQuery(sql), skip, limit)
                .bindMap(names)
                .map((row, context) -> row.getString(2))
                .list());
    }

    private static Query page(Query query, int skip, int limit) {
        return query.bind("skip", skip).bind("limit", limit);
    }

    @Override
    public List<Speech> speeches(String actor, int skip, int limit) {
        return database.read(handle -> page(handle.createQuery("""
                        select article, day, cue, words from speech where actor = :actor
                        order by day desc, article desc, place desc limit :limit offset :skip"""), skip, limit)
                .bind("actor", actor)
                .map((row, context) ->
                        new Speech(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    @Override
    public List<Tally> tallies(Filter filter, Grain grain) {
        int length = switch (grain) {
            case DAY -> 10;
            case MONTH -> 7;
            case YEAR -> 4;
        };
        Map<String, Map<Quad, Long>> tallies = new LinkedHashMap<>();
        database.read(handle -> {
            tallied(handle, filter, length)
                    .map((row, context) -> new Tally(
                            row.getString(1),
                            EventType.valueOf(row.getString(2)).quad(),
                            row.getLong(3)))
                    .forEach(tally -> tallies.computeIfAbsent(tally.time(), time -> new TreeMap<>())
                            .merge(tally.quad(), tally.events(), Long::sum));
            return tallies.size();
        });
        List<Tally> list = new ArrayList<>();
        tallies.forEach((time, quads) -> quads.forEach((quad, events) -> list.add(new Tally(time, quad, events))));
        return list;
    }

    private static Query tallied(Handle handle, Filter filter, int length) {
        if (filter.category().isPresent()) {
            return CountedRows.select(
                    handle,
                    filter,
                    "select substr(counted.day, 1, " + length + "), counted.type, count(distinct counted.event)",
                    "group by 1, 2 order by 1, 2");
        }
        return filtered(handle, filter, """
                        select substr(day, 1, %d), type, sum(events) from tally
                        where country = :country and day >= :from and day <= :to and events > 0 %s
                        group by 1, 2 order by 1, 2""".formatted(length, type(filter, "type")))
                .bind("country", filter.country());
    }

    private static String type(Filter filter, String column) {
        return filter.type().isPresent() ? "and " + column + " = :type" : "";
    }

    private static Query filtered(Handle handle, Filter filter, String sql) {
        Query query = handle.createQuery(sql)
                .bind("from", filter.from().toString())
                .bind("to", filter.to().toString());
        filter.type().ifPresent(type -> query.bind("type", type.name()));
        return query;
    }

    @Override
    public List<String> events(Filter filter, int skip, int limit) {
        if (filter.category().isPresent()) {
            return database.read(handle -> page(
                            CountedRows.select(
                                    handle,
                                    filter,
                                    "select distinct counted.day, counted.event",
                                    "order by 1 desc, 2 desc limit :limit offset :skip"),
                            skip,
                            limit)
                    .map((row, context) -> row.getString(2))
                    .list());
        }
        boolean any = filter.country().isEmpty();
        String sql = any ? """
                select date_from, id from event where date_from >= :from and date_from <= :to %s
                order by date_from desc, date_to desc, id desc limit :limit offset :skip""" : """
                select distinct date_from, event from party
                where country = :country and date_from >= :from and date_from <= :to %s
                order by date_from desc, event desc limit :limit offset :skip""";
        return database.read(handle -> {
            Query query = page(filtered(handle, filter, sql.formatted(type(filter, "type"))), skip, limit);
            return (any ? query : query.bind("country", filter.country()))
                    .map((row, context) -> row.getString(2))
                    .list();
        });
    }

    @Override
    public List<Spot> spots(Filter filter, int limit) {
        return database.read(handle -> located(handle, filter)
                .bind("limit", limit)
                .map((row, context) -> new Spot(
                        row.getString(1),
                        row.getString(2),
                        degrees(row, 3),
                        degrees(row, 4),
                        row.getLong(5),
                        row.getLong(6)))
                .list());
    }

    private static Query located(Handle handle, Filter filter) {
        if (filter.category().isPresent()) {
            return CountedRows.select(
                    handle,
                    filter,
                    "select counted.place, counted.country, counted.latitude, counted.longitude, " + SIDES,
                    "and counted.place > '' group by 1, 2, 3, 4 order by count(*) desc, 1, 2 limit :limit");
        }
        boolean any = filter.country().isEmpty();
        String sql = "select name, country, latitude, longitude, " + SIDES + " "
                + """
                from site where date_from >= :from and date_from <= :to %s %s
                group by name, country, latitude, longitude order by count(*) desc, name, country limit :limit""".formatted(
                                type(filter, "type"),
                                any
                                        ? ""
                                        : "and exists (select 1 from party where party.event = site.event and party.country ="
                                                + " :party)");
        Query query = filtered(handle, filter, sql);
        return any ? query : query.bind("party", filter.country());
    }

    private static Optional<Double> degrees(ResultSet row, int column) throws SQLException {
        double degrees = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(degrees);
    }

    @Override
    public Optional<DateRange> days() {
        Optional<String> first = edge("asc");
        Optional<String> last = edge("desc");
        return first.flatMap(from -> last.map(to -> new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
    }

    private Optional<String> edge(String order) {
        return database.read(handle -> handle.createQuery("select day from tally where country = '' and day > ''"
                        + " and events > 0 order by day " + order + " limit 1")
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public long undated() {
        return database.read(handle -> handle.createQuery(
                        "select coalesce(sum(events), 0) from tally where country = '' and day = ''")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<String> countries() {
        return database.read(handle -> handle.createQuery(
                        "select distinct country from actor where country > '' and events > 0 order by country")
                .mapTo(String.class)
                .list());
    }
}
