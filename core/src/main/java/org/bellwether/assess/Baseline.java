package org.bellwether.assess;

import java.util.Arrays;
import java.util.List;

/**
 * A category's own recent past: median and median absolute deviation of the movements of its trailing periods, shrunk towards a
 * prior while the history is short.
 */
record Baseline(double median, double spread) {

    private static final double MAD_TO_SIGMA = 1.4826;

    static Baseline of(List<Double> history, Thresholds thresholds) {
        int n = history.size();
        double[] values =
                history.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = median(values);
        double[] distances = Arrays.stream(values)
                .map(value -> Math.abs(value - median))
                .sorted()
                .toArray();
        double k = thresholds.priorPeriods();
        double spread = (n * MAD_TO_SIGMA * median(distances) + k * thresholds.priorSpread()) / (n + k);
        return new Baseline(n == 0 ? 0 : median * n / (n + k), spread);
    }

    double z(double movement) {
        return (movement - median) / spread;
    }

    /** Median of sorted values, 0 of none. */
    static double median(double[] sorted) {
        int n = sorted.length;
        if (n == 0) {
            return 0;
        }
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
