package org.bellwether.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.SearchIndex;

/** An index over a {@link MemoryStore}: plain substring search, and every other article as similar. */
public final class MemoryIndex implements SearchIndex {

    private final MemoryStore store;

    public MemoryIndex(MemoryStore store) {
        this.store = store;
    }

    @Override
    public void put(Article article, long intake) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void commit(long storeRevision) {}

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public int size() {
        return store.articles.size();
    }

    @Override
    public List<Problem> check() {
        return List.of();
    }

    @Override
    public boolean contains(String articleId) {
        return store.articles.containsKey(articleId);
    }

    @Override
    public void clear() {}

    @Override
    public List<Hit> search(String query, int limit) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return store.articles.values().stream()
                .filter(article -> (article.title() + " " + article.body())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(limit)
                .map(article -> new Hit(
                        article.id(),
                        1,
                        List.of(new Fragment(article.title() + " ", false), new Fragment(query, true))))
                .toList();
    }

    @Override
    public Found find(Query query, Window window) {
        List<Hit> all = search(query.words(), Integer.MAX_VALUE).stream()
                .filter(hit -> query.outlet().isEmpty() || outlet(hit).equals(query.outlet()))
                .toList();
        int start = Math.min(window.offset(), all.size());
        List<Hit> shown = all.subList(start, Math.min(all.size(), start + window.limit()));
        List<Count> outlets = all.stream()
                .collect(Collectors.groupingBy(this::outlet, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
        return new Found(shown, all.size(), false, new Facets(outlets, List.of(), List.of()));
    }

    private String outlet(Hit hit) {
        return Objects.requireNonNull(store.articles.get(hit.articleId())).outlet();
    }

    @Override
    public List<Hit> similar(String articleId, int limit) {
        return store.articles.keySet().stream()
                .filter(id -> !id.equals(articleId))
                .limit(limit)
                .map(id -> new Hit(id, 0.5, List.of()))
                .toList();
    }

    @Override
    public void close() {}
}
