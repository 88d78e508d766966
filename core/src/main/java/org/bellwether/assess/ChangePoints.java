package org.bellwether.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/**
 * Finds the periods from which a category's movement has another usual: not one loud week, but a level that lasts.
 *
 * <p>The movements are cut into stretches so that the absolute distances from each stretch's own median, in units of the noise, plus a
 * penalty for every cut are least: the exact optimum by dynamic programming, known as optimal partitioning (B. Jackson et al., "An
 * algorithm for optimal partitioning of data on an interval", IEEE Signal Processing Letters 12, 2005; the same optimum that PELT finds:
 * R. Killick, P. Fearnhead, I. Eckley, "Optimal detection of changepoints with a linear computational cost", JASA 107, 2012). Distances
 * from medians instead of squares keep a single shock from being a change (P. Fearnhead, G. Rigaill, "Changepoint detection in the
 * presence of outliers", JASA 114, 2019). The noise is the mean distance between neighbours, which a change of
 * level hardly moves and which is not nothing in a category that is mostly quiet, shrunk like the band of the status rule. Deterministic.
 *
 * <p>Periods of too little reporting are passed over: silence is no level.
 */
public final class ChangePoints {

    /** A stretch is at least so many periods long: what is shorter may be a shock. */
    private static final int LEAST = 4;

    /** Periods looked at, the latest ones: three years of weeks. */
    private static final int MOST = 156;

    /** Price of a cut for each e-fold of periods, in units of the noise; fitted so that noise alone is cut in one series of twenty. */
    private static final double PENALTY = 2.0;

    /** Normal noise: standard deviation over the mean distance between neighbours. */
    private static final double NEIGHBOURS_TO_SIGMA = Math.sqrt(Math.PI) / 2;

    private ChangePoints() {}

    /**
     * A change of level.
     *
     * @param from first period of the new level
     * @param before median movement of the stretch before, @param after of the one that begins here
     */
    public record ChangePoint(Period from, double before, double after) {}

    /**
     * The changes in a category's line.
     *
     * @param line its proposals, oldest first; evidence is not needed
     */
    public static List<ChangePoint> of(List<StatusProposal> line) {
        List<StatusProposal> told = line.stream()
                .filter(proposal -> proposal.status() != Status.INSUFFICIENT)
                .toList();
        List<StatusProposal> late = told.subList(Math.max(0, told.size() - MOST), told.size());
        double[] movements = late.stream().mapToDouble(StatusProposal::movement).toArray();
        List<ChangePoint> changes = new ArrayList<>();
        List<Integer> cuts = cuts(movements, Thresholds.DEFAULT);
        int begin = 0;
        for (int i = 0; i < cuts.size(); i++) {
            int cut = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : movements.length;
            changes.add(new ChangePoint(
                    late.get(cut).period(), median(movements, begin, cut), median(movements, cut, end)));
            begin = cut;
        }
        return List.copyOf(changes);
    }

    /** Places where a stretch begins, the first one apart. */
    static List<Integer> cuts(double[] values, Thresholds thresholds) {
        int n = values.length;
        if (n < 2 * LEAST) {
            return List.of();
        }
        double noise = noise(values, thresholds);
        double penalty = PENALTY * Math.log(n) * noise;
        double[] best = new double[n + 1];
        int[] begin = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int from = 0; from <= n - LEAST; from++) {
            if (best[from] < Double.POSITIVE_INFINITY) {
                Stretch stretch = new Stretch();
                for (int to = from + 1; to <= n; to++) {
                    stretch.add(values[to - 1]);
                    double cost = best[from] + stretch.distances() + penalty;
                    if (to - from >= LEAST && cost < best[to]) {
                        best[to] = cost;
                        begin[to] = from;
                    }
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        for (int at = begin[n]; at > 0; at = begin[at]) {
            cuts.add(at);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    private static double noise(double[] values, Thresholds thresholds) {
        int n = values.length;
        double distances = 0;
        for (int i = 1; i < n; i++) {
            distances += Math.abs(values[i] - values[i - 1]);
        }
        double k = thresholds.priorPeriods();
        return (n * NEIGHBOURS_TO_SIGMA * distances / (n - 1) + k * thresholds.priorSpread()) / (n + k);
    }

    private static double median(double[] values, int from, int to) {
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return Baseline.median(sorted);
    }

    /** A stretch that grows, with the sum of distances from its median kept in two halves. */
    private static final class Stretch {

        private final PriorityQueue<Double> low = new PriorityQueue<>(Collections.reverseOrder());
        private final PriorityQueue<Double> high = new PriorityQueue<>();
        private double lowSum;
        private double highSum;

        void add(double value) {
            if (low.isEmpty() || value <= low.element()) {
                low.add(value);
                lowSum += value;
            } else {
                high.add(value);
                highSum += value;
            }
            if (low.size() > high.size() + 1) {
                double moved = low.remove();
                lowSum -= moved;
                high.add(moved);
                highSum += moved;
            } else if (high.size() > low.size()) {
                double moved = high.remove();
                highSum -= moved;
                low.add(moved);
                lowSum += moved;
            }
        }

        /** With an odd count the lower half holds the median, whose own distance is none. */
        double distances() {
            double odd = low.size() > high.size() ? low.element() : 0;
            return highSum - lowSum + odd;
        }
    }
}
