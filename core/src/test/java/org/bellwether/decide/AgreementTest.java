package org.bellwether.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that the authors of the measures give for their own examples. */
class AgreementTest {

    /** Rows of ratings, one character for each thing, a dot for none. */
    private static List<List<Character>> units(String... raters) {
        List<List<Character>> units = new ArrayList<>();
        for (int i = 0; i < raters[0].length(); i++) {
            List<Character> unit = new ArrayList<>();
            for (String rater : raters) {
                if (rater.charAt(i) != '.') {
                    unit.add(rater.charAt(i));
                }
            }
            units.add(unit);
        }
        return units;
    }

    private static List<Agreement.Pair<Integer>> table(int[][] counts) {
        List<Agreement.Pair<Integer>> pairs = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts.length; other++) {
                for (int i = 0; i < counts[one][other]; i++) {
                    pairs.add(new Agreement.Pair<>(one, other));
                }
            }
        }
        return pairs;
    }

    @Test
    void alphaOfKrippendorffsExamples() {
        assertThat(Agreement.alpha(units("0100000010", "1110010000")).orElseThrow())
                .as("2011, A: binary, two observers")
                .isCloseTo(0.095, within(0.0005));
        assertThat(Agreement.alpha(units("aabbdcccedda", "babbbccceddd")).orElseThrow())
                .as("2011, B: nominal, two observers")
                .isCloseTo(0.692, within(0.0005));
        assertThat(Agreement.alpha(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                        .orElseThrow())
                .as("2011, C: nominal, four observers, ratings missing")
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void kappaOfCohensExample() {
        assertThat(Agreement.kappa(table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}))
                        .orElseThrow())
                .as("1960, table 1: observed .70, expected .41")
                .isCloseTo(0.492, within(0.0005));
        assertThat(Agreement.kappa(table(new int[][] {{20, 5}, {10, 15}})).orElseThrow())
                .as("observed .7, expected .5")
                .isCloseTo(0.4, within(1e-9));
    }

    @Test
    void fullAgreementIsOneAndOppositionIsLess() {
        assertThat(Agreement.alpha(units("ab", "ab"))).hasValue(1);
        assertThat(Agreement.kappa(table(new int[][] {{3, 0}, {0, 2}}))).hasValue(1);
        assertThat(Agreement.kappa(table(new int[][] {{0, 1}, {1, 0}}))).hasValue(-1);
        assertThat(Agreement.alpha(units("ab", "ba")).orElseThrow()).isNegative();
    }

    @Test
    void whereNothingCouldDifferThereIsNoFigure() {
        assertThat(Agreement.kappa(List.of())).isEmpty();
        assertThat(Agreement.kappa(table(new int[][] {{7}})))
                .as("one value throughout")
                .isEmpty();
        assertThat(Agreement.alpha(List.<List<String>>of())).isEmpty();
        assertThat(Agreement.alpha(units("aaa", "aaa")))
                .as("one value throughout")
                .isEmpty();
        assertThat(Agreement.alpha(units("ab.", "..c")))
                .as("nothing rated twice")
                .isEmpty();
    }

    @Test
    void kappaIsZeroWhereARaterNeverVaries() {
        assertThat(Agreement.kappa(table(new int[][] {{3, 2}, {0, 0}}))).hasValue(0);
    }
}
