package org.bellwether.app.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.store.Parties.Month;

/**
 * What two actors did, month by month: cooperation up, conflict down, as coordinates of an SVG drawn by the server. Which side a bar is on
 * tells its kind, so no colour is needed; the numbers stand in a table behind it.
 *
 * @param words what the drawing shows, for those who do not see it
 */
public record DyadChart(int width, int height, String zero, String from, String to, List<Bar> bars, String words) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 88;
    private static final int HALF = 34;
    private static final int MOST_MONTHS = 36;

    /** One bar. */
    public record Bar(String x, String y, String width, String height, boolean good, String title) {}

    /** The months up to the last one that has an event, at most three years of them. */
    static DyadChart of(List<Month> months, String who) {
        Map<YearMonth, Month> known = new HashMap<>();
        months.stream()
                .filter(month -> !month.month().isEmpty())
                .forEach(month -> known.put(YearMonth.parse(month.month()), month));
        long good = months.stream().mapToLong(Month::cooperation).sum();
        long bad = months.stream().mapToLong(Month::conflict).sum();
        String words = who + ": cooperation " + good + ", conflict " + bad + ".";
        if (known.isEmpty()) {
            return new DyadChart(WIDTH, HEIGHT, Chart.number(HALF + 2), "", "", List.of(), words);
        }
        YearMonth last = known.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        YearMonth earliest = known.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth floor = last.minusMonths(MOST_MONTHS - 1L);
        YearMonth first = earliest.isBefore(floor) ? floor : earliest;
        return new DyadChart(
                WIDTH, HEIGHT, Chart.number(HALF + 2), words(first), words(last), bars(known, first, last), words);
    }

    private static List<Bar> bars(Map<YearMonth, Month> known, YearMonth first, YearMonth last) {
        long top = 1;
        for (Month month : known.values()) {
            top = Math.max(top, Math.max(month.cooperation(), month.conflict()));
        }
        int count = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        double step = Math.min(24, (double) WIDTH / count);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Month month = known.get(first.plusMonths(i));
            if (month != null) {
                String title = words(first.plusMonths(i)) + ": cooperation " + month.cooperation() + ", conflict "
                        + month.conflict();
                bar(bars, i * step, step, (double) month.cooperation() / top, true, title);
                bar(bars, i * step, step, (double) month.conflict() / top, false, title);
            }
        }
        return bars;
    }

    private static void bar(List<Bar> bars, double x, double step, double share, boolean good, String title) {
        if (share > 0) {
            double height = Math.max(2, share * HALF);
            double y = good ? HALF + 1 - height : HALF + 3;
            bars.add(new Bar(
                    Chart.number(x + 0.5),
                    Chart.number(y),
                    Chart.number(Math.max(1, step - 1.5)),
                    Chart.number(height),
                    good,
                    title));
        }
    }

    static String words(YearMonth month) {
        return Words.monthShort(month.atDay(1)) + " " + month.getYear();
    }
}
