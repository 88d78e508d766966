package org.bellwether.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.store.Listing;

/** The lists of a {@link MemoryStore}. */
record MemoryListing(MemoryStore store) implements Listing {

    private static final Comparator<Article> ARTICLES = Comparator.comparingLong(
                    (Article article) -> Position.newest(article))
            .thenComparing(Article::id)
            .reversed();
    private static final Comparator<EventRecord> EVENTS = Comparator.comparing(
                    (EventRecord event) -> Position.day(event.event()))
            .thenComparing(EventRecord::id)
            .reversed();

    @Override
    public List<Article> articles(ArticleFilter filter, Optional<Position> after, int limit) {
        return store.articles.values().stream()
                .filter(filter::accepts)
                .sorted(ARTICLES)
                .dropWhile(article ->
                        after.filter(place -> !behind(article, place)).isPresent())
                .limit(limit)
                .toList();
    }

    private static boolean behind(Article article, Position place) {
        long key = Long.parseLong(place.key());
        long newest = Position.newest(article);
        return newest < key || newest == key && article.id().compareTo(place.id()) < 0;
    }

    @Override
    public List<EventRecord> events(EventFilter filter, Optional<Position> after, int limit) {
        return store.events.values().stream()
                .filter(filter::accepts)
                .sorted(EVENTS)
                .dropWhile(event -> after.filter(place -> !behind(event, place)).isPresent())
                .limit(limit)
                .toList();
    }

    private static boolean behind(EventRecord event, Position place) {
        int day = Position.day(event.event()).compareTo(place.key());
        return day < 0 || day == 0 && event.id().compareTo(place.id()) < 0;
    }

    @Override
    public String origin(String article) {
        return store.origins.getOrDefault(article, article);
    }
}
