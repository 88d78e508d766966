package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellwether.code.attribution.Factuality;
import org.bellwether.model.Reading;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores factuality of single predicates on UDS It-Happened rows. */
public final class FactualityScorer {

    private static final int BATCH = 256;

    private FactualityScorer() {}

    /**
     * Figures on the scale -3..3.
     *
     * @param mae mean absolute error, @param correlation Pearson's r
     */
    public record Figures(int events, double mae, double correlation) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "events %d  MAE %.3f  r %.3f", events, mae, correlation);
        }
    }

    /** One labelled predicate in a reading. */
    record Labelled(Reading reading, int token, double score) {}

    public static Figures score(Reader reader, Path file) throws IOException {
        List<Labelled> rows = read(reader, file);
        double[] wanted = rows.stream().mapToDouble(Labelled::score).toArray();
        double[] found = rows.stream()
                .mapToDouble(row -> Factuality.of(row.reading(), row.token()))
                .toArray();
        double error = 0;
        for (int i = 0; i < wanted.length; i++) {
            error += Math.abs(wanted[i] - found[i]);
        }
        return new Figures(wanted.length, error / wanted.length, correlation(wanted, found));
    }

    static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    /** Reads the sentences once each, in batches; rows of one sentence stand next to each other. */
    static List<Labelled> read(Reader reader, Path file) throws IOException {
        List<JsonNode> rows = BenchRows.read(file);
        List<Labelled> labelled = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<JsonNode> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
            List<List<String>> sentences = new ArrayList<>();
            int[] sentenceOf = new int[part.size()];
            String before = "";
            for (int i = 0; i < part.size(); i++) {
                String sentence = part.get(i).get("sentence").asText();
                if (!sentence.equals(before) || sentences.isEmpty()) {
                    sentences.add(List.of(sentence.split(" ")));
                    before = sentence;
                }
                sentenceOf[i] = sentences.size() - 1;
            }
            Reading reading = reader.readTokens(sentences);
            for (int i = 0; i < part.size(); i++) {
                JsonNode row = part.get(i);
                int token = reading.sentences().get(sentenceOf[i]).first()
                        + row.get("token_index").asInt();
                labelled.add(new Labelled(reading, token, row.get("score").asDouble()));
            }
        }
        return labelled;
    }

    /** {@code FactualityScorer FILE.jsonl ...}: prints the figures of each file. */
    public static void main(String[] files) throws IOException {
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                System.out.println(file + "  " + score(reader, Path.of(file)));
            }
        }
    }
}
