package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellwether.code.Coders;
import org.bellwether.code.event.FrameEventCoder;
import org.bellwether.code.event.Grounds;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Reading;
import org.bellwether.read.Reader;

/**
 * Fits the weights of the event coder's confidence on gold sentences and prints them, with the reliability that folds not fitted on
 * reach: of the events said to be right with 0.8 to 0.9, how many are?
 */
public final class Calibration {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 3000;
    private static final double STEP = 0.3;
    private static final double DECAY = 0.002;
    private static final int BINS = 10;

    /** A coded event and whether the gold row has one of its type left. */
    private record Case(double[] features, boolean right, int row) {}

    private Calibration() {}

    /** {@code Calibration GOLD.jsonl}: rows like eval/gold/events.jsonl. */
    public static void main(String[] args) throws IOException {
        List<Case> cases = cases(Path.of(args[0]));
        List<double[]> points = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] weights =
                    fit(cases.stream().filter(c -> c.row() % FOLDS != out).toList());
            cases.stream()
                    .filter(c -> c.row() % FOLDS == out)
                    .forEach(c ->
                            points.add(new double[] {Grounds.probability(weights, c.features()), c.right() ? 1 : 0}));
        }
        reliability(points);
        double[] weights = fit(cases);
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.3f%n", Grounds.names().get(i), weights[i]);
        }
    }

    private static List<Case> cases(Path gold) throws IOException {
        Coders coders = EvalCoders.load();
        FrameEventCoder events = (FrameEventCoder) coders.event();
        List<Case> cases = new ArrayList<>();
        int number = 0;
        try (Reader reader = coders.reader()) {
            for (JsonNode row : BenchRows.read(gold)) {
                DocumentTime day = BenchRows.day(row.path("published"));
                Reading reading = reader.read(row.path("text").asText());
                List<ActorMention> mentions = coders.actor().code(reading, day);
                List<String> wanted = new ArrayList<>();
                row.path("events")
                        .forEach(e -> wanted.add(
                                e.path("type").asText() + e.path("status").asText("asserted")));
                for (Grounds each : events.grounds(
                        reading,
                        day,
                        coders.time().code(reading, day),
                        mentions,
                        coders.attribution().code(reading, mentions))) {
                    String status = each.event().status().name().toLowerCase(Locale.ROOT);
                    boolean right = wanted.remove(each.event().type() + status);
                    if (right || each.event().status() == EventStatus.ASSERTED) {
                        cases.add(new Case(each.features(), right, number));
                    }
                }
                number++;
            }
        }
        return cases;
    }

    /** Gradient descent on the log loss with a little weight decay; deterministic. */
    private static double[] fit(List<Case> cases) {
        double[] weights = new double[Grounds.names().size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (Case each : cases) {
                double error = Grounds.probability(weights, each.features()) - (each.right() ? 1 : 0);
                for (int i = 0; i < weights.length; i++) {
                    gradient[i] += error * each.features()[i] / cases.size();
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= STEP * (gradient[i] + DECAY * weights[i]);
            }
        }
        return weights;
    }

    private static void reliability(List<double[]> points) {
        int[] count = new int[BINS];
        double[] right = new double[BINS];
        double[] said = new double[BINS];
        double brier = 0;
        for (double[] point : points) {
            int bin = Math.min(BINS - 1, (int) (point[0] * BINS));
            count[bin]++;
            said[bin] += point[0];
            right[bin] += point[1];
            brier += (point[0] - point[1]) * (point[0] - point[1]) / points.size();
        }
        System.out.printf(Locale.ROOT, "# %d events, Brier score %.3f (folds not fitted on)%n", points.size(), brier);
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                double is = right[bin] / count[bin];
                error += Math.abs(is - said[bin] / count[bin]) * count[bin] / points.size();
                System.out.printf(
                        Locale.ROOT,
                        "# said %.2f  is %.2f  %4d  %s%n",
                        said[bin] / count[bin],
                        is,
                        count[bin],
                        "#".repeat((int) Math.round(is * 40)));
            }
        }
        System.out.printf(Locale.ROOT, "# expected calibration error %.3f%n", error);
        for (double threshold = 0.3; threshold < 0.96; threshold += 0.05) {
            double least = threshold;
            double kept = points.stream().filter(p -> p[0] >= least).count();
            double good = points.stream().filter(p -> p[0] >= least && p[1] > 0).count();
            System.out.printf(
                    Locale.ROOT,
                    "# from %.2f on: %3.0f kept, precision %.3f%n",
                    threshold,
                    kept,
                    good / Math.max(1, kept));
        }
    }
}
