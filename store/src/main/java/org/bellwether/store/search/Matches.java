package org.bellwether.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.bellwether.store.SearchIndex.Count;
import org.bellwether.store.SearchIndex.Facets;

/** All documents that match, as one bit each: to count them, to divide them, to sort them by a number. */
final class Matches {

    private final IndexSearcher searcher;
    private final FixedBitSet bits;

    private Matches(IndexSearcher searcher) {
        this.searcher = searcher;
        this.bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    /** What the query matches, and these documents beside it. */
    static Matches of(IndexSearcher searcher, Query query, ScoreDoc[] beside) throws IOException {
        Matches matches = new Matches(searcher);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                matches.add(leaf, scorer.iterator());
            }
        }
        for (ScoreDoc one : beside) {
            matches.bits.set(one.doc);
        }
        return matches;
    }

    private void add(LeafReaderContext leaf, DocIdSetIterator documents) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                bits.set(leaf.docBase + doc);
            }
        }
    }

    long count() {
        return bits.cardinality();
    }

    private interface Visit {
        void document(int inLeaf) throws IOException;
    }

    private void each(LeafReaderContext leaf, Visit visit) throws IOException {
        int end = leaf.docBase + leaf.reader().maxDoc();
        int doc = leaf.docBase < end ? bits.nextSetBit(leaf.docBase, end) : DocIdSetIterator.NO_MORE_DOCS;
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            visit.document(doc - leaf.docBase);
            doc = doc + 1 < end ? bits.nextSetBit(doc + 1, end) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    Facets facets() throws IOException {
        Comparator<Count> most =
                Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value);
        Comparator<Count> newest = Comparator.comparing(Count::value).reversed();
        return new Facets(
                counts(Documents.OUTLET, most), counts(Documents.MONTH, newest), counts(Documents.LANGUAGE, most));
    }

    private List<Count> counts(String field, Comparator<Count> order) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
            int[] ofLeaf = new int[Math.max(1, values.getValueCount())];
            each(leaf, doc -> {
                if (values.advanceExact(doc)) {
                    ofLeaf[values.ordValue()]++;
                }
            });
            for (int i = 0; i < values.getValueCount(); i++) {
                if (ofLeaf[i] > 0) {
                    counts.merge(values.lookupOrd(i).utf8ToString(), (long) ofLeaf[i], Long::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    /** The documents with the highest numbers in a field, at most {@code limit}; those without a number come last. */
    List<ScoreDoc> newest(String field, int limit) throws IOException {
        Comparator<Dated> order =
                Comparator.comparingLong(Dated::number).thenComparing(Dated::doc, Comparator.reverseOrder());
        PriorityQueue<Dated> best = new PriorityQueue<>(order);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues numbers = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), field));
            each(leaf, doc -> {
                long number = numbers != null && numbers.advanceExact(doc) ? numbers.longValue() : Long.MIN_VALUE;
                Dated least = best.peek();
                if (best.size() < limit || least != null && number > least.number) {
                    best.add(new Dated(leaf.docBase + doc, number));
                    if (best.size() > limit) {
                        best.poll();
                    }
                }
            });
        }
        List<Dated> sorted = new ArrayList<>(best);
        sorted.sort(order.reversed());
        return sorted.stream().map(dated -> new ScoreDoc(dated.doc, 0)).toList();
    }

    private record Dated(int doc, long number) {}
}
