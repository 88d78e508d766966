package org.bellwether.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.DateRange;

/**
 * The articles as a reader leafs through them: by day, with reprints folded under their origin. Holds nothing of its own; every
 * answer is bounded by the days asked for and by a limit.
 */
public interface Shelf {

    /** The stories that a filter finds, newest first. */
    Found stories(Filter filter, int offset, int limit);

    /** The stories before and after an article's own in the order of {@link #stories}; whether it is read does not move it. */
    Beside beside(Filter filter, String article);

    /** How many stories of these days the reader has not read. */
    int unread(String reader, DateRange days);

    /** The articles whose day is not known, copies of one text together; they are in no story, and their hour means nothing. */
    List<Copy> undated(String reader, int offset, int limit);

    /** How many articles have no day. */
    int undated();

    /** Ids of the events coded from these articles, by article. */
    Map<String, List<String>> events(Collection<String> articles);

    /**
     * What to look for; all of it must hold.
     *
     * @param days of the articles, both ends within
     * @param reader whose read marks count
     * @param unread whether only stories of which the reader has read no copy
     * @param type name of an {@link org.bellwether.model.EventType} coded from the article
     * @param actor whole words of a name, or a country code, of somebody who takes part in one of its events
     * @param place whole words of the name of a place, or a country code, where one of its events happened
     * @param tag on any copy of the story
     * @param proposals places of latest proposals in the ledger, in one of which an event of the article must count
     */
    record Filter(
            DateRange days,
            String reader,
            boolean unread,
            Optional<String> outlet,
            Optional<String> language,
            Optional<String> type,
            Optional<String> actor,
            Optional<String> place,
            Optional<String> tag,
            Optional<List<Long>> proposals) {

        /** Everything of these days. */
        public static Filter of(DateRange days, String reader) {
            return new Filter(
                    days,
                    reader,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same with a tag to look for. */
        public Filter tagged(String word) {
            return new Filter(days, reader, unread, outlet, language, type, actor, place, Optional.of(word), proposals);
        }
    }

    /** Some of the stories found, and how many there are; 0 where {@code offset} lies past the last. */
    record Found(List<Story> stories, int all) {}

    /**
     * The copies of one text within the days asked for.
     *
     * @param copies the origin first where it is of these days, then by time; never empty
     */
    record Story(String origin, List<Copy> copies) {

        public Copy lead() {
            return copies.getFirst();
        }

        /** Whether the reader has read any copy. */
        public boolean read() {
            return copies.stream().anyMatch(Copy::read);
        }
    }

    /**
     * One article of a story.
     *
     * @param at when it was published: the beginning of its day where the hour is not known or is of another day
     * @param opening the first characters of its body
     * @param events how many are coded from it
     */
    record Copy(
            String article,
            String outlet,
            String language,
            Instant at,
            String title,
            String opening,
            int events,
            boolean read) {}

    /** The neighbours of a story. */
    record Beside(Optional<Copy> newer, Optional<Copy> older) {}
}
