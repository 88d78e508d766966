package org.bellwether.store;

import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bellwether.model.Article;

/** Fills the search index from the archive: the index is disposable. */
public final class IndexRebuild {

    private IndexRebuild() {}

    /** Whether the index stands for what the archive holds. */
    public static boolean isCurrent(Store store, SearchIndex index) {
        return index.revision() == store.revision();
    }

    /**
     * Brings the index up to the archive. Articles that it holds unchanged are passed over, so this is cheap after a kill; after
     * damage give it an emptied index.
     *
     * @param progress told the number of articles looked at so far, after each
     */
    public static void from(Store store, SearchIndex index, LongConsumer progress) {
        long revision = store.revision();
        long articles = putAll(store, index, progress);
        index.commit(revision);
        if (index.size() != articles) {
            index.clear();
            index.commit(0);
            putAll(store, index, progress);
            index.commit(revision);
        }
    }

    private static long putAll(Store store, SearchIndex index, LongConsumer progress) {
        long count = 0;
        try (Stream<Article> articles = store.articles()) {
            for (var all = articles.iterator(); all.hasNext(); ) {
                Article article = all.next();
                index.put(article, store.savedSearches().intake(article.id()));
                progress.accept(++count);
            }
        }
        return count;
    }
}
