package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.code.Coders;
import org.bellwether.code.event.FrameEventCoder;
import org.bellwether.code.event.Grounds;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Reading;
import org.bellwether.read.Reader;

/**
 * Fits the weights of the event coder's confidence on marked sentences and prints them, with the reliability that folds not fitted on
 * reach: of the events said to be right with 0.8 to 0.9, how many are? Right is what an analyst would sign: type, status and actors.
 */
public final class Calibration {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 3000;
    private static final double STEP = 0.3;
    private static final double DECAY = 0.002;
    private static final int BINS = 10;

    /** A coded event and whether it is one that is marked. */
    private record Case(double[] features, boolean right, int row) {}

    private Calibration() {}

    /** {@code Calibration GOLD.jsonl NEWS.jsonl.gz MARKS.jsonl}: rows like eval/gold/events.jsonl, and marked sentences of news. */
    public static void main(String[] args) throws IOException {
        List<MarkedNews.Article> articles = new ArrayList<>(MarkedNews.gold(Path.of(args[0])));
        articles.addAll(MarkedNews.read(Path.of(args[2]), Path.of(args[1])));
        List<Case> cases = cases(articles);
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

    private static List<Case> cases(List<MarkedNews.Article> articles) {
        Coders coders = EvalCoders.load();
        FrameEventCoder events = (FrameEventCoder) coders.event();
        List<Case> cases = new ArrayList<>();
        try (Reader reader = coders.reader()) {
            for (int number = 0; number < articles.size(); number++) {
                MarkedNews.Article article = articles.get(number);
                Reading reading = reader.read(article.text());
                List<ActorMention> mentions = coders.actor().code(reading, article.day());
                List<Grounds> told = events.grounds(
                        reading,
                        article.day(),
                        coders.time().code(reading, article.day()),
                        mentions,
                        coders.attribution().code(reading, mentions));
                for (MarkedNews.MarkedSentence sentence : article.sentences()) {
                    add(cases, told, reading, sentence, number);
                }
            }
        }
        return cases;
    }

    private static void add(
            List<Case> cases, List<Grounds> told, Reading reading, MarkedNews.MarkedSentence sentence, int number) {
        List<MarkedNews.Marked> left = new ArrayList<>(sentence.events());
        for (Grounds each : told) {
            Event event = each.event();
            if (sentence.is(reading.sentences().get(event.sentence()).span())) {
                Optional<MarkedNews.Marked> match = Signing.match(
                        event,
                        left.stream().filter(m -> m.status() == event.status()).toList());
                match.ifPresent(left::remove);
                boolean right = match.filter(m -> Signing.sameActors(event, m, sentence.span()))
                        .isPresent();
                if (right || event.status() == EventStatus.ASSERTED) {
                    cases.add(new Case(each.features(), right, number));
                }
            }
        }
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
