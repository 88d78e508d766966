package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Alert;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses.Head;

/**
 * The front page: categories by periods, this period large, the ones before it behind.
 *
 * @param now heading of this period's column
 * @param summary how much was read, in a sentence
 * @param reporting how much that is against the usual; empty where nothing is proposed
 * @param alarms outlets that are silent or cannot be read now; none on a board of the past
 * @param year the year behind, where it is longer than the history beside this period
 * @param movers the heaviest evidence of the period, over all categories
 * @param alerts those that fall due or lapse first, @param moreAlerts how many others there are
 * @param known as of which day, @param compare this period beside the one before it
 * @param news what is new since the reader last looked; empty where nobody knows who reads, and at their first visit
 */
public record BoardPage(
        Shell shell,
        String heading,
        String now,
        String summary,
        Optional<BlindSpot> reporting,
        List<Alarms> alarms,
        List<Months> months,
        List<Row> rows,
        Optional<Glance> year,
        List<Mover> movers,
        List<Ahead> alerts,
        int moreAlerts,
        Optional<Known> known,
        Optional<String> compare,
        Optional<Newness> news) {

    private static final int HISTORY = 12;
    private static final int MOVERS = 5;
    private static final int ALERTS = 8;

    /** Month over a run of history columns; {@code late} for the ones a narrow page keeps. */
    public record Months(String name, String full, int columns) {}

    /** One period of a category's history. */
    public record Cell(Optional<Mark> mark, String href, String title, boolean recent) {}

    /** One category. */
    public record Row(
            String title,
            String href,
            List<Cell> history,
            Spark spark,
            Optional<Mark> mark,
            Optional<Stance> stance,
            String counts,
            List<String> hinges,
            List<AlertLine> alerts,
            Optional<BlindSpot> blind,
            Optional<Since> news) {}

    /** What is new of a category, and the page that tells it. */
    public record Since(String words, String href) {}

    /**
     * What is new since the reader last looked.
     *
     * @param words of how many categories there are news
     * @param posting where it is sent that all of it was seen, @param place up to which place of the ledger
     */
    public record Newness(String words, boolean any, Links.Posting posting, long place) {}

    /** A happening that weighed on a category. */
    public record Mover(String category, EvidenceLine line) {}

    /** An alert and the category it stands for. */
    public record Ahead(String category, AlertLine line) {}

    public static BoardPage of(Archive archive, Period period, Links links) {
        return of(archive, period, links, Optional.empty());
    }

    /** The same for somebody who looked before. */
    static BoardPage of(Archive archive, Period period, Links links, Optional<Look> look) {
        List<Period> history = archive.trailing(period, HISTORY);
        List<Row> rows = archive.monitor().categories().stream()
                .map(category -> row(archive, category, history, period, links, look))
                .toList();
        List<Ahead> ahead = alerts(archive, period, links);
        List<Alarms> alarms = alarms(archive, period, links);
        return new BoardPage(
                Shell.of(
                        archive,
                        Words.sentence(Words.period(period)),
                        "board",
                        links,
                        archive.before(period).map(links::board),
                        archive.after(period).map(links::board)),
                Words.period(period),
                Words.thisPeriod(period),
                summary(archive, period),
                rows.stream().flatMap(row -> row.blind().stream()).findFirst().map(blind -> blind.without(alarms)),
                alarms,
                months(history),
                rows,
                Glance.of(archive, period, HISTORY + 1, links),
                movers(archive, period, links),
                ahead.subList(0, Math.min(ALERTS, ahead.size())),
                Math.max(0, ahead.size() - ALERTS),
                Known.ofBoard(links, period),
                archive.before(period).flatMap(before -> links.compare(before, period)),
                look.map(one -> newness(rows, archive, one)));
    }

    private static List<Alarms> alarms(Archive archive, Period period, Links links) {
        boolean now = archive.latest().equals(Optional.of(period));
        boolean today = links.replay().map(replay -> replay.day().isEmpty()).orElse(false);
        return now && today ? Alarms.of(archive, links) : List.of();
    }

    private static String summary(Archive archive, Period period) {
        int events = 0;
        int articles = 0;
        for (Monitor.Category category : archive.monitor().categories()) {
            Optional<Head> head = archive.head(category.id(), period);
            events += head.map(Head::counted).orElse(0);
            articles =
                    Math.max(articles, head.map(one -> one.figures().articles()).orElse(0));
        }
        return say("board.summary", articles, events);
    }

    static List<Months> months(List<Period> history) {
        List<Months> months = new ArrayList<>();
        for (Period period : history) {
            String name = Words.monthShort(period.from());
            String full = Words.month(YearMonth.from(period.from()));
            int last = months.size() - 1;
            if (last >= 0 && months.get(last).full().equals(full)) {
                months.set(last, new Months(name, full, months.get(last).columns() + 1));
            } else {
                months.add(new Months(name, full, 1));
            }
        }
        return months;
    }

    private static Row row(
            Archive archive,
            Monitor.Category category,
            List<Period> history,
            Period period,
            Links links,
            Optional<Look> look) {
        Optional<Head> head = archive.head(category.id(), period);
        Optional<StatusProposal> now = head.map(Head::figures);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            cells.add(cell(archive, category, history.get(i), i >= history.size() - 6, links));
        }
        List<StatusProposal> line = new ArrayList<>();
        history.forEach(earlier -> archive.figures(category.id(), earlier).ifPresent(line::add));
        now.ifPresent(line::add);
        return new Row(
                category.title(),
                links.category(category.id(), period),
                cells,
                Spark.of(line),
                now.map(proposal -> Mark.of(archive.status(proposal))),
                now.map(proposal -> Stance.of(archive, proposal, links)),
                head.map(BoardPage::counts).orElseGet(() -> say("compare.unproposed")),
                now.map(proposal -> Hinge.of(archive, proposal)).orElse(List.of()).stream()
                        .limit(2)
                        .map(words -> Words.clip(words, 110))
                        .toList(),
                signs(AlertLine.of(now.map(StatusProposal::alerts).orElse(List.of()), links)),
                now.map(proposal -> BlindSpot.of(archive, proposal, links)),
                look.flatMap(one -> since(archive, category, period, one)));
    }

    private static Optional<Since> since(Archive archive, Monitor.Category category, Period period, Look look) {
        return News.of(archive, category.id(), period, look)
                .map(news -> new Since(news.words(), look.href(category.id(), period)));
    }

    private static Newness newness(List<Row> rows, Archive archive, Look look) {
        int categories =
                (int) rows.stream().filter(row -> row.news().isPresent()).count();
        String since = Words.instant(look.visit().since());
        String words = categories == 0 ? say("board.looked.nothing", since) : say("board.looked", since, categories);
        return new Newness(words, categories > 0, look.posting(), archive.last());
    }

    private static Cell cell(Archive archive, Monitor.Category category, Period period, boolean recent, Links links) {
        Optional<StatusProposal> proposal = archive.figures(category.id(), period);
        Optional<Mark> mark = proposal.map(one -> Mark.of(archive.status(one)));
        String word = mark.map(Mark::word).orElseGet(() -> say("compare.unproposed"))
                + proposal.map(one -> ", " + Stance.of(archive, one, links).words())
                        .orElse("");
        String title = Words.sentence(Words.period(period)) + ": " + word;
        return new Cell(mark, links.category(category.id(), period), title, recent);
    }

    /** The first alert of each kind: the row only says that there are some. */
    private static List<AlertLine> signs(List<AlertLine> alerts) {
        Set<String> seen = new HashSet<>();
        return alerts.stream().filter(alert -> seen.add(alert.mark().word())).toList();
    }

    private static String counts(Head head) {
        return say("count.events", head.counted()) + " \u00B7 "
                + say("count.origins", head.figures().origins());
    }

    private static List<Mover> movers(Archive archive, Period period, Links links) {
        record Moving(String category, Evidence evidence) {}
        List<Moving> all = new ArrayList<>();
        for (Monitor.Category category : archive.monitor().categories()) {
            archive.heaviest(category.id(), period).forEach(one -> all.add(new Moving(category.title(), one)));
        }
        all.sort(Comparator.comparing(Moving::evidence, Evidence.BY_WEIGHT));
        List<Mover> movers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Moving one : all) {
            if (movers.size() < MOVERS && seen.add(one.evidence().lead().quote())) {
                movers.add(new Mover(one.category(), EvidenceLine.of(archive, one.evidence(), links)));
            }
        }
        return movers;
    }

    /** Those due or lapsing first come first. */
    private static List<Ahead> alerts(Archive archive, Period period, Links links) {
        record Due(String category, Alert alert) {}
        List<Due> all = new ArrayList<>();
        for (Monitor.Category category : archive.monitor().categories()) {
            archive.figures(category.id(), period)
                    .map(StatusProposal::alerts)
                    .orElse(List.of())
                    .forEach(alert -> all.add(new Due(category.title(), alert)));
        }
        all.sort(Comparator.comparing(
                (Due due) -> due.alert().due().orElse(due.alert().expires())));
        return all.stream()
                .map(due -> new Ahead(due.category(), AlertLine.of(due.alert(), links)))
                .toList();
    }
}
