package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwether.decide.AgreementFigures;
import org.bellwether.decide.Deliberation;
import org.bellwether.model.Period;

/**
 * How far analysts agree with each other, and the rule with the team, overall and over the periods.
 *
 * @param periods those with a decision, newest first
 * @param chart the same figures drawn, where there are two periods or more
 */
public record AgreementView(Figures all, List<Row> periods, Optional<AgreementChart> chart) {

    private static final String NONE = "\u2013";

    /**
     * Figures in words; a dash where one is undefined.
     *
     * @param decided decisions as proposed, of all, @param system Cohen's kappa of proposals and decisions
     * @param voted voted alike, of those with two votes or more, @param analysts Krippendorff's alpha of the votes
     * @param pair Cohen's kappa of the votes, where exactly two analysts voted
     */
    public record Figures(String decided, String system, String voted, String analysts, String pair) {}

    /** The figures of one period. */
    public record Row(String period, String href, Figures figures) {}

    /** Whether anything had two votes or more. */
    public boolean voted() {
        return !all.voted().equals(NONE);
    }

    /** Whether exactly two analysts voted, and not always the same. */
    public boolean paired() {
        return !all.pair().equals(NONE);
    }

    /** Whether there is anything to count. */
    public boolean empty() {
        return periods.isEmpty();
    }

    static AgreementView of(Archive archive, Links links) {
        List<Deliberation> all = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<AgreementChart.Point> points = new ArrayList<>();
        for (Map.Entry<Period, List<Deliberation>> each :
                archive.deliberations().entrySet()) {
            all.addAll(each.getValue());
            AgreementFigures figures = AgreementFigures.of(each.getValue());
            if (figures.decided() > 0) {
                Period period = each.getKey();
                rows.addFirst(new Row(Words.range(period.from(), period.to()), links.board(period), words(figures)));
                points.add(new AgreementChart.Point(period, figures.analysts(), figures.system()));
            }
        }
        return new AgreementView(words(AgreementFigures.of(all)), rows, AgreementChart.of(points));
    }

    private static Figures words(AgreementFigures figures) {
        return new Figures(
                say("agreement.of", figures.asProposed(), figures.decided()),
                words(figures.system()),
                figures.voted() == 0 ? NONE : say("agreement.of", figures.unanimous(), figures.voted()),
                words(figures.analysts()),
                words(figures.pair()));
    }

    /** Two digits: more would claim a precision that so few ratings do not have. */
    private static String words(OptionalDouble figure) {
        if (figure.isEmpty()) {
            return NONE;
        }
        long hundredths = Math.round(figure.getAsDouble() * 100);
        long size = Math.abs(hundredths);
        return (hundredths < 0 ? "\u2212" : "")
                + size / 100
                + say("number.point")
                + (size % 100 < 10 ? "0" : "")
                + size % 100;
    }
}
