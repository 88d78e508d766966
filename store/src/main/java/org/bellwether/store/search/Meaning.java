package org.bellwether.store.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.Fragment;

/** Finds articles that mean what a query means, and the passage of each that says so. */
final class Meaning {

    /** Least cosine of a query and an article that is near it. */
    private static final float NEAR = 0.6f;

    /** What the model's makers put before a query that looks for longer texts. */
    private static final String ASKING = "Represent this sentence for searching relevant passages: ";

    private static final int QUERIES = 64;
    private static final int ARTICLES = 512;

    /**
     * How far into an article passages are looked for, in characters: its vector stands for its lead. And how long one is at least and at
     * most.
     */
    private static final int READ = 700;

    private static final int SHORTEST = 120;
    private static final int LONGEST = 320;

    private final SentenceVectors vectors;
    private final Map<String, float[]> asked = latest(QUERIES);
    private final Map<String, List<Passage>> read = latest(ARTICLES);

    private record Passage(String text, float[] vector) {}

    Meaning(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    private static <V> Map<String, V> latest(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }

    /** The articles nearest to what the words mean, nearest first. */
    ScoreDoc[] nearest(IndexSearcher searcher, String words, Query filter) throws IOException {
        String meant = meant(words);
        if (meant.isEmpty()) {
            return new ScoreDoc[0];
        }
        int most = SearchIndex.NEAREST;
        Query near = new KnnFloatVectorQuery(Documents.VECTOR, vector(meant), most, filter);
        return Arrays.stream(searcher.search(near, most).scoreDocs)
                .filter(hit -> 2 * hit.score - 1 >= NEAR)
                .toArray(ScoreDoc[]::new);
    }

    private static String meant(String words) {
        return Queries.wanted(words).replaceAll("[\"*|()]", " ").strip();
    }

    private float[] vector(String meant) {
        return asked.computeIfAbsent(meant, text -> vectors.embed(ASKING + text));
    }

    /** For each document, its passage nearest to what the words mean, marked. */
    Map<Integer, List<Fragment>> passages(IndexSearcher searcher, String words, int[] documents) throws IOException {
        Map<Integer, List<Fragment>> best = new ConcurrentHashMap<>();
        String meant = meant(words);
        if (documents.length == 0 || meant.isEmpty()) {
            return best;
        }
        float[] wanted = vector(meant);
        StoredFields stored = searcher.storedFields();
        Map<Integer, Document> texts = new LinkedHashMap<>();
        for (int document : documents) {
            texts.put(document, stored.document(document));
        }
        texts.entrySet().parallelStream()
                .forEach(text -> best.put(text.getKey(), best(passages(text.getValue()), wanted)));
        return best;
    }

    private static List<Fragment> best(List<Passage> passages, float[] wanted) {
        float most = -1;
        String text = "";
        for (Passage passage : passages) {
            float near = VectorUtil.dotProduct(wanted, passage.vector);
            if (near > most) {
                most = near;
                text = passage.text;
            }
        }
        return text.isEmpty() ? List.of() : List.of(new Fragment(text, true));
    }

    private List<Passage> passages(Document document) {
        String body = document.get(Documents.BODY);
        String head = body.substring(0, Math.min(READ, body.length()));
        String key = document.get(Documents.ID) + '\n' + head.hashCode();
        List<Passage> known = read.get(key);
        if (known == null) {
            known = cut(head).stream()
                    .map(text -> new Passage(text, vectors.embed(text)))
                    .toList();
            read.put(key, known);
        }
        return known;
    }

    /** Sentences, short ones together, long ones cut off. */
    static List<String> cut(String text) {
        List<String> passages = new ArrayList<>();
        for (String paragraph : text.split("\n\n", -1)) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
            ends.setText(paragraph);
            int start = 0;
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                if (end - start >= SHORTEST || end == paragraph.length()) {
                    String passage = paragraph
                            .substring(start, Math.min(end, start + LONGEST))
                            .strip();
                    if (!passage.isEmpty()) {
                        passages.add(passage);
                    }
                    start = end;
                }
            }
        }
        return passages;
    }
}
