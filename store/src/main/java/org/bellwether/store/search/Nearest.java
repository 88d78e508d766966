package org.bellwether.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.VectorUtil;

/**
 * Similar articles in a large index: the nearest by meaning and those that share its weightiest words are looked up, and only these
 * are compared, by the figures of {@link CorpusSimilarity}. What neither way finds is left out.
 */
final class Nearest {

    private static final int CANDIDATES = 40;
    private static final int WORDS = 16;
    /** Words kept at most, about 100 bytes each. */
    private static final int KNOWN = 200_000;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Map<String, Double> rarity = new ConcurrentHashMap<>();

    Nearest(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    boolean reads(IndexSearcher other) {
        return searcher.getIndexReader() == other.getIndexReader();
    }

    /** A document and how similar it is. */
    record Scored(int document, double score) {}

    List<Scored> to(int document, int limit) throws IOException {
        float[] meaning = vector(document);
        Map<String, Double> words = weights(document);
        Set<Integer> candidates = new TreeSet<>();
        add(candidates, new KnnFloatVectorQuery(Documents.VECTOR, meaning, CANDIDATES));
        add(candidates, weightiest(words));
        candidates.remove(document);
        List<Scored> scored = new ArrayList<>();
        for (int other : candidates) {
            double cosine = cosine(words, weights(other));
            scored.add(new Scored(other, CorpusSimilarity.mix(cosine, VectorUtil.dotProduct(meaning, vector(other)))));
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.score()).thenComparing(Scored::document));
        return scored.subList(0, Math.min(limit, scored.size()));
    }

    private void add(Set<Integer> candidates, Query query) throws IOException {
        for (ScoreDoc found : searcher.search(query, CANDIDATES).scoreDocs) {
            candidates.add(found.doc);
        }
    }

    private static Query weightiest(Map<String, Double> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .forEach(word -> any.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(Documents.TEXT, word.getKey()))),
                                word.getValue().floatValue()),
                        BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private Map<String, Double> weights(int document) throws IOException {
        Document stored = searcher.storedFields().document(document, Set.of(Documents.TITLE, Documents.BODY));
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> word : Terms.count(
                        Terms.text(stored.get(Documents.TITLE), stored.get(Documents.BODY)))
                .entrySet()) {
            weights.put(word.getKey(), (1 + Math.log(word.getValue())) * rarity(word.getKey()));
        }
        return weights;
    }

    /** The part of {@link Terms#weight} that does not depend on the document. */
    private double rarity(String word) throws IOException {
        Double known = rarity.get(word);
        if (known == null) {
            int documents = Math.max(1, reader.docFreq(new Term(Documents.TEXT, word)));
            known = Terms.weight(1, documents, reader.numDocs());
            if (rarity.size() < KNOWN) {
                rarity.put(word, known);
            }
        }
        return known;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> words) {
        double square = 0;
        for (double weight : words.values()) {
            square += weight * weight;
        }
        return Math.sqrt(square);
    }

    private float[] vector(int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Documents.VECTOR);
        var at = vectors.iterator();
        if (at.advance(document - leaf.docBase) != document - leaf.docBase) {
            throw new IllegalStateException("document " + document + " has no vector");
        }
        return vectors.vectorValue(at.index()).clone();
    }
}
