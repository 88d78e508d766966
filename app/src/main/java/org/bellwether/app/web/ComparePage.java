package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;

/**
 * Two periods side by side: each category's statuses, movements, and the evidence that only one of them has.
 *
 * @param first heading of the first period, @param second heading of the second
 * @param choices all periods, newest first
 */
public record ComparePage(
        Shell shell,
        String action,
        Choice first,
        Choice second,
        List<Choice> choices,
        List<Row> rows,
        Optional<Known> known) {

    /** A period to compare. */
    public record Choice(String value, String title, String href) {}

    /** A category in one of the periods; {@code mark} is empty where nothing was proposed. */
    public record Side(
            Optional<Mark> mark, String standing, String movement, String href, List<EvidenceLine> only, int more) {}

    /** A category in both. */
    public record Row(String title, String anchor, String changed, String evidence, Side first, Side second) {

        /** Whether any event counts in one of them alone. */
        public boolean differs() {
            return !first.only().isEmpty() || !second.only().isEmpty();
        }
    }

    /** @param other not the same as {@code one} as a rule, but it may be */
    static ComparePage of(Archive archive, Period one, Period other, Links links) {
        List<Row> rows = archive.monitor().categories().stream()
                .map(category -> row(archive, category, one, other, links))
                .toList();
        return new ComparePage(
                Shell.of(archive, say("compare.title"), "compare", links),
                links.compare().orElse(links.home()),
                choice(one, links),
                choice(other, links),
                archive.periods().reversed().stream()
                        .map(period -> choice(period, links))
                        .toList(),
                rows,
                Known.ofComparison(links, one, other));
    }

    private static Choice choice(Period period, Links links) {
        return new Choice(period.from().toString(), Words.range(period.from(), period.to()), links.board(period));
    }

    private static Row row(Archive archive, Monitor.Category category, Period one, Period other, Links links) {
        Optional<StatusProposal> before = archive.figures(category.id(), one);
        Optional<StatusProposal> after = archive.figures(category.id(), other);
        Side first = side(archive, category, one, other, links);
        Side second = side(archive, category, other, one, links);
        return new Row(
                category.title(),
                "c" + archive.monitor().categories().indexOf(category),
                changed(archive, before, after),
                say("compare.counted", count(first), count(second)),
                first,
                second);
    }

    private static int count(Side side) {
        return side.only().size() + side.more();
    }

    private static Side side(Archive archive, Monitor.Category category, Period period, Period other, Links links) {
        Optional<StatusProposal> here = archive.figures(category.id(), period);
        Proposals.Only only = archive.only(category.id(), period, other);
        return new Side(
                here.map(proposal -> Mark.of(archive.status(proposal))),
                here.map(proposal -> Stance.of(archive, proposal, links).words())
                        .orElse(say("compare.unproposed")),
                here.map(proposal -> Words.signed(proposal.movement())).orElse("\u2013"),
                links.category(category.id(), period),
                EvidenceLine.of(archive, only.heaviest(), links),
                only.all() - only.heaviest().size());
    }

    private static String changed(Archive archive, Optional<StatusProposal> before, Optional<StatusProposal> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return say("compare.one");
        }
        String movement = Words.signed(after.get().movement() - before.get().movement());
        Mark one = Mark.of(archive.status(before.get()));
        Mark other = Mark.of(archive.status(after.get()));
        return one.equals(other)
                ? say("compare.same", movement)
                : say("compare.differs", one.word(), other.word(), movement);
    }
}
