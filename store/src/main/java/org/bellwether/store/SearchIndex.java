package org.bellwether.store;

import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;

/** Full-text and vector index of the archive. Disposable: it can always be rebuilt from the {@link Store}. */
public interface SearchIndex extends AutoCloseable {

    /** Adds or replaces one article. Visible after {@link #commit}. */
    void put(Article article);

    /** Makes all writes durable and visible, and remembers the store's revision they stand for. */
    void commit(long storeRevision);

    /** The revision given at the last commit, 0 for a new index. */
    long revision();

    int size();

    /** Whether the index holds the article. */
    boolean contains(String articleId);

    /** Empties the index. */
    void clear();

    /** What is wrong with the index's own files; empty for a sound index. */
    List<Problem> check();

    /** Articles that match the words, best first; bad query syntax is read as plain words. */
    List<Hit> search(String query, int limit);

    /** The articles most similar to one of the archive, best first: half TF-IDF cosine of the full text, half vectors. */
    List<Hit> similar(String articleId, int limit);

    @Override
    void close();

    /**
     * One article found.
     *
     * @param snippet parts of the text around the matched words, plain text; empty for similar articles
     */
    record Hit(String articleId, double score, List<Fragment> snippet) {}

    /** A piece of a snippet: text, and whether it matched. */
    record Fragment(String text, boolean matched) {}
}
