package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.bellwether.assess.ChangePoints.ChangePoint;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {

    private static final int SERIES = 400;
    private static final double NOISE = 5;

    private static List<Integer> cuts(double... values) {
        return ChangePoints.cuts(values, Thresholds.DEFAULT);
    }

    private static double[] series(int length, ToDoubleFunction<Integer> at) {
        double[] values = new double[length];
        Arrays.setAll(values, at::applyAsDouble);
        return values;
    }

    /** Normal noise around a level. */
    private static double[] noisy(Random random, int length, ToDoubleFunction<Integer> level) {
        return series(length, i -> level.applyAsDouble(i) + NOISE * random.nextGaussian());
    }

    private static long share(ToDoubleFunction<Random> found) {
        Random random = new Random(11);
        double sum = 0;
        for (int i = 0; i < SERIES; i++) {
            sum += found.applyAsDouble(random);
        }
        return Math.round(100 * sum / SERIES);
    }

    @Test
    void aLevelThatLastsIsFoundWhereItBegins() {
        assertThat(cuts(series(40, i -> i < 25 ? 0 : -20))).containsExactly(25);
        assertThat(cuts(series(60, i -> i < 20 ? 0 : i < 40 ? 25 : -10))).containsExactly(20, 40);
    }

    @Test
    void aStepInNoiseIsFoundToWithinTwoPeriods() {
        assertThat(share(random -> cuts(noisy(random, 52, i -> i < 40 ? 0 : 3 * NOISE)).stream()
                                .anyMatch(cut -> Math.abs(cut - 40) <= 2)
                        ? 1
                        : 0))
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void aRampIsSeenSomewhereOnItsWay() {
        assertThat(share(random ->
                        cuts(noisy(random, 52, i -> Math.max(0, Math.min(1, (i - 20) / 12.0)) * 5 * NOISE)).stream()
                                        .anyMatch(cut -> cut >= 18 && cut <= 34)
                                ? 1
                                : 0))
                .isGreaterThanOrEqualTo(95);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 26, 52, 156})
    void noiseAloneIsSeldomCut(int length) {
        assertThat(share(random -> cuts(noisy(random, length, i -> 0)).isEmpty() ? 0 : 1))
                .as("false alarms in a hundred series")
                .isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 26, 52, 156})
    void aQuietCategoryWithAnEventNowAndThenIsSeldomCut(int length) {
        assertThat(share(random -> cuts(series(length, i -> random.nextInt(4) == 0 ? -6 - random.nextInt(3) : 0))
                                .isEmpty()
                        ? 0
                        : 1))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void oneLoudWeekIsNoChange() {
        for (int at = 0; at < 30; at++) {
            int shock = at;
            assertThat(cuts(series(30, i -> i == shock ? -60 : i % 2)))
                    .as("shock at %d", at)
                    .isEmpty();
        }
        assertThat(share(random ->
                        cuts(noisy(random, 52, i -> i == 30 ? -12 * NOISE : 0)).isEmpty() ? 0 : 1))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void aShortOrSteadyHistoryHasNone() {
        assertThat(cuts()).isEmpty();
        assertThat(cuts(1, 2, 3, 40, 50, 60, 70)).isEmpty();
        assertThat(cuts(new double[200])).isEmpty();
    }

    @Test
    void theOptimumIsTheExactOne() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            double[] values = noisy(random, 9, k -> k < 4 ? 0 : 40);
            assertThat(cuts(values)).containsExactly(4);
        }
    }

    @Test
    void silenceIsNoLevelAndMediansAreTold() {
        List<StatusProposal> line = new ArrayList<>();
        for (int week = 0; week < 40; week++) {
            boolean silent = week % 5 == 4;
            line.add(proposal(week, silent ? Status.INSUFFICIENT : Status.UNCHANGED, silent ? 0 : week < 20 ? 1 : -19));
        }
        assertThat(ChangePoints.of(line)).containsExactly(new ChangePoint(period(20), 1, -19));
        assertThat(ChangePoints.of(line.reversed().subList(0, 0))).isEmpty();
    }

    @Test
    void onlyTheLastThreeYearsAreLookedAt() {
        List<StatusProposal> line = new ArrayList<>();
        for (int week = 0; week < 400; week++) {
            line.add(proposal(week, Status.UNCHANGED, week < 100 ? 0 : 30));
        }
        assertThat(ChangePoints.of(line)).isEmpty();
        assertThat(ChangePoints.of(line.subList(0, 150))).hasSize(1);
    }

    private static Period period(int week) {
        return Period.containing(LocalDate.of(2010, 1, 4).plusWeeks(week), PeriodLength.WEEK);
    }

    private static StatusProposal proposal(int week, Status status, double movement) {
        return new StatusProposal(
                "courts",
                period(week),
                status,
                movement,
                0,
                6,
                0,
                20,
                20,
                5,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }
}
