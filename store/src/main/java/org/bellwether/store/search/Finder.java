package org.bellwether.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Facets;
import org.bellwether.store.SearchIndex.Found;
import org.bellwether.store.SearchIndex.Fragment;
import org.bellwether.store.SearchIndex.Hit;
import org.bellwether.store.SearchIndex.Window;

/** Answers queries by words, by meaning, or by both, over one state of the index. */
final class Finder {

    /** The constant of reciprocal rank fusion: the value of its authors. */
    private static final int FUSION = 60;

    private final Meaning meaning;

    Finder(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * What matches.
     *
     * @param words the words as a query, none where only meaning is asked for
     * @param near what is near in meaning, nearest first
     */
    private record Answers(Queries.Parsed words, Query narrowed, ScoreDoc[] near, Matches matches) {}

    Found find(IndexSearcher searcher, SearchIndex.Query query, Window window) throws IOException {
        if (query.isEmpty()) {
            return new Found(List.of(), 0, false, Facets.NONE);
        }
        Answers answers = answers(searcher, query, window.after());
        if (window.limit() < 1) {
            return new Found(List.of(), answers.matches.count(), answers.words.partly(), Facets.NONE);
        }
        List<ScoreDoc> page = page(searcher, query, answers, window);
        return new Found(
                hits(searcher, query, answers, page),
                answers.matches.count(),
                answers.words.partly() && answers.matches.count() > 0,
                answers.matches.facets());
    }

    private Answers answers(IndexSearcher searcher, SearchIndex.Query query, long after) throws IOException {
        Query filter = filter(query, after);
        boolean none = query.words().isBlank();
        Queries.Parsed words = none
                ? new Queries.Parsed(new MatchAllDocsQuery(), false)
                : query.by() == By.MEANING
                        ? new Queries.Parsed(new MatchNoDocsQuery(), false)
                        : Queries.parse(searcher, query.words());
        ScoreDoc[] near =
                none || query.by() == By.WORDS ? new ScoreDoc[0] : meaning.nearest(searcher, query.words(), filter);
        Query narrowed = new BooleanQuery.Builder()
                .add(words.query(), Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
        Matches matches = Matches.of(searcher, narrowed, near);
        return new Answers(words, narrowed, near, matches);
    }

    private static Query filter(SearchIndex.Query query, long after) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        if (!query.outlet().isEmpty()) {
            all.add(new TermQuery(new Term(Documents.OUTLET, query.outlet())), Occur.FILTER);
        }
        if (!query.language().isEmpty()) {
            all.add(new TermQuery(new Term(Documents.LANGUAGE, query.language())), Occur.FILTER);
        }
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
            long to = query.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(Documents.DAY, from, to), Occur.FILTER);
        }
        if (after > 0) {
            all.add(LongField.newRangeQuery(Documents.INTAKE, after + 1, Long.MAX_VALUE), Occur.FILTER);
        }
        Queries.excluded(query.words()).forEach(excluded -> all.add(excluded, Occur.MUST_NOT));
        return all.build();
    }

    private static List<ScoreDoc> page(IndexSearcher searcher, SearchIndex.Query query, Answers answers, Window window)
            throws IOException {
        int deep = Math.min(SearchIndex.DEEPEST, window.offset() + window.limit());
        List<ScoreDoc> ranked = switch (query.sort()) {
            case RELEVANCE ->
                query.words().isBlank() ? answers.matches.newest(Documents.DAY, deep) : best(searcher, answers, deep);
            case DATE -> answers.matches.newest(Documents.DAY, deep);
            case INTAKE -> answers.matches.newest(Documents.INTAKE, deep);
        };
        int end = Math.min(ranked.size(), deep);
        return ranked.subList(Math.min(window.offset(), end), end);
    }

    private static List<ScoreDoc> best(IndexSearcher searcher, Answers answers, int deep) throws IOException {
        if (answers.near.length == 0) {
            return List.of(searcher.search(answers.narrowed, deep).scoreDocs);
        }
        ScoreDoc[] byWords = searcher.search(answers.narrowed, SearchIndex.DEEPEST).scoreDocs;
        return byWords.length == 0 ? List.of(answers.near) : fused(byWords, answers.near);
    }

    /**
     * Reciprocal rank fusion: a document is worth the sum, over the rankings that have it, of one by {@value #FUSION} plus its rank
     * (Cormack, Clarke and Büttcher, SIGIR 2009).
     */
    static List<ScoreDoc> fused(ScoreDoc[]... rankings) {
        Map<Integer, Double> worth = new HashMap<>();
        for (ScoreDoc[] ranking : rankings) {
            for (int i = 0; i < ranking.length; i++) {
                worth.merge(ranking[i].doc, 1.0 / (FUSION + i + 1), Double::sum);
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue().floatValue()))
                .toList();
    }

    private List<Hit> hits(IndexSearcher searcher, SearchIndex.Query query, Answers answers, List<ScoreDoc> page)
            throws IOException {
        int[] documents = page.stream().mapToInt(hit -> hit.doc).toArray();
        List<List<Fragment>> marked = Queries.snippets(searcher, answers.words.query(), documents);
        int[] unmarked = IntStream.range(0, documents.length)
                .filter(i -> answers.near.length > 0 && marked.get(i).stream().noneMatch(Fragment::matched))
                .toArray();
        int[] meant = Arrays.stream(unmarked).map(i -> documents[i]).toArray();
        Map<Integer, List<Fragment>> passages = meaning.passages(searcher, query.words(), meant);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            List<Fragment> snippet =
                    Optional.ofNullable(passages.get(documents[i])).orElse(marked.get(i));
            hits.add(new Hit(LuceneIndex.id(stored, documents[i]), page.get(i).score, snippet));
        }
        return List.copyOf(hits);
    }
}
