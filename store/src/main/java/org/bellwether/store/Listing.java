package org.bellwether.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Quad;

/**
 * Articles and events page by page, newest first, equal ones by descending id. A page begins behind a {@link Position}, never at a
 * number, so that nothing is told twice or left out while the archive grows.
 */
public interface Listing {

    /** Articles that a filter accepts, newest first, undated ones last. */
    List<Article> articles(ArticleFilter filter, Optional<Position> after, int limit);

    /** Events as they were coded, by the first day they may have fallen on, undated ones last. */
    List<EventRecord> events(EventFilter filter, Optional<Position> after, int limit);

    /** The article whose text this one is: another's id where it reprints it, else its own. */
    String origin(String article);

    /**
     * A place in the order of a list.
     *
     * @param key milliseconds of an article's publication, or the day of an event; {@code ""} for an undated event
     */
    record Position(String key, String id) {

        public static Position of(Article article) {
            return new Position(Long.toString(newest(article)), article.id());
        }

        public static Position of(EventRecord event) {
            return new Position(day(event.event()), event.id());
        }

        /** Epoch milliseconds of an article's publication; {@link Long#MIN_VALUE} where it is not known. */
        public static long newest(Article article) {
            Optional<Instant> day =
                    article.date().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
            return article.published().or(() -> day).map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
        }

        /** The first day an event may have fallen on, empty where it is not known. */
        public static String day(Event event) {
            return event.date()
                    .range()
                    .map(DateRange::from)
                    .map(LocalDate::toString)
                    .orElse("");
        }
    }

    /**
     * Which articles are wanted; what is empty accepts all.
     *
     * @param from first day of publication, @param to last day, both in UTC; an article without a date has none
     */
    record ArticleFilter(
            Optional<String> outlet, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> language) {

        public static final ArticleFilter ALL =
                new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public boolean accepts(Article article) {
            long newest = Position.newest(article);
            return outlet.map(article.outlet()::equals).orElse(true)
                    && language.map(article.language()::equals).orElse(true)
                    && ((from.isEmpty() && to.isEmpty()) || newest > Long.MIN_VALUE)
                    && from.map(day -> newest >= start(day)).orElse(true)
                    && to.map(day -> newest < start(day.plusDays(1))).orElse(true);
        }

        /** Epoch milliseconds of a day's beginning in UTC. */
        public static long start(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        }
    }

    /**
     * Which events are wanted; what is empty accepts all.
     *
     * @param source country code of somebody who acts, @param recipient of somebody who is acted on
     * @param from first, @param to last of the days on which an event may begin; an undated event has none
     * @param least confidence, 0..1
     */
    record EventFilter(
            Optional<EventType> type,
            Optional<Quad> quad,
            Optional<EventStatus> status,
            Optional<String> source,
            Optional<String> recipient,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            double least) {

        public static final EventFilter ALL = new EventFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);

        public boolean accepts(EventRecord told) {
            Event event = told.event();
            String day = Position.day(event);
            return type.map(event.type()::equals).orElse(true)
                    && quad.map(event.quad()::equals).orElse(true)
                    && status.map(event.status()::equals).orElse(true)
                    && source.map(code -> has(event.sources(), code)).orElse(true)
                    && recipient.map(code -> has(event.recipients(), code)).orElse(true)
                    && ((from.isEmpty() && to.isEmpty()) || !day.isEmpty())
                    && from.map(first -> day.compareTo(first.toString()) >= 0).orElse(true)
                    && to.map(last -> day.compareTo(last.toString()) <= 0).orElse(true)
                    && event.confidence() >= least;
        }

        private static boolean has(List<Participant> side, String code) {
            return side.stream()
                    .anyMatch(who -> who.actor().country().map(code::equals).orElse(false));
        }
    }
}
