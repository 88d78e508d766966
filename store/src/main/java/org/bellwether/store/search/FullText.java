package org.bellwether.store.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Exact similarity over one state of the index: the same figures as {@link CorpusSimilarity} would give, read from the postings
 * and the vectors. Deleted documents count for nothing.
 */
final class FullText {

    private final IndexReader reader;
    private final org.apache.lucene.index.@Nullable Terms terms;
    private final @Nullable Bits live;
    private final float[] lengths;

    private FullText(IndexReader reader) throws IOException {
        this.reader = reader;
        this.terms = MultiTerms.getTerms(reader, Documents.TEXT);
        this.live = MultiBits.getLiveDocs(reader);
        this.lengths = lengths();
    }

    /** Reads every posting once to know how long each document's vector of words is. */
    static FullText of(IndexReader reader) throws IOException {
        return new FullText(reader);
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    private float[] lengths() throws IOException {
        double[] squares = new double[reader.maxDoc()];
        if (terms != null) {
            TermsEnum all = terms.iterator();
            PostingsEnum postings = null;
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                int documents = countLive(all);
                postings = all.postings(postings, PostingsEnum.FREQS);
                for (int doc = next(postings); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(postings)) {
                    double weight = Terms.weight(postings.freq(), documents, reader.numDocs());
                    squares[doc] += weight * weight;
                }
            }
        }
        float[] roots = new float[squares.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = (float) Math.sqrt(squares[i]);
        }
        return roots;
    }

    private int countLive(TermsEnum term) throws IOException {
        if (live == null) {
            return term.docFreq();
        }
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        while (next(postings) != DocIdSetIterator.NO_MORE_DOCS) {
            count++;
        }
        return count;
    }

    private int next(PostingsEnum postings) throws IOException {
        int doc = postings.nextDoc();
        while (live != null && doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc)) {
            doc = postings.nextDoc();
        }
        return doc;
    }

    /**
     * How similar every document is to one of them, 0..1; -1 for deleted documents.
     *
     * @param counts the document's words
     */
    double[] scores(int document, Map<String, Integer> counts) throws IOException {
        double[] scores = words(counts);
        float[] meaning = vector(document);
        for (LeafReaderContext leaf : reader.leaves()) {
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Documents.VECTOR);
            if (vectors == null) {
                continue;
            }
            DocIndexIterator at = vectors.iterator();
            for (int doc = at.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = at.nextDoc()) {
                int global = leaf.docBase + doc;
                double length = (double) lengths[document] * lengths[global];
                double cosine = length == 0 ? 0 : scores[global] / length;
                scores[global] = live != null && !live.get(global)
                        ? -1
                        : CorpusSimilarity.mix(cosine, VectorUtil.dotProduct(meaning, vectors.vectorValue(at.index())));
            }
        }
        return scores;
    }

    private double[] words(Map<String, Integer> counts) throws IOException {
        double[] sums = new double[reader.maxDoc()];
        if (terms == null) {
            return sums;
        }
        TermsEnum all = terms.iterator();
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            if (!all.seekExact(new BytesRef(word.getKey()))) {
                continue;
            }
            int documents = countLive(all);
            double mine = Terms.weight(word.getValue(), documents, reader.numDocs());
            PostingsEnum postings = all.postings(null, PostingsEnum.FREQS);
            for (int doc = next(postings); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(postings)) {
                sums[doc] += mine * Terms.weight(postings.freq(), documents, reader.numDocs());
            }
        }
        return sums;
    }

    private float[] vector(int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Documents.VECTOR);
        DocIndexIterator at = vectors.iterator();
        int found = at.advance(document - leaf.docBase);
        if (found != document - leaf.docBase) {
            throw new IllegalStateException("document " + document + " has no vector");
        }
        return vectors.vectorValue(at.index()).clone();
    }
}
