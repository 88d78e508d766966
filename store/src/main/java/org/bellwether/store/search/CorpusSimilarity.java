package org.bellwether.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.bellwether.store.Similarity;

/**
 * Similar texts of one set, in memory: half the TF-IDF cosine of the full texts, half the cosine of the vectors of title and
 * lead. Exact, not approximate; equal scores keep the order of the rows.
 */
public final class CorpusSimilarity implements Similarity {

    private final SentenceVectors vectors = new SentenceVectors();

    @Override
    public List<List<Scored>> rank(List<Row> rows, int top) {
        float[][] meanings = rows.parallelStream()
                .map(row -> vectors.embed(SentenceVectors.lead(row.title(), row.body())))
                .toArray(float[][]::new);
        Postings postings = Postings.of(rows);
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(i -> best(rows, i, scores(postings, meanings, i), top))
                .toList();
    }

    private static double[] scores(Postings postings, float[][] meanings, int row) {
        double[] scores = postings.cosines(row);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = mix(scores[i], VectorUtil.dotProduct(meanings[row], meanings[i]));
        }
        return scores;
    }

    /** Half and half, kept within 0..1. */
    static double mix(double words, double meaning) {
        return Math.clamp((words + meaning) / 2, 0, 1);
    }

    private static List<Scored> best(List<Row> rows, int row, double[] scores, int top) {
        return IntStream.range(0, scores.length)
                .filter(i -> i != row)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(top)
                .map(i -> new Scored(rows.get(i).id(), scores[i]))
                .toList();
    }

    @Override
    public void close() {
        vectors.close();
    }

    /**
     * The rows' words, both ways.
     *
     * @param terms of each row, with {@code weights}, scaled so that the row's weights have length 1
     * @param rowsOf rows of each term, with {@code weightsOf} them there
     */
    private record Postings(int[][] terms, float[][] weights, int[][] rowsOf, float[][] weightsOf) {

        static Postings of(List<Row> rows) {
            List<Map<String, Integer>> counts = rows.parallelStream()
                    .map(row -> Terms.count(Terms.text(row.title(), row.body())))
                    .toList();
            Map<String, Integer> vocabulary = new HashMap<>();
            List<int[]> found = new ArrayList<>();
            for (Map<String, Integer> count : counts) {
                for (String term : count.keySet()) {
                    int id = vocabulary.computeIfAbsent(term, t -> vocabulary.size());
                    if (id == found.size()) {
                        found.add(new int[1]);
                    }
                    found.get(id)[0]++;
                }
            }
            int[] documents = found.stream().mapToInt(count -> count[0]).toArray();
            return invert(counts, vocabulary, documents);
        }

        private static Postings invert(
                List<Map<String, Integer>> counts, Map<String, Integer> vocabulary, int[] documents) {
            int n = counts.size();
            Postings made = new Postings(
                    new int[n][],
                    new float[n][],
                    Arrays.stream(documents).mapToObj(int[]::new).toArray(int[][]::new),
                    Arrays.stream(documents).mapToObj(float[]::new).toArray(float[][]::new));
            int[] filled = new int[documents.length];
            for (int row = 0; row < n; row++) {
                made.add(row, counts.get(row), vocabulary, documents, filled);
            }
            return made;
        }

        private void add(
                int row, Map<String, Integer> counts, Map<String, Integer> vocabulary, int[] documents, int[] filled) {
            int[] mine = counts.keySet().stream()
                    .mapToInt(term -> vocabulary.getOrDefault(term, -1))
                    .sorted()
                    .toArray();
            Map<Integer, Integer> byTerm = HashMap.newHashMap(mine.length);
            counts.forEach((term, count) -> byTerm.put(vocabulary.get(term), count));
            double[] raw = Arrays.stream(mine)
                    .mapToDouble(t -> Terms.weight(byTerm.getOrDefault(t, 1), documents[t], terms.length))
                    .toArray();
            double length = Math.sqrt(Arrays.stream(raw).map(w -> w * w).sum());
            terms[row] = mine;
            weights[row] = new float[mine.length];
            for (int i = 0; i < mine.length; i++) {
                int term = mine[i];
                weights[row][i] = (float) (raw[i] / length);
                rowsOf[term][filled[term]] = row;
                weightsOf[term][filled[term]++] = weights[row][i];
            }
        }

        /** Cosine of one row with every row. */
        double[] cosines(int row) {
            double[] sums = new double[terms.length];
            for (int i = 0; i < terms[row].length; i++) {
                int[] others = rowsOf[terms[row][i]];
                float[] their = weightsOf[terms[row][i]];
                for (int k = 0; k < others.length; k++) {
                    sums[others[k]] += (double) weights[row][i] * their[k];
                }
            }
            return sums;
        }
    }
}
