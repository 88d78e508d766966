package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.bellwether.model.Period;

/**
 * Agreement by period as coordinates of an SVG drawn by the server: from -1 at the foot to 1 at the top. Periods without a figure
 * leave a gap. The same figures stand in a table beside it.
 */
public record AgreementChart(
        int width,
        int height,
        String left,
        String right,
        List<Chart.Tick> scale,
        List<Chart.Tick> periods,
        List<Line> lines) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double TOP = 12;
    private static final double BOTTOM = 30;
    /** Labels of periods that stand beside each other without touching. */
    private static final int LABELS = 6;

    /** The two figures of a period. */
    record Point(Period period, OptionalDouble analysts, OptionalDouble system) {}

    /** One figure over the periods: its style, its runs without a gap, and its points. */
    public record Line(String css, List<String> runs, List<Chart.Tick> dots) {}

    /** Empty for fewer than two periods. */
    static Optional<AgreementChart> of(List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new AgreementChart(
                WIDTH,
                HEIGHT,
                Chart.number(LEFT),
                Chart.number(WIDTH - RIGHT),
                List.of(scale(1, "1"), scale(0, "0"), scale(-1, "\u22121")),
                labels(points),
                List.of(line("analysts", points, Point::analysts), line("system", points, Point::system))));
    }

    private static Chart.Tick scale(double value, String label) {
        return new Chart.Tick(Chart.number(y(value)), label);
    }

    private static List<Chart.Tick> labels(List<Point> points) {
        int step = (points.size() + LABELS - 1) / LABELS;
        List<Chart.Tick> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i += step) {
            labels.add(new Chart.Tick(
                    Chart.number(x(i, points.size())),
                    Words.dayShort(points.get(i).period().from())));
        }
        return labels;
    }

    private static Line line(String css, List<Point> points, Function<Point, OptionalDouble> figure) {
        List<String> runs = new ArrayList<>();
        List<Chart.Tick> dots = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            OptionalDouble value = figure.apply(points.get(i));
            if (value.isPresent()) {
                String x = Chart.number(x(i, points.size()));
                String y = Chart.number(y(value.getAsDouble()));
                run.add(x + "," + y);
                dots.add(new Chart.Tick(x, y));
            }
            if (value.isEmpty() || i == points.size() - 1) {
                runs.addAll(run.size() < 2 ? List.of() : List.of(String.join(" ", run)));
                run.clear();
            }
        }
        return new Line(css, runs, dots);
    }

    private static double x(int i, int count) {
        return LEFT + 12 + i * (WIDTH - LEFT - RIGHT - 60) / (count - 1);
    }

    private static double y(double value) {
        double half = (HEIGHT - TOP - BOTTOM) / 2;
        return TOP + half - Math.max(-1, value) * half;
    }
}
