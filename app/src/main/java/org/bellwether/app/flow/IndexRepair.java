package org.bellwether.app.flow;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;

/** Brings a search index up to its store, after a run that was killed or a store that was copied in. */
public final class IndexRepair {

    private IndexRepair() {}

    /**
     * Adds what is missing where that explains the difference of the revisions, and builds the index anew where it does not.
     *
     * @return number of articles indexed
     */
    public static int repair(Store store, SearchIndex index, Progress progress) {
        long revision = store.revision();
        if (index.revision() == revision) {
            return 0;
        }
        progress.begin("search index");
        Set<String> missing = missing(store, index);
        boolean onlyAdded = missing.size() == revision - index.revision() && index.size() > 0;
        if (!onlyAdded) {
            index.clear();
        }
        int put = 0;
        try (Stream<Article> articles = store.articles()) {
            for (Article article : (Iterable<Article>) articles::iterator) {
                if (!onlyAdded || missing.contains(article.id())) {
                    index.put(article);
                    put++;
                    progress.article();
                }
            }
        }
        index.commit(revision);
        return put;
    }

    private static Set<String> missing(Store store, SearchIndex index) {
        Set<String> missing = new HashSet<>();
        store.origins().keySet().stream().filter(id -> !index.contains(id)).forEach(missing::add);
        return missing;
    }
}
