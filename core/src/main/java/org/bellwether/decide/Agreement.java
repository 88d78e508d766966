package org.bellwether.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far raters agree beyond what chance would give: 1 is full agreement, 0 what chance gives, below 0 less than that. Where
 * nothing could have differed (no two ratings of one thing, or a single value used throughout) the figure is undefined, and empty.
 */
public final class Agreement {

    private Agreement() {}

    /** What two raters said of one thing. */
    public record Pair<T>(T one, T other) {}

    /**
     * Cohen's kappa of two raters: (p<sub>o</sub> &minus; p<sub>e</sub>) / (1 &minus; p<sub>e</sub>), where p<sub>o</sub> is the share
     * of things both rate alike and p<sub>e</sub> the share expected from how often each uses each value.
     *
     * @see <a href="https://doi.org/10.1177/001316446002000104">J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational
     *     and Psychological Measurement 20 (1960) 37-46</a>
     */
    public static <T> OptionalDouble kappa(List<Pair<T>> pairs) {
        Map<T, Integer> ones = new HashMap<>();
        Map<T, Integer> others = new HashMap<>();
        long alike = 0;
        for (Pair<T> pair : pairs) {
            ones.merge(pair.one(), 1, Integer::sum);
            others.merge(pair.other(), 1, Integer::sum);
            alike += pair.one().equals(pair.other()) ? 1 : 0;
        }
        double n = pairs.size();
        long products = 0;
        for (Map.Entry<T, Integer> one : ones.entrySet()) {
            products += (long) one.getValue() * others.getOrDefault(one.getKey(), 0);
        }
        if (pairs.isEmpty() || products == (long) pairs.size() * pairs.size()) {
            return OptionalDouble.empty();
        }
        double expected = products / (n * n);
        return OptionalDouble.of((alike / n - expected) / (1 - expected));
    }

    /**
     * Krippendorff's alpha for nominal values, of any number of raters, who need not all rate everything: 1 &minus; D<sub>o</sub> /
     * D<sub>e</sub>, the disagreement observed within things over the one expected if all ratings were thrown together.
     *
     * @param units for each thing rated, the ratings it got; those with fewer than two count for nothing
     * @see <a href="https://repository.upenn.edu/handle/20.500.14332/2089">K. Krippendorff, Computing Krippendorff's Alpha-Reliability
     *     (2011), sections A to C</a>
     */
    public static <T> OptionalDouble alpha(List<List<T>> units) {
        Map<T, Integer> totals = new HashMap<>();
        double observed = 0;
        long n = 0;
        for (List<T> unit : units) {
            if (unit.size() > 1) {
                Map<T, Integer> counts = new HashMap<>();
                unit.forEach(value -> counts.merge(value, 1, Integer::sum));
                counts.forEach((value, count) -> totals.merge(value, count, Integer::sum));
                observed += (double) unlike(counts, unit.size()) / (unit.size() - 1);
                n += unit.size();
            }
        }
        long expected = unlike(totals, n);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    /** Ordered pairs of ratings that differ. */
    private static <T> long unlike(Map<T, Integer> counts, long n) {
        return n * n
                - counts.values().stream()
                        .mapToLong(count -> (long) count * count)
                        .sum();
    }
}
