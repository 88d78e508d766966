package org.bellwether.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a team watches, as its {@code monitor.yaml} says.
 *
 * @param actors the team's own, from the {@code actors.yaml} beside it
 */
public record Monitor(
        String id,
        String title,
        List<String> languages,
        PeriodLength period,
        LocalDate from,
        Optional<LocalDate> until,
        Map<String, List<String>> groups,
        List<Outlet> outlets,
        List<Category> categories,
        List<OwnActor> actors) {

    public Monitor {
        languages = List.copyOf(languages);
        groups = Map.copyOf(groups);
        outlets = List.copyOf(outlets);
        categories = List.copyOf(categories);
        actors = List.copyOf(actors);
    }

    /**
     * Who publishes articles.
     *
     * @param kind wire, state, independent, foreign, think-tank or other
     * @param reliability Admiralty letter A..F; F is unknown, not bad
     * @param inputs folders, files and feeds, relative to the monitor, or URLs
     * @param language ISO 639-1 code for texts that do not tell their own
     * @param filter which articles are taken in
     * @param notes what the team remembers of it; may be empty
     * @param retired whether it is kept, but neither collected nor missed
     * @param every how often it is visited while Bellwether watches; as often as it tells something new where empty
     */
    public record Outlet(
            String id,
            String name,
            Optional<String> url,
            String kind,
            String reliability,
            List<String> inputs,
            Optional<String> language,
            OutletFilter filter,
            String notes,
            boolean retired,
            Optional<Duration> every) {

        public Outlet {
            inputs = List.copyOf(inputs);
            filter = Objects.requireNonNullElse(filter, OutletFilter.NONE);
            every = Objects.requireNonNullElse(every, Optional.empty());
            notes = Objects.requireNonNullElse(notes, "");
        }

        /** An outlet of which everything is taken in. */
        public Outlet(
                String id, String name, Optional<String> url, String kind, String reliability, List<String> inputs) {
            this(id, name, url, kind, reliability, inputs, Optional.empty(), OutletFilter.NONE, "", false);
        }

        /** An outlet that is visited as often as it tells something new. */
        public Outlet(
                String id,
                String name,
                Optional<String> url,
                String kind,
                String reliability,
                List<String> inputs,
                Optional<String> language,
                OutletFilter filter,
                String notes,
                boolean retired) {
            this(id, name, url, kind, reliability, inputs, language, filter, notes, retired, Optional.empty());
        }

        /** The same, taken in by hand from other inputs: nothing is filtered. */
        public Outlet reading(List<String> others) {
            return new Outlet(
                    id, name, url, kind, reliability, others, language, OutletFilter.NONE, notes, retired, every);
        }

        /** The same, given up or taken up again. */
        public Outlet retired(boolean now) {
            return new Outlet(id, name, url, kind, reliability, inputs, language, filter, notes, now, every);
        }

        /** The same, visited so often. */
        public Outlet every(Optional<Duration> interval) {
            return new Outlet(id, name, url, kind, reliability, inputs, language, filter, notes, retired, interval);
        }
    }

    /**
     * One line of the board.
     *
     * @param question what its status answers
     * @param viewpoint better for whom
     */
    public record Category(String id, String title, String question, String viewpoint, List<Signal> signals) {

        public Category {
            signals = List.copyOf(signals);
        }
    }

    /**
     * Which events touch a category and which way they point. Empty lists match anything; all given filters must match. Actor
     * patterns: {@code COUNTRY}, {@code COUNTRY/SECTOR}, {@code * /SECTOR} without the blank, an actor's id, a group's name, {@code
     * !PATTERN}.
     *
     * @param says the rule in a sentence, shown beside the evidence
     * @param between two or more patterns: the event must join two of them, in either direction
     * @param words any of these words or phrases in the event's sentence, case ignored
     * @param weight 0..2
     */
    public record Signal(
            String id,
            String says,
            List<EventType> types,
            List<String> modes,
            List<String> contexts,
            List<String> sources,
            List<String> recipients,
            List<String> between,
            List<String> places,
            List<String> words,
            Direction points,
            double weight) {

        public Signal {
            types = List.copyOf(types);
            modes = List.copyOf(modes);
            contexts = List.copyOf(contexts);
            sources = List.copyOf(sources);
            recipients = List.copyOf(recipients);
            between = List.copyOf(between);
            places = List.copyOf(places);
            words = List.copyOf(words);
        }
    }

    /** Which way a signal points: the tone of the event never decides by itself. */
    public enum Direction {
        BETTER,
        WORSE,
        /** Better for cooperation, worse for conflict. */
        WITH_EVENT
    }
}
