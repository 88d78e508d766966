package org.bellwether.app.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.SearchIndex;

/** An index that remembers what it was told, and in which order. */
public final class RecordingIndex implements SearchIndex {

    final List<String> puts = new ArrayList<>();
    final Map<String, Article> articles = new TreeMap<>();
    long revision;

    @Override
    public void put(Article article, long intake) {
        puts.add(article.title());
        articles.put(article.id(), article);
    }

    @Override
    public void commit(long storeRevision) {
        revision = storeRevision;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public int size() {
        return articles.size();
    }

    @Override
    public boolean contains(String articleId) {
        return articles.containsKey(articleId);
    }

    @Override
    public void clear() {
        articles.clear();
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return List.of();
    }

    @Override
    public Found find(Query query, Window window) {
        return new Found(List.of(), 0, false, Facets.NONE);
    }

    @Override
    public List<Hit> similar(String articleId, int limit) {
        return List.of();
    }

    @Override
    public List<Problem> check() {
        return List.of();
    }

    @Override
    public void close() {}
}
