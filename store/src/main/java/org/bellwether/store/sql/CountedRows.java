package org.bellwether.store.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Parties.Category;
import org.bellwether.store.Parties.Filter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** SQL for the events that count in the latest proposals of a category, each as it stood when it was weighed. */
final class CountedRows {

    private static final String OF = """
            from proposal_head head join counted on counted.seq = head.seq
            where head.monitor = :monitor and head.category = :category
                and counted.day >= :from and counted.day <= :to""";

    private CountedRows() {}

    static void put(Handle handle, long seq, StatusProposal proposal) {
        Map<String, EventRecord> leads = new LinkedHashMap<>();
        proposal.counting().map(Evidence::lead).forEach(lead -> leads.put(lead.id(), lead));
        PreparedBatch batch = handle.prepareBatch("""
                insert into counted
                    (seq, event, day, type, quad, countries, place, country, latitude, longitude) values
                    (:seq, :event, :day, :type, :quad, :countries, :place, :country, :latitude, :longitude)""");
        leads.forEach((id, lead) ->
                bind(batch, lead.event()).bind("seq", seq).bind("event", id).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Event event) {
        Optional<Place> place = event.place();
        return batch.bind(
                        "day",
                        event.date()
                                .range()
                                .map(DateRange::from)
                                .map(LocalDate::toString)
                                .orElse(""))
                .bind("type", event.type().name())
                .bind("quad", event.quad().name())
                .bind("countries", countries(event))
                .bind("place", PartyRows.clean(place.map(Place::name).orElse("")))
                .bind("country", place.flatMap(Place::country).orElse(""))
                .bind("latitude", place.flatMap(Place::latitude))
                .bind("longitude", place.flatMap(Place::longitude));
    }

    private static String countries(Event event) {
        return Stream.concat(event.sources().stream(), event.recipients().stream())
                .map(Participant::actor)
                .map(Actor::country)
                .flatMap(Optional::stream)
                .map(ShelfRows::words)
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** {@code select} of the events that a filter means, and what comes behind its conditions. */
    static Query select(Handle handle, Filter filter, String select, String behind) {
        Category category = filter.category().orElseThrow();
        StringBuilder sql = new StringBuilder(select).append(' ').append(OF);
        filter.type().ifPresent(type -> sql.append(" and counted.type = :type"));
        sql.append(filter.country().isEmpty() ? "" : " and counted.countries like :country");
        Query query = handle.createQuery(sql.append(' ').append(behind).toString())
                .bind("monitor", category.monitor())
                .bind("category", category.id())
                .bind("from", filter.from().toString())
                .bind("to", filter.to().toString());
        filter.type().ifPresent(type -> query.bind("type", type.name()));
        if (!filter.country().isEmpty()) {
            query.bind("country", "% " + ShelfRows.words(filter.country()) + " %");
        }
        return query;
    }
}
