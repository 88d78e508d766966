package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.StatusProposal;

/**
 * A year at a glance: what held of every category in each period of the twelve months that end with the one being read, oldest first. Made
 * from figures that the archive has at hand.
 *
 * @param months the months over the cells, by their names
 */
public record Glance(List<BoardPage.Months> months, List<Row> rows) {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    /** One category through the year. */
    public record Row(String title, String href, List<Cell> cells) {}

    /**
     * One period of it.
     *
     * @param mark empty where nothing was proposed
     * @param says the days and what held, in words
     * @param begins whether a month begins with it
     */
    public record Cell(Optional<Mark> mark, String href, String says, boolean begins, boolean current) {}

    /**
     * The year up to a period.
     *
     * @param shown periods that the board shows anyway
     * @return empty where the archive goes back no further than these
     */
    static Optional<Glance> of(Archive archive, Period period, int shown, Links links) {
        boolean weeks = archive.monitor().period() == PeriodLength.WEEK;
        List<Period> year = new ArrayList<>(archive.trailing(period, (weeks ? WEEKS : MONTHS) - 1));
        year.add(period);
        if (year.size() <= shown) {
            return Optional.empty();
        }
        List<Row> rows = archive.monitor().categories().stream()
                .map(category -> row(archive, category, year, links))
                .toList();
        return Optional.of(new Glance(BoardPage.months(year), rows));
    }

    private static Row row(Archive archive, Monitor.Category category, List<Period> year, Links links) {
        List<Cell> cells = new ArrayList<>();
        int month = 0;
        for (int i = 0; i < year.size(); i++) {
            Period period = year.get(i);
            boolean begins = period.from().getMonthValue() != month;
            month = period.from().getMonthValue();
            cells.add(cell(archive, category, period, begins, i == year.size() - 1, links));
        }
        return new Row(category.title(), links.category(category.id(), year.getLast()), cells);
    }

    private static Cell cell(
            Archive archive, Monitor.Category category, Period period, boolean begins, boolean current, Links links) {
        Optional<StatusProposal> figures = archive.figures(category.id(), period);
        Optional<Mark> mark = figures.map(one -> Mark.of(archive.status(one)));
        boolean decided = figures.flatMap(archive::decision).isPresent();
        String held = mark.map(one -> (decided ? say("glance.decided", one.word()) : one.word()))
                .orElseGet(() -> say("compare.unproposed"));
        String says = Words.range(period.from(), period.to()) + ": " + held;
        return new Cell(mark, links.category(category.id(), period), says, begins, current);
    }

    /** The marks that a cell may have, each drawn once on the page. */
    public static List<Mark> marks() {
        return Mark.statuses();
    }
}
