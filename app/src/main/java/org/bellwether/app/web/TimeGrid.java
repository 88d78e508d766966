package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwether.model.DateRange;
import org.bellwether.model.Quad;
import org.bellwether.store.Parties.Grain;
import org.bellwether.store.Parties.Tally;

/**
 * Events by time and quad class: columns of days, weeks, months or years, whichever the span has room for. Darker is more.
 *
 * @param most events in one cell
 */
public record TimeGrid(
        int width,
        int height,
        Unit unit,
        List<Row> rows,
        List<Cell> cells,
        List<Mark> marks,
        List<Slot> slots,
        long most) {

    private static final int WIDTH = 960;
    private static final int LEFT = 150;
    private static final int ROW = 34;
    private static final int TOP = 6;
    private static final int SHADES = 5;

    /** What one column is. */
    public enum Unit {
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Unit of(DateRange span) {
            long days = span.days();
            return days <= 62 ? DAY : days <= 732 ? WEEK : days <= 4400 ? MONTH : YEAR;
        }

        Grain grain() {
            return switch (this) {
                case DAY, WEEK -> Grain.DAY;
                case MONTH -> Grain.MONTH;
                case YEAR -> Grain.YEAR;
            };
        }

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case YEAR -> begin.plusYears(1);
            };
        }
    }

    /** A quad class. */
    public record Row(String y, String label) {}

    /** A column and class with events. */
    public record Cell(String x, String y, String width, String height, String shade, String href, String title) {}

    /** A label under the columns. */
    public record Mark(String x, String label) {}

    /** One column as a line of the table. */
    public record Slot(String label, String href, List<Long> counts) {}

    static TimeGrid of(List<Tally> tallies, DateRange span, Looked looked, String page) {
        return new Drawing(tallies, span, looked, page).draw();
    }

    private record Drawing(List<Tally> tallies, DateRange span, Looked looked, String page) {

        TimeGrid draw() {
            Unit unit = Unit.of(span);
            NavigableMap<LocalDate, Map<Quad, Long>> columns = columns(unit);
            long most = 1;
            for (Map<Quad, Long> column : columns.values()) {
                for (long events : column.values()) {
                    most = Math.max(most, events);
                }
            }
            double step = (double) (WIDTH - LEFT) / columns.size();
            List<Cell> cells = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            List<Slot> slots = new ArrayList<>();
            double x = LEFT;
            double free = 0;
            for (Map.Entry<LocalDate, Map<Quad, Long>> column : columns.entrySet()) {
                LocalDate begin = column.getKey();
                DateRange days = days(unit, begin);
                Optional<String> label = mark(unit, days.from(), x == LEFT);
                if (label.isPresent() && x >= free) {
                    marks.add(new Mark(Chart.number(x), label.get()));
                    free = x + 9 * label.get().length();
                }
                String href = looked.at(page, days.from(), days.to()).href();
                for (Map.Entry<Quad, Long> each : column.getValue().entrySet()) {
                    cells.add(cell(x, step, each.getKey(), each.getValue(), most, days, href));
                }
                if (!column.getValue().isEmpty()) {
                    slots.add(slot(days, href, column.getValue()));
                }
                x += step;
            }
            int height = TOP + ROW * Quad.values().length + 24;
            return new TimeGrid(WIDTH, height, unit, rows(), cells, marks, slots, tallies.isEmpty() ? 0 : most);
        }

        private NavigableMap<LocalDate, Map<Quad, Long>> columns(Unit unit) {
            NavigableMap<LocalDate, Map<Quad, Long>> columns = new TreeMap<>();
            for (LocalDate at = unit.begin(span.from()); !at.isAfter(span.to()); at = unit.next(at)) {
                columns.put(at, new EnumMap<>(Quad.class));
            }
            tallies.forEach(tally -> columns.getOrDefault(unit.begin(day(tally)), new EnumMap<>(Quad.class))
                    .merge(tally.quad(), tally.events(), Long::sum));
            return columns;
        }

        private static LocalDate day(Tally tally) {
            return LocalDate.parse((tally.time() + "-01-01").substring(0, 10));
        }

        /** The days of a column that are in the span. */
        private DateRange days(Unit unit, LocalDate begin) {
            LocalDate from = begin.isBefore(span.from()) ? span.from() : begin;
            LocalDate end = unit.next(begin).minusDays(1);
            return new DateRange(from, end.isAfter(span.to()) ? span.to() : end);
        }

        private static List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (Quad quad : Quad.values()) {
                rows.add(new Row(Chart.number(top(quad) + ROW / 2.0 + 4), Words.sentence(Words.quad(quad))));
            }
            return rows;
        }

        private static double top(Quad quad) {
            return TOP + (double) ROW * quad.ordinal();
        }

        private static Cell cell(
                double x, double step, Quad quad, long events, long most, DateRange days, String href) {
            int shade = (int) Math.clamp((events * SHADES + most - 1) / most, 1, SHADES);
            String title = say("timeline.cell", Words.range(days.from(), days.to()), events, Words.quad(quad));
            return new Cell(
                    Chart.number(x),
                    Chart.number(top(quad) + 2),
                    Chart.number(Math.max(1.5, step - 1)),
                    Chart.number(ROW - 4),
                    "shade" + shade,
                    href,
                    title);
        }

        private static Slot slot(DateRange days, String href, Map<Quad, Long> counts) {
            List<Long> all = new ArrayList<>();
            for (Quad quad : Quad.values()) {
                all.add(counts.getOrDefault(quad, 0L));
            }
            return new Slot(Words.range(days.from(), days.to()), href, all);
        }

        private static Optional<String> mark(Unit unit, LocalDate begin, boolean first) {
            return switch (unit) {
                case DAY ->
                    first || begin.getDayOfMonth() == 1 || begin.getDayOfWeek() == java.time.DayOfWeek.MONDAY
                            ? Optional.of(Words.dayShort(begin))
                            : Optional.empty();
                case WEEK ->
                    first || begin.getDayOfMonth() <= 7
                            ? Optional.of(Words.monthShort(begin) + year(begin, first))
                            : Optional.empty();
                case MONTH ->
                    first || begin.getMonthValue() == 1
                            ? Optional.of(Integer.toString(begin.getYear()))
                            : Optional.empty();
                case YEAR -> Optional.of(Integer.toString(begin.getYear()));
            };
        }

        private static String year(LocalDate begin, boolean first) {
            return first || begin.getMonthValue() == 1 ? " " + begin.getYear() : "";
        }
    }
}
