package org.bellwether.app.web;

import java.util.List;
import java.util.Locale;
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
    public void put(Article article) {
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
