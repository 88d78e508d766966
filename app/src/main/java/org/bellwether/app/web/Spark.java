package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import org.bellwether.model.StatusProposal;

/**
 * A category's movement over its last periods as a small line, drawn by the server.
 *
 * @param points of the line, as SVG writes them; empty where there are fewer than two periods
 * @param zero height of no movement
 * @param x of the last period, @param y of the last period
 * @param words what the line shows, for those who do not see it
 */
public record Spark(String points, String zero, String x, String y, String words) {

    static final double WIDTH = 112;
    static final double HEIGHT = 28;
    private static final double EDGE = 4;

    static Spark of(List<StatusProposal> line) {
        double top = 1;
        for (StatusProposal proposal : line) {
            top = Math.max(top, Math.abs(proposal.movement()));
        }
        StringBuilder points = new StringBuilder();
        double x = WIDTH - EDGE;
        double y = HEIGHT / 2;
        for (int i = 0; i < line.size(); i++) {
            x = line.size() == 1 ? WIDTH - EDGE : EDGE + i * (WIDTH - 2 * EDGE) / (line.size() - 1);
            y = HEIGHT / 2 - line.get(i).movement() / top * (HEIGHT / 2 - EDGE);
            points.append(points.isEmpty() ? "" : " ")
                    .append(Chart.number(x))
                    .append(',')
                    .append(Chart.number(y));
        }
        String words = line.isEmpty()
                ? say("spark.none")
                : say("spark.words", line.size(), Words.signed(line.getLast().movement()));
        return new Spark(
                line.size() < 2 ? "" : points.toString(),
                Chart.number(HEIGHT / 2),
                Chart.number(x),
                Chart.number(y),
                words);
    }
}
