package org.bellwether.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.EventType;
import org.bellwether.model.Quad;

/**
 * Events by who takes part, by day and by place. Actors, pairs, places and whatever a country narrows follow what analysts say: rejected,
 * withdrawn and merged events are not among them, corrected and added ones are. All events by day are as they are coded, except where a filter
 * asks for what counts for a category.
 *
 * <p>No answer reads more than it gives back, so an archive of a million events answers like a small one.
 *
 * @apiNote A country is an ISO-3166 alpha-3 code or an international body; empty text stands for any in a filter, for none known in an answer.
 */
public interface Parties {

    /** Longest id of an actor, in characters; longer ones are known by their beginning. */
    int LONGEST_ID = 200;

    /** The id by which an actor is known here. */
    static String key(String actor) {
        return actor.length() > LONGEST_ID ? actor.substring(0, LONGEST_ID) : actor;
    }

    /**
     * Actors whose name holds all the words, in whatever case; those of most events first.
     *
     * @param skip how many to pass over, @param limit how many to give at most
     */
    List<ActorLine> actors(String words, String country, int skip, int limit);

    Optional<ActorLine> actor(String id);

    /** How texts call an actor, the most used first. */
    List<Alias> aliases(String actor, int limit);

    /** With whom an actor shares most events, as one side and the other; with the months in which they did, oldest first. */
    List<Dyad> dyads(String actor, int limit);

    /** Ids of an actor's events, newest first; undated ones come last. */
    List<String> ofActor(String actor, int skip, int limit);

    /** Ids of the events between two actors, newest first; undated ones come last. */
    List<String> ofDyad(String actor, String other, int skip, int limit);

    /** What an actor is reported to have said, newest first. */
    List<Speech> speeches(String actor, int skip, int limit);

    /** Events by time and quad class, oldest first; times without an event are left out. */
    List<Tally> tallies(Filter filter, Grain grain);

    /** Ids of events, newest first. */
    List<String> events(Filter filter, int skip, int limit);

    /** Places by number of events. */
    List<Spot> spots(Filter filter, int limit);

    /** First and last day on which an event begins; empty where none is dated. */
    Optional<DateRange> days();

    /** How many events have no date. */
    long undated();

    /** Countries that take part in events, by code. */
    List<String> countries();

    /**
     * Which events are meant: those that begin on one of these days.
     *
     * @param country one that takes part, empty for any
     * @param category of which status they count for, as its latest proposals weighed them; empty for all that is coded
     */
    record Filter(
            LocalDate from, LocalDate to, Optional<EventType> type, String country, Optional<Category> category) {}

    /** A category of a monitor. */
    record Category(String monitor, String id) {}

    /** How time is cut. */
    enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** @param events in which the actor takes part */
    record ActorLine(String id, String name, String country, String sector, long events) {}

    /** @param words as a text has them */
    record Alias(String words, long events) {}

    /** Two actors, seen from the first. */
    record Dyad(ActorLine other, List<Month> months) {

        public Dyad {
            months = List.copyOf(months);
        }
    }

    /**
     * What two actors did in one month.
     *
     * @param month {@code 2011-11}; empty for events without a date
     * @param cooperation events, @param conflict events
     * @param good summed intensity of cooperation, @param bad summed intensity of conflict
     */
    record Month(String month, long cooperation, long conflict, double good, double bad) {}

    /**
     * Something said, as far as an article reports it.
     *
     * @param day ISO date of the article, empty where not known
     * @param cue the reporting word, @param words what is reported, cut off where long
     */
    record Speech(String article, String day, String cue, String words) {}

    /** @param time {@code 2011-11-24}, {@code 2011-11} or {@code 2011} */
    record Tally(String time, Quad quad, long events) {}

    /**
     * A place and what happened there.
     *
     * @param latitude degrees north, @param longitude degrees east; both or neither
     */
    record Spot(
            String name,
            String country,
            Optional<Double> latitude,
            Optional<Double> longitude,
            long cooperation,
            long conflict) {

        public long events() {
            return cooperation + conflict;
        }
    }
}
