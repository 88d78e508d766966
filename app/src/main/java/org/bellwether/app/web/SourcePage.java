package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.Problem;
import org.bellwether.store.OutletBook;
import org.bellwether.store.Outlets;
import org.bellwether.store.Store.Rejection;

/**
 * One outlet: what came from it, period by period, and what was refused.
 *
 * @param site address of the outlet that a browser may follow
 * @param hand what an editor may do; empty for who may not
 * @param problem why it was not done
 * @param health how collecting goes, @param dropped the latest that its filters left out
 * @param history what was changed here, newest first
 * @param bars articles by period, oldest first
 * @param most articles in one period
 */
public record SourcePage(
        Shell shell,
        String list,
        SourcesPage.Line line,
        Optional<String> site,
        List<Input> inputs,
        String every,
        Optional<Hand> hand,
        Optional<String> problem,
        Said said,
        SourceHealth health,
        List<Left> dropped,
        List<OutletChanges> history,
        List<Bar> bars,
        long most,
        List<Newest> newest,
        List<Refused> refused) {

    private static final int PERIODS = 52;
    private static final int NEWEST = 15;
    private static final int REFUSED = 50;
    private static final int DROPPED = 20;
    private static final int HEIGHT = 72;

    /** One period of the chart and of the table behind it. */
    public record Bar(String x, String y, String width, String height, String period, String href, long articles) {}

    /**
     * What an editor may do.
     *
     * @param change page to change it, @param retire where its retirement, or the end of it, is sent
     */
    public record Hand(String change, String retire, String token, long seen) {}

    /** What the team says of it: each may be empty. */
    public record Said(String language, List<String> keep, List<String> drop, String notes) {}

    /**
     * From where it is read.
     *
     * @param moved where its site says it has moved for good
     */
    public record Input(String text, Optional<String> moved) {}

    /** An article that a filter left out. */
    public record Left(String title, String input, String why) {}

    /** An article. */
    public record Newest(String href, String title, String day) {}

    /** An input that gave no article. */
    public record Refused(String input, String why, String code, String when) {}

    /** The page; empty where neither monitor nor archive knows the outlet. */
    static Optional<SourcePage> of(Archive archive, String id, LiveLinks links) {
        return of(archive, id, links, Optional.empty());
    }

    /** The same, with the reason why something was not done. */
    static Optional<SourcePage> of(Archive archive, String id, LiveLinks links, Optional<Problem> problem) {
        Outlets outlets = archive.store().outlets();
        boolean known = archive.outlet(id).isPresent() || outlets.articles(id) > 0 || outlets.rejected(id) > 0;
        return known ? Optional.of(page(archive, id, outlets, links, problem)) : Optional.empty();
    }

    private static SourcePage page(
            Archive archive, String id, Outlets outlets, LiveLinks links, Optional<Problem> problem) {
        OutletBook book = archive.store().outletBook();
        List<OutletBook.Entry> history = book.of(id);
        Optional<Monitor.Outlet> outlet = archive.outlet(id);
        List<Period> all = archive.periods();
        List<Period> periods = all.subList(Math.max(0, all.size() - PERIODS), all.size());
        List<Long> counts = SourcesPage.counts(outlets, id, periods);
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        return new SourcePage(
                Shell.of(archive, archive.outletName(id), "source", links),
                links.sources().orElseThrow(),
                SourcesPage.line(archive, id, links),
                outlet.flatMap(Monitor.Outlet::url).flatMap(Words::web),
                outlet.stream()
                        .flatMap(one -> one.inputs().stream())
                        .map(input -> new Input(input, archive.store().fetches().moved(input)))
                        .toList(),
                Words.every(outlet.flatMap(Monitor.Outlet::every)),
                outlet.filter(one -> links.visitor().may(Role.EDITOR)).map(one -> hand(one, history, links)),
                problem.map(ProblemWords::coded),
                said(outlet),
                SourceHealth.of(book, id),
                book.droppedOf(id, DROPPED).stream()
                        .map(one -> new Left(one.title(), one.input(), one.why()))
                        .toList(),
                history.stream().map(OutletChanges::of).toList(),
                bars(periods, counts, most, links),
                most,
                outlets.newest(id, NEWEST).stream()
                        .flatMap(article -> archive.store().article(article).stream())
                        .map(article -> newest(article, links))
                        .toList(),
                outlets.rejections(id, REFUSED).stream()
                        .map(SourcePage::refused)
                        .toList());
    }

    private static Hand hand(Monitor.Outlet outlet, List<OutletBook.Entry> history, LiveLinks links) {
        String id = LiveLinks.encode(outlet.id());
        return new Hand(
                SourceRoutes.CHANGE + id,
                (outlet.retired() ? SourceRoutes.RESTORE : SourceRoutes.RETIRE) + id,
                links.visitor().token(),
                history.isEmpty() ? 0 : history.getFirst().seq());
    }

    private static Said said(Optional<Monitor.Outlet> outlet) {
        return outlet.map(one -> new Said(
                        one.language().map(ReadingPage::language).orElse(""),
                        one.filter().keep(),
                        one.filter().drop(),
                        one.notes()))
                .orElse(new Said("", List.of(), List.of(), ""));
    }

    private static List<Bar> bars(List<Period> periods, List<Long> counts, long most, LiveLinks links) {
        List<Bar> bars = new ArrayList<>();
        double step = Math.min(40, 640.0 / Math.max(1, periods.size()));
        for (int i = 0; i < periods.size(); i++) {
            double height = most == 0 ? 0 : (double) counts.get(i) / most * HEIGHT;
            bars.add(new Bar(
                    Chart.number(i * step),
                    Chart.number(HEIGHT + 4 - height),
                    Chart.number(Math.max(1, step - 2)),
                    Chart.number(height),
                    Words.range(periods.get(i).from(), periods.get(i).to()),
                    links.board(periods.get(i)),
                    counts.get(i)));
        }
        return bars;
    }

    private static Newest newest(Article article, LiveLinks links) {
        return new Newest(
                links.article(article.id()),
                article.title(),
                article.documentTime().published().map(Words::day).orElse(say("date.unknown")));
    }

    private static Refused refused(Rejection rejection) {
        return new Refused(
                rejection.input(),
                rejection.problem().message(),
                rejection.problem().code(),
                Words.instant(rejection.at()));
    }
}
