package org.bellwether.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The rule of silence on series as outlets make them. */
class SilenceTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int YEAR = 365;

    /** Articles at random, at a rate for each hour of the week (0 is Monday's first), UTC. */
    private static List<Instant> series(long seed, int days, DoubleUnaryOperator hourly) {
        Random random = new Random(seed);
        List<Instant> all = new ArrayList<>();
        for (int hour = 0; hour < days * 24; hour++) {
            double left = hourly.applyAsDouble(hour % (7 * 24));
            for (double at = next(random, left); at < 1; at += next(random, left)) {
                all.add(START.plusSeconds((long) ((hour + at) * 3600) + 1));
            }
        }
        return all;
    }

    private static double next(Random random, double rate) {
        return rate <= 0 ? 2 : -Math.log(1 - random.nextDouble()) / rate;
    }

    private static double always(double perDay) {
        return perDay / 24;
    }

    /** From eight to eight on weekdays. */
    private static double office(double hourOfWeek, double perDay) {
        double hour = hourOfWeek % 24;
        return hourOfWeek < 5 * 24 && hour >= 8 && hour < 20 ? perDay / 12 : 0;
    }

    /** Looks every twelve hours from the hundredth day on: how often an alarm begins though nothing is wrong. */
    private static int falseAlarms(List<Instant> series, int days) {
        int alarms = 0;
        boolean before = false;
        for (int hour = 100 * 24; hour < days * 24; hour += 12) {
            boolean silent =
                    Silence.of(series, START.plus(Duration.ofHours(hour))).silent();
            alarms += silent && !before ? 1 : 0;
            before = silent;
        }
        return alarms;
    }

    /** Hours from the last article until the alarm, where the outlet stops on the two hundredth day. */
    private static long delay(List<Instant> series) {
        Instant end = START.plus(Duration.ofDays(200));
        List<Instant> until = series.stream().filter(at -> at.isBefore(end)).toList();
        Instant last = until.getLast();
        for (int hour = 1; hour < 200 * 24; hour++) {
            if (Silence.of(until, last.plus(Duration.ofHours(hour))).silent()) {
                return hour;
            }
        }
        throw new AssertionError("never noticed");
    }

    @Test
    void nightsAndWeekendsAreUsual() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(falseAlarms(series(seed, YEAR, hour -> office(hour, 10)), YEAR))
                    .isZero();
            assertThat(falseAlarms(series(seed, YEAR, hour -> office(hour, 60)), YEAR))
                    .isZero();
        }
    }

    @Test
    void aHolidayOnceIsSetAside() {
        List<Instant> all = series(1, YEAR, hour -> office(hour, 10));
        Instant from = START.plus(Duration.ofDays(150));
        Instant to = from.plus(Duration.ofDays(10));
        List<Instant> holiday =
                all.stream().filter(at -> at.isBefore(from) || at.isAfter(to)).toList();
        assertThat(delay(holiday)).isBetween(delay(all) - 24, delay(all) + 24);
    }

    @Test
    void chanceRaisesFewAlarms() {
        int alarms = 0;
        int outlets = 0;
        for (double perDay : new double[] {0.5, 1, 3, 12, 50}) {
            for (int seed = 0; seed < 10; seed++) {
                alarms += falseAlarms(series(seed, YEAR, hour -> always(perDay)), YEAR);
                outlets++;
            }
        }
        assertThat(alarms / (double) outlets)
                .as("false alarms a year and outlet")
                .isLessThan(0.25);
    }

    @Test
    void anOutletThatStopsIsNoticed() {
        assertThat(delay(series(1, YEAR, hour -> always(50)))).isLessThan(36);
        assertThat(delay(series(1, YEAR, hour -> always(12)))).isLessThan(3 * 24);
        assertThat(delay(series(1, YEAR, hour -> always(1)))).isBetween(6L * 24, 20L * 24);
        assertThat(delay(series(1, YEAR, hour -> office(hour, 10)))).isLessThan(7 * 24);
    }

    @Test
    void aWeeklyPaperIsGivenWeeks() {
        List<Instant> weekly = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            for (int item = 0; item < 5; item++) {
                weekly.add(START.plus(Duration.ofDays(7L * week)).plusSeconds(600L * item + 36_000));
            }
        }
        Instant last = weekly.getLast();
        assertThat(Silence.of(weekly, last.plus(Duration.ofDays(13))).silent()).isFalse();
        assertThat(Silence.of(weekly, last.plus(Duration.ofDays(15))).silent()).isTrue();
    }

    @Test
    void whoeverHasLittleHistoryIsNeverCalledSilent() {
        List<Instant> few = series(1, 400, hour -> always(0.2));
        assertThat(falseAlarms(few, 400)).isZero();
        List<Instant> fresh = series(1, 20, hour -> always(50));
        Silence silence = Silence.of(fresh, START.plus(Duration.ofDays(300)));
        assertThat(silence.silent()).isFalse();
        assertThat(silence.perDay()).isZero();
        assertThat(silence.last()).contains(fresh.getLast());
        assertThat(Silence.of(List.of(), START).silent()).isFalse();
        assertThat(Silence.of(List.of(), START).last()).isEmpty();
    }

    @Test
    void anArticleWithoutAnHourMayHaveComeAtTheEndOfItsDay() {
        List<Instant> daily = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < 100; i++) {
            DayOfWeek of = day.plusDays(i).getDayOfWeek();
            if (of != DayOfWeek.SATURDAY && of != DayOfWeek.SUNDAY) {
                daily.add(day.plusDays(i).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
        }
        Instant last = daily.getLast();
        Silence silence = Silence.of(daily, last.plus(Duration.ofHours(20)));
        assertThat(silence.quiet()).isZero();
        assertThat(silence.usualGap()).isEqualTo(Duration.ofDays(3));
        assertThat(Silence.of(daily, last.plus(Duration.ofDays(3))).silent()).isFalse();
        assertThat(Silence.of(daily, last.plus(Duration.ofDays(12))).silent()).isTrue();
    }

    @Test
    void whatIsDatedLaterThanTheLookPlaysNoPart() {
        List<Instant> all = series(1, 200, hour -> always(12));
        List<Instant> wrong = new ArrayList<>(all);
        wrong.add(START.plus(Duration.ofDays(4000)));
        Instant look = all.getLast().plus(Duration.ofDays(5));
        assertThat(Silence.of(wrong, look)).isEqualTo(Silence.of(all, look));
        assertThat(Silence.of(wrong, look).silent()).isTrue();
    }

    @Test
    void theOrderOfTheArticlesPlaysNoPart() {
        List<Instant> all = series(3, 200, hour -> always(5));
        Instant look = all.getLast().plus(Duration.ofDays(9));
        assertThat(Silence.of(all.reversed(), look)).isEqualTo(Silence.of(all, look));
    }
}
