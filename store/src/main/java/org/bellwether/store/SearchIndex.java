package org.bellwether.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;

/** Full-text and vector index of the archive. Disposable: it can always be rebuilt from the {@link Store}. */
public interface SearchIndex extends AutoCloseable {

    /**
     * Adds or replaces one article. Visible after {@link #commit}.
     *
     * @param intake when it first came into the archive, see {@link SavedSearches#intake}
     */
    void put(Article article, long intake);

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

    /**
     * Articles that answer a query, within the newest {@value #DEEPEST} or best ones.
     *
     * <p>By words: all of them must occur, or, where not one article has all, some. By meaning: the {@value #NEAREST} articles whose
     * title and lead are nearest to the query's own, as far as they are near at all. By both: the two rankings by reciprocal rank fusion
     * (Cormack, Clarke and Büttcher 2009). A query without words finds whatever its narrowing leaves, newest first.
     */
    Found find(Query query, Window window);

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

    /** How deep anybody can page: hits beyond are counted, not shown. */
    int DEEPEST = 1000;

    /** How many articles can be found by meaning. */
    int NEAREST = 100;

    /** What makes an article a hit. */
    enum By {
        WORDS,
        MEANING,
        BOTH
    }

    /** Order of the hits. */
    enum Sort {
        /** Best first. */
        RELEVANCE,
        /** Newest publication first, undated articles last. */
        DATE,
        /** Latest taken in first. */
        INTAKE
    }

    /**
     * What is looked for.
     *
     * @param words as typed: words, {@code "phrases"}, {@code -not}, {@code begin*}; may be empty
     * @param outlet id of the outlet, empty for all
     * @param from first day of publication, @param to last day
     * @param language ISO 639-1 code, empty for all
     */
    record Query(
            String words,
            By by,
            String outlet,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String language,
            Sort sort) {

        /** Whether nothing is asked at all. */
        public boolean isEmpty() {
            return words.isBlank() && !narrowed();
        }

        /** Whether it is narrowed to an outlet, to days or to a language. */
        public boolean narrowed() {
            return !outlet.isEmpty() || from.isPresent() || to.isPresent() || !language.isEmpty();
        }

        public Query sorted(Sort by) {
            return new Query(words, this.by, outlet, from, to, language, by);
        }
    }

    /**
     * Which of the hits are wanted.
     *
     * @param after only articles taken in after this {@link SavedSearches#intake}, 0 for all
     * @param offset hits to pass over, @param limit hits to give; with 0 they are counted only, and no facets are
     */
    record Window(long after, int offset, int limit) {

        /** To count what came in after an intake. */
        public static Window count(long after) {
            return new Window(after, 0, 0);
        }
    }

    /**
     * What answers a query.
     *
     * @param total of all hits, also of those that the window leaves out
     * @param partly whether no article has all the words, and these have some
     */
    record Found(List<Hit> hits, long total, boolean partly, Facets facets) {}

    /**
     * How all hits divide.
     *
     * @param outlets and @param languages most hits first, @param months ({@code 2011-11}) newest first, without undated articles
     */
    record Facets(List<Count> outlets, List<Count> months, List<Count> languages) {

        public static final Facets NONE = new Facets(List.of(), List.of(), List.of());
    }

    /** How many hits have a value. */
    record Count(String value, long hits) {}

    /** A piece of a snippet: text, and whether it matched. */
    record Fragment(String text, boolean matched) {}
}
