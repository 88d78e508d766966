package org.bellwether.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.code.attribution.Factuality;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Learns the weights of {@code factuality.tsv}: ridge regression by coordinate descent, deterministic. */
public final class FactualityTrainer {

    private static final int ROUNDS = 40;

    private FactualityTrainer() {}

    /**
     * Learns weights.
     *
     * @param penalty ridge penalty
     * @param rarest features seen in fewer rows get no weight
     */
    public static Map<String, Double> train(Reader reader, Path file, double penalty, int rarest) throws IOException {
        Factuality blank = Factuality.with(Map.of());
        List<FactualityScorer.Labelled> rows = FactualityScorer.read(reader, file);
        Map<String, List<Integer>> holders = new TreeMap<>();
        double[] residual = new double[rows.size()];
        for (int i = 0; i < residual.length; i++) {
            FactualityScorer.Labelled row = rows.get(i);
            residual[i] = row.score();
            for (String feature : blank.features(row.reading(), row.token())) {
                holders.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
            }
        }
        holders.values().removeIf(list -> list.size() < rarest);
        return descend(holders, residual, penalty);
    }

    private static Map<String, Double> descend(Map<String, List<Integer>> holders, double[] residual, double penalty) {
        Map<String, Double> weights = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<Integer>> entry : holders.entrySet()) {
                double old = weights.getOrDefault(entry.getKey(), 0.0);
                double sum = 0;
                for (int i : entry.getValue()) {
                    sum += residual[i] + old;
                }
                double weight = sum / (entry.getValue().size() + (entry.getKey().equals("bias") ? 0 : penalty));
                for (int i : entry.getValue()) {
                    residual[i] += old - weight;
                }
                weights.put(entry.getKey(), weight);
            }
        }
        return weights;
    }

    /** {@code FactualityTrainer TRAIN.jsonl OUT.tsv [PENALTY [RAREST]]}. */
    public static void main(String[] arguments) throws IOException {
        double penalty = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 8;
        int rarest = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 8;
        try (Reader reader = OnnxReader.load();
                PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            out.println(
                    "# Weights of Factuality: feature, tab, weight on the scale -3..3. Learned by FactualityTrainer on the");
            out.println(
                    "# training half of UDS-IH2 (decomp.io, CC BY-SA 4.0); this file is under the same licence. Ridge penalty "
                            + penalty + ", features of at least " + rarest + " rows.");
            new TreeMap<>(train(reader, Path.of(arguments[0]), penalty, rarest)).forEach((feature, weight) -> {
                if (Math.abs(weight) >= 0.02) {
                    out.println(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight));
                }
            });
        }
    }
}
