package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

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

    /**
     * The scale that the drawings of one page share, so that they can be compared.
     *
     * @param top events of one kind in one month, at most
     */
    record Scale(YearMonth first, YearMonth last, long top) {

        /** The months up to the last one that has an event, at most three years of them. */
        static Scale of(List<Month> months) {
            YearMonth first = YearMonth.of(9999, 12);
            YearMonth last = YearMonth.of(1, 1);
            long top = 1;
            for (Month month : months) {
                if (!month.month().isEmpty()) {
                    YearMonth at = YearMonth.parse(month.month());
                    first = at.isBefore(first) ? at : first;
                    last = at.isAfter(last) ? at : last;
                    top = Math.max(top, Math.max(month.cooperation(), month.conflict()));
                }
            }
            YearMonth floor = last.getYear() == 1 ? first : last.minusMonths(MOST_MONTHS - 1L);
            return new Scale(first.isBefore(floor) ? floor : first, last, top);
        }
    }

    static DyadChart of(List<Month> months, String who, Scale scale) {
        Map<YearMonth, Month> known = new HashMap<>();
        months.stream()
                .filter(month -> !month.month().isEmpty())
                .forEach(month -> known.put(YearMonth.parse(month.month()), month));
        long good = months.stream().mapToLong(Month::cooperation).sum();
        long bad = months.stream().mapToLong(Month::conflict).sum();
        String words = say("dyad.sum", who, good, bad);
        if (known.isEmpty()) {
            return new DyadChart(WIDTH, HEIGHT, Chart.number(HALF + 2), "", "", List.of(), words);
        }
        return new DyadChart(
                WIDTH,
                HEIGHT,
                Chart.number(HALF + 2),
                words(scale.first()),
                words(scale.last()),
                bars(known, scale),
                words);
    }

    private static List<Bar> bars(Map<YearMonth, Month> known, Scale scale) {
        YearMonth first = scale.first();
        long top = scale.top();
        int count = (int) first.until(scale.last(), java.time.temporal.ChronoUnit.MONTHS) + 1;
        double step = Math.min(24, (double) WIDTH / count);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Month month = known.get(first.plusMonths(i));
            if (month != null) {
                String title = say("dyad.month", words(first.plusMonths(i)), month.cooperation(), month.conflict());
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
        return say("date.month.short", Words.monthShort(month.atDay(1)), Integer.toString(month.getYear()));
    }
}
