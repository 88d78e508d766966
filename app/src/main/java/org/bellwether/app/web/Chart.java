package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bellwether.assess.ChangePoints.ChangePoint;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;

/**
 * A category's movement by period with the band in which it counts as unchanged, as coordinates of an SVG drawn by the server.
 * The same figures stand in a table beside it.
 *
 * @param band outline of the baseline band, @param line of the movement
 * @param shifts where the usual changed
 * @param left edge of the drawing, @param right edge of the drawing
 */
public record Chart(
        int width,
        int height,
        String left,
        String right,
        String foot,
        String band,
        String line,
        List<Tick> scale,
        List<Tick> months,
        List<Dot> dots,
        List<Shift> shifts,
        Tick now) {

    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double TOP = 14;
    private static final double BOTTOM = 30;

    /** A mark on an axis: its place and its label. */
    public record Tick(String at, String label) {}

    /** One period: where it stands, what it says, and its page. */
    public record Dot(String x, String y, Mark mark, String title, String href, boolean current) {}

    /**
     * A change of the usual: the line between the periods, and the new level as far as it lasts.
     *
     * @param anchor on which side of the line its label stands
     */
    public record Shift(
            String at,
            String from,
            String to,
            String level,
            String label,
            String anchor,
            String labelAt,
            String title) {}

    /**
     * @param status what holds of a category and period
     * @param changes where the usual changed; those outside the drawing are left out
     */
    static Chart of(
            List<StatusProposal> line,
            List<ChangePoint> changes,
            Function<StatusProposal, Status> status,
            Period current,
            int width,
            int height,
            Links links) {
        return new Drawing(line, changes, status, current, width, height, links).draw();
    }

    /** A coordinate with at most one digit after the point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        tenths = Math.abs(tenths);
        return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    private record Drawing(
            List<StatusProposal> line,
            List<ChangePoint> changes,
            Function<StatusProposal, Status> status,
            Period current,
            int width,
            int height,
            Links links) {

        Chart draw() {
            double step = step(reach());
            double top = Math.max(step, Math.ceil(reach() / step) * step);
            StringBuilder path = new StringBuilder();
            List<Dot> dots = new ArrayList<>();
            String now = number(width - RIGHT);
            for (int i = 0; i < line.size(); i++) {
                StatusProposal proposal = line.get(i);
                String x = number(x(i));
                String y = number(y(proposal.movement(), top));
                path.append(i == 0 ? "" : " ").append(x).append(',').append(y);
                boolean here = proposal.period().equals(current);
                now = here ? x : now;
                dots.add(new Dot(x, y, Mark.of(status.apply(proposal)), title(proposal), href(proposal), here));
            }
            return new Chart(
                    width,
                    height,
                    number(LEFT),
                    number(width - RIGHT),
                    number(height - BOTTOM),
                    band(top),
                    path.toString(),
                    scale(step, top),
                    months(),
                    dots,
                    shifts(top),
                    new Tick(now, Words.thisPeriod(current)));
        }

        private double reach() {
            double reach = 1;
            for (StatusProposal proposal : line) {
                reach = Math.max(reach, Math.abs(proposal.movement()));
                reach = Math.max(reach, Math.abs(proposal.baseline()) + proposal.spread());
            }
            return reach;
        }

        /** One, two or five times a power of ten, so that three or four lines fit on either side of zero. */
        private static double step(double reach) {
            double power = Math.pow(10, Math.floor(Math.log10(reach / 2)));
            double share = reach / 2 / power;
            return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
        }

        private double x(int i) {
            double room = width - LEFT - RIGHT - 16;
            return LEFT + 8 + (line.size() == 1 ? room : i * room / (line.size() - 1));
        }

        private double y(double value, double top) {
            double half = (height - TOP - BOTTOM) / 2;
            double clipped = Math.max(-top, Math.min(top, value));
            return TOP + half - clipped / top * half;
        }

        private List<Shift> shifts(double top) {
            List<Shift> shifts = new ArrayList<>();
            int end = line.size() - 1;
            for (ChangePoint change : changes.reversed()) {
                int begin = place(change.from());
                if (begin > 0) {
                    double at = (x(begin - 1) + x(begin)) / 2;
                    boolean late = at > width * 0.75;
                    shifts.addFirst(new Shift(
                            number(at),
                            number(x(begin)),
                            number(x(end)),
                            number(y(change.after(), top)),
                            say("category.shifted", Words.signed(change.after())),
                            late ? "end" : "start",
                            number(at + (late ? -4 : 4)),
                            CategoryPage.words(change)));
                }
                end = begin - 1;
            }
            return shifts;
        }

        private int place(Period period) {
            for (int i = 0; i < line.size(); i++) {
                if (line.get(i).period().equals(period)) {
                    return i;
                }
            }
            return -1;
        }

        private String band(double top) {
            StringBuilder upper = new StringBuilder();
            StringBuilder lower = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                StatusProposal proposal = line.get(i);
                String x = number(x(i));
                upper.append(x).append(',').append(number(y(proposal.baseline() + proposal.spread(), top)));
                upper.append(' ');
                lower.insert(0, ' ');
                lower.insert(0, x + "," + number(y(proposal.baseline() - proposal.spread(), top)));
            }
            return line.size() < 2 ? "" : upper.append(lower).toString().strip();
        }

        private List<Tick> scale(double step, double top) {
            List<Tick> scale = new ArrayList<>();
            for (double value = -top; value <= top + step / 2; value += step) {
                String label = Words.signed(value);
                scale.add(new Tick(number(y(value, top)), Words.whole(label)));
            }
            return scale;
        }

        private List<Tick> months() {
            List<Tick> months = new ArrayList<>();
            int before = 0;
            for (int i = 0; i < line.size(); i++) {
                Period period = line.get(i).period();
                int month = period.from().getYear() * 12 + period.from().getMonthValue();
                if (month != before) {
                    String year = before == 0 || period.from().getMonthValue() == 1
                            ? " " + period.from().getYear()
                            : "";
                    months.add(new Tick(number(x(i)), Words.monthShort(period.from()) + year));
                    before = month;
                }
            }
            boolean crowded =
                    months.size() > 1 && Double.parseDouble(months.get(1).at()) - LEFT - 8 < 60;
            return crowded ? months.subList(1, months.size()) : months;
        }

        private String title(StatusProposal proposal) {
            return say(
                    "chart.dot",
                    Words.sentence(Words.period(proposal.period())),
                    Mark.of(status.apply(proposal)).word(),
                    Words.signed(proposal.movement()));
        }

        private String href(StatusProposal proposal) {
            return links.category(proposal.category(), proposal.period());
        }
    }
}
