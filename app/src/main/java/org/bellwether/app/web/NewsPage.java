package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.store.Statuses.Head;

/**
 * What came to one category and period since somebody last looked: exactly that.
 *
 * @param words how much it is; empty where nothing is new
 * @param before the status proposed then, where it was another one
 * @param events counted now and not then, the heaviest of them, @param total how many there are
 * @param others other periods of the category whose status was proposed anew since then, latest first
 */
public record NewsPage(
        Shell shell,
        String category,
        String href,
        String heading,
        Optional<String> words,
        Optional<Mark> before,
        Mark now,
        List<EvidenceLine> events,
        int total,
        List<EvidenceLine> gone,
        int totalGone,
        List<AlertLine> alerts,
        List<Decided> decisions,
        List<Other> others) {

    private static final int SHOWN = 24;
    private static final int OTHERS = 12;

    /** A decision taken since. */
    public record Decided(Mark mark, String who, String when, String reason) {}

    /** Another period with news. */
    public record Other(String period, String href, Mark mark) {}

    /** Empty where there is no such status. */
    static Optional<NewsPage> of(Archive archive, String id, Period period, long place, String reader, Links links) {
        return archive.category(id)
                .flatMap(category -> archive.figures(id, period)
                        .map(now -> page(
                                archive, category, period, place, News.of(archive, id, period, place, reader), links)));
    }

    private static NewsPage page(
            Archive archive, Monitor.Category category, Period period, long place, Optional<News> news, Links links) {
        List<Evidence> events = news.map(News::events).orElse(List.of());
        List<Evidence> gone = news.map(News::gone).orElse(List.of());
        return new NewsPage(
                Shell.of(archive, say("news.title", category.title(), Words.period(period)), "news", links),
                category.title(),
                links.category(category.id(), period),
                Words.period(period),
                news.map(News::words).map(Words::sentence),
                news.filter(News::changed).flatMap(News::before).map(then -> Mark.of(then.status())),
                Mark.of(archive.figures(category.id(), period).orElseThrow().status()),
                EvidenceLine.of(archive, events.subList(0, Math.min(SHOWN, events.size())), links),
                events.size(),
                EvidenceLine.of(archive, gone.subList(0, Math.min(SHOWN, gone.size())), links),
                gone.size(),
                AlertLine.of(news.map(News::alerts).orElse(List.of()), links),
                news.map(News::decisions).orElse(List.of()).stream()
                        .map(one -> new Decided(Mark.of(one.status()), one.by(), Words.instant(one.at()), one.reason()))
                        .toList(),
                others(archive, category, period, place));
    }

    private static List<Other> others(Archive archive, Monitor.Category category, Period period, long place) {
        return archive.periods().reversed().stream()
                .filter(other -> !other.equals(period))
                .flatMap(other -> archive.head(category.id(), other).stream())
                .filter(head -> head.seq() > place)
                .map(Head::figures)
                .limit(OTHERS)
                .map(figures -> new Other(
                        Words.range(figures.period().from(), figures.period().to()),
                        "/news/" + LiveLinks.encode(category.id()) + "?period="
                                + figures.period().from() + "&after=" + place,
                        Mark.of(archive.status(figures))))
                .toList();
    }
}
