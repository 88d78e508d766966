package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.assess.ChangePoints;
import org.bellwether.assess.ChangePoints.ChangePoint;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/**
 * One category in one period: its status, why, and what speaks for and against it.
 *
 * @param changes where the usual changed, in sentences, latest first
 * @param first what speaks for the status, @param second what speaks against it
 * @param disputed what reporting does not agree on, @param moves the pairs of actors that moved
 * @param leftOutWhy the reasons for leaving out with their counts
 */
public record CategoryPage(
        Shell shell,
        String title,
        String heading,
        String board,
        String question,
        String viewpoint,
        Mark status,
        Stance stance,
        DecisionSection decision,
        Optional<Known> known,
        String rule,
        BlindSpot blind,
        Chart wide,
        Chart narrow,
        List<String> changes,
        List<Past> history,
        Listed first,
        Listed second,
        Disputed disputed,
        List<MoveLine> moves,
        Listed leftOut,
        String leftOutWhy,
        List<String> hinges,
        List<AlertLine> alerts) {

    private static final int CHARTED = 26;
    private static final int LISTED = 52;

    /** One period of the history table, newest first. */
    public record Past(
            String period,
            String href,
            Mark mark,
            String movement,
            String band,
            int articles,
            int origins,
            Optional<String> change,
            boolean current) {}

    /** The page; empty where the category has no proposal in that period. */
    public static Optional<CategoryPage> of(Archive archive, String id, Period period, Links links) {
        return of(archive, id, period, links, Optional.empty());
    }

    /** The same with the forms of who may vote or decide. */
    static Optional<CategoryPage> of(Archive archive, String id, Period period, Links links, Optional<Ballot> ballot) {
        return archive.category(id)
                .flatMap(category ->
                        archive.proposal(id, period).map(proposal -> page(archive, category, proposal, links, ballot)));
    }

    private static CategoryPage page(
            Archive archive, Monitor.Category category, StatusProposal proposal, Links links, Optional<Ballot> ballot) {
        Period period = proposal.period();
        List<StatusProposal> line =
                List.copyOf(archive.line(category.id()).headMap(period, true).values());
        List<StatusProposal> charted = line.subList(Math.max(0, line.size() - CHARTED), line.size());
        List<ChangePoint> changes = ChangePoints.of(line);
        return new CategoryPage(
                Shell.of(
                        archive,
                        category.title() + ", " + Words.period(period),
                        "category",
                        links,
                        neighbour(archive, category, archive.before(period), links),
                        neighbour(archive, category, archive.after(period), links)),
                category.title(),
                Words.period(period),
                links.board(period),
                category.question(),
                category.viewpoint(),
                Mark.of(archive.status(proposal)),
                Stance.of(archive, proposal, links),
                DecisionSection.of(archive, proposal, links, ballot),
                Known.ofCategory(links, category.id(), period),
                RuleWords.told(proposal.rule()),
                BlindSpot.of(archive, proposal, links),
                Chart.of(charted, changes, archive::status, period, 1088, 288, links),
                Chart.of(
                        charted.subList(Math.max(0, charted.size() - 13), charted.size()),
                        changes,
                        archive::status,
                        period,
                        358,
                        220,
                        links),
                changes.reversed().stream().map(CategoryPage::words).toList(),
                history(archive, category, period, changes, links),
                Listed.of(archive, proposal, EvidenceList.FOR, links),
                Listed.of(archive, proposal, EvidenceList.AGAINST, links),
                Disputed.of(archive, proposal, links),
                MoveLine.of(archive, category.id(), period, links),
                Listed.of(archive, proposal, EvidenceList.LEFT_OUT, links),
                reasons(proposal.leftOut()),
                Hinge.of(archive, proposal),
                AlertLine.of(proposal.alerts(), links));
    }

    private static Optional<String> neighbour(
            Archive archive, Monitor.Category category, Optional<Period> period, Links links) {
        return period.filter(other -> archive.figures(category.id(), other).isPresent())
                .map(other -> links.category(category.id(), other));
    }

    static String whole(double number) {
        return Words.whole(Words.fixed(number));
    }

    /** {@code From 10–16 October 2011 on the usual is −6.0; before it was +1.2.} */
    static String words(ChangePoint change) {
        return say(
                "category.shift",
                Words.range(change.from().from(), change.from().to()),
                Words.signed(change.after()),
                Words.signed(change.before()));
    }

    private static List<Past> history(
            Archive archive, Monitor.Category category, Period current, List<ChangePoint> changes, Links links) {
        List<Past> history = new ArrayList<>();
        for (StatusProposal past : archive.line(category.id()).headMap(current, true).descendingMap().values().stream()
                .limit(LISTED)
                .toList()) {
            history.add(new Past(
                    Words.range(past.period().from(), past.period().to()),
                    links.category(category.id(), past.period()),
                    Mark.of(archive.status(past)),
                    Words.signed(past.movement()),
                    say(
                            "category.band.is",
                            Words.signed(past.baseline() - past.spread()),
                            Words.signed(past.baseline() + past.spread())),
                    past.articles(),
                    past.origins(),
                    changes.stream()
                            .filter(change -> change.from().equals(past.period()))
                            .map(change -> say("category.shifted", Words.signed(change.after())))
                            .findFirst(),
                    past.period().equals(current)));
        }
        return history;
    }

    /** The kind of reason alone: what follows its colon differs from event to event. */
    private static String reason(Evidence evidence) {
        String words = evidence.leftOut().map(Words::leftOut).orElseGet(() -> say("category.reasonless"));
        int colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon);
    }

    private static String reasons(List<Evidence> leftOut) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        leftOut.forEach(one -> counts.merge(reason(one), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(" \u00B7 "));
    }
}
