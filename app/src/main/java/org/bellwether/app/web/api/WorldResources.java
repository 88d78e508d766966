package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.app.web.OpenData;
import org.bellwether.store.Parties;
import org.bellwether.store.Parties.ActorLine;
import org.bellwether.store.Parties.Category;
import org.bellwether.store.Parties.Dyad;
import org.bellwether.store.Parties.Filter;
import org.bellwether.store.Parties.Grain;
import org.bellwether.store.Parties.Month;
import org.bellwether.store.Parties.Speech;
import org.bellwether.store.Parties.Spot;
import org.bellwether.store.Parties.Tally;

/** Who takes part in events, when and where they happen, and who said what. */
final class WorldResources {

    private static final int ALIASES = 50;
    private static final int DYADS = 50;
    private static final int PLACES = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Param<String> WORDS = Param.text("words", "Only actors whose name holds all these words.");
    private static final Param<String> OF = Param.country("country", "Only actors of this country.");
    private static final Param<String> ID = Param.id("id", "The actor's id; a slash in it stands as it is.");
    private static final Param<LocalDate> FROM = Param.day("from", "Only events that begin on this day or later.");
    private static final Param<LocalDate> TO = Param.day("to", "Only events that begin on this day or earlier.");
    private static final Param<String> COUNTRY =
            Param.country("country", "Only events in which somebody of this country takes part.");
    private static final Param<String> CATEGORY =
            Param.text("category", "Only events that count for the status of this category, by its id.");
    private static final Param<Grain> BY =
            Param.oneOf("by", "How time is cut; by day where nothing is asked.", Grain.class, StatusResources::word);

    private WorldResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/actors",
                        "Actors by the number of their events, the most first.",
                        List.of(WORDS, OF, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Actors", WorldResources::actors)),
                new Resource(
                        "/api/actors/{id}/events",
                        "The events in which an actor takes part, newest first, as they stand.",
                        List.of(ID, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Events", WorldResources::events)),
                new Resource(
                        "/api/actors/{id}/speeches",
                        "What an actor is reported to have said, newest first.",
                        List.of(ID, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Speeches", WorldResources::speeches)),
                new Resource(
                        "/api/actors/{id}",
                        "One actor with its names in texts, and with whom it shares most events, month by month.",
                        List.of(ID),
                        new Resource.Json("ActorWithDyads", WorldResources::actor)),
                new Resource(
                        "/api/timeline",
                        "How many events of each quad class there were, oldest first.",
                        List.of(FROM, TO, EventResources.TYPE, COUNTRY, CATEGORY, BY),
                        new Resource.Json(
                                "Timeline",
                                ask -> Page.whole(
                                        parties(ask)
                                                .tallies(
                                                        filter(ask), ask.get(BY).orElse(Grain.DAY)),
                                        WorldResources::tally))),
                new Resource(
                        "/api/places",
                        "Places by the number of events there, at most " + PLACES + ", the most first.",
                        List.of(FROM, TO, EventResources.TYPE, COUNTRY, CATEGORY),
                        new Resource.Json(
                                "Places",
                                ask -> Page.whole(parties(ask).spots(filter(ask), PLACES), WorldResources::place))));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Parties parties(Ask ask) {
        return ask.archive().store().parties();
    }

    private static Filter filter(Ask ask) {
        Optional<Category> category = ask.get(CATEGORY)
                .map(id -> ask.archive().category(id).orElseThrow(() -> ApiProblem.notFound("category of this id")))
                .map(found -> new Category(ask.archive().monitor().id(), found.id()));
        return new Filter(
                ask.get(FROM).orElse(EARLIEST),
                ask.get(TO).orElse(LATEST),
                ask.get(EventResources.TYPE),
                ask.get(COUNTRY).orElse(""),
                category);
    }

    private static ObjectNode actors(Ask ask) {
        return skipping(
                ask,
                (skip, limit) -> parties(ask)
                        .actors(ask.get(WORDS).orElse(""), ask.get(OF).orElse(""), skip, limit),
                WorldResources::line);
    }

    private static ObjectNode events(Ask ask) {
        String id = known(ask).id();
        return skipping(
                ask,
                (skip, limit) -> parties(ask).ofActor(id, skip, limit),
                event -> ask.archive().event(event).map(OpenData::row).orElseGet(() -> node().put("id", event)));
    }

    private static ObjectNode speeches(Ask ask) {
        String id = known(ask).id();
        return skipping(ask, (skip, limit) -> parties(ask).speeches(id, skip, limit), WorldResources::speech);
    }

    private static ActorLine known(Ask ask) {
        return parties(ask).actor(Parties.key(ask.id(ID))).orElseThrow(() -> ApiProblem.notFound("actor of this id"));
    }

    private interface Listing<T> {
        List<T> from(int skip, int limit);
    }

    /** A page of a list in which places are counted. */
    private static <T> ObjectNode skipping(Ask ask, Listing<T> list, Function<T, ObjectNode> row) {
        int skip = (int) Math.clamp(ask.cursor().map(Cursor::number).orElse(0L), 0, 1_000_000);
        Cursor next = new Cursor(Integer.toString(skip + ask.limit()), "");
        return Page.of(ask, list.from(skip, ask.limit() + 1), row, item -> next);
    }

    private static ObjectNode line(ActorLine actor) {
        return node().put("id", actor.id())
                .put("name", actor.name())
                .put("country", actor.country())
                .put("sector", actor.sector())
                .put("events", actor.events());
    }

    private static ObjectNode actor(Ask ask) {
        ActorLine actor = known(ask);
        ObjectNode node = line(actor);
        var aliases = node.putArray("aliases");
        parties(ask)
                .aliases(actor.id(), ALIASES)
                .forEach(
                        alias -> aliases.addObject().put("words", alias.words()).put("events", alias.events()));
        var dyads = node.putArray("dyads");
        for (Dyad dyad : parties(ask).dyads(actor.id(), DYADS)) {
            ObjectNode one = dyads.addObject();
            one.set("other", line(dyad.other()));
            var months = one.putArray("months");
            dyad.months().forEach(month -> months.add(month(month)));
        }
        return node;
    }

    private static ObjectNode month(Month month) {
        return node().put("month", month.month())
                .put("cooperation", month.cooperation())
                .put("conflict", month.conflict())
                .put("good", month.good())
                .put("bad", month.bad());
    }

    private static ObjectNode speech(Speech speech) {
        return node().put("article", speech.article())
                .put("day", speech.day())
                .put("cue", speech.cue())
                .put("words", speech.words());
    }

    private static ObjectNode tally(Tally tally) {
        return node().put("time", tally.time()).put("quad", tally.quad().name()).put("events", tally.events());
    }

    private static ObjectNode place(Spot spot) {
        return node().put("name", spot.name())
                .put("country", spot.country())
                .put("latitude", spot.latitude().orElse(null))
                .put("longitude", spot.longitude().orElse(null))
                .put("cooperation", spot.cooperation())
                .put("conflict", spot.conflict());
    }
}
