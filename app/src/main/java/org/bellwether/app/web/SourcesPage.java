package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.store.Outlets;

/**
 * The outlets of the monitor, and what came from each.
 *
 * @param period the last period, in words; empty where there is none
 * @param opml address of the list of feeds; empty where no outlet has one
 * @param adding whether outlets may be added
 */
public record SourcesPage(Shell shell, String period, List<Line> lines, Optional<String> opml, boolean adding) {

    private static final int TRAILING = 12;

    /**
     * One outlet.
     *
     * @param now articles in the last period, @param usual median of the trailing twelve, in words
     * @param silent whether it told nothing in the last period though it usually does
     * @param retired whether it is kept, but no longer collected
     * @param health how collecting goes
     */
    public record Line(
            String href,
            String name,
            String kind,
            String reliability,
            long articles,
            long now,
            String usual,
            String last,
            boolean silent,
            String standing,
            long rejected,
            boolean retired,
            SourceHealth health) {}

    static SourcesPage of(Archive archive, LiveLinks links) {
        Set<String> ids = new LinkedHashSet<>();
        archive.monitor().outlets().forEach(outlet -> ids.add(outlet.id()));
        ids.addAll(archive.store().outlets().ids());
        return new SourcesPage(
                Shell.of(archive, say("sources.title"), "sources", links),
                archive.latest().map(Words::period).orElse(""),
                ids.stream().map(id -> line(archive, id, links)).toList(),
                Opml.feeds(archive.monitor()).isEmpty()
                        ? Optional.empty()
                        : links.sources().map(href -> href + ".opml"),
                links.visitor().may(Role.EDITOR));
    }

    static Line line(Archive archive, String id, LiveLinks links) {
        Outlets outlets = archive.store().outlets();
        Optional<Monitor.Outlet> outlet = archive.outlet(id);
        List<Period> periods = archive.latest()
                .map(latest -> {
                    List<Period> all = new ArrayList<>(archive.trailing(latest, TRAILING));
                    all.add(latest);
                    return all;
                })
                .orElse(new ArrayList<>());
        List<Long> counts = counts(outlets, id, periods);
        long now = counts.isEmpty() ? 0 : counts.getLast();
        double usual = counts.size() < 2 ? 0 : median(counts.subList(0, counts.size() - 1));
        boolean retired = outlet.map(Monitor.Outlet::retired).orElse(false);
        boolean silent = !retired && now == 0 && usual > 0;
        return new Line(
                links.source(id).orElseThrow(),
                archive.outletName(id),
                outlet.map(Monitor.Outlet::kind).map(Words::plain).orElse(say("source.gone")),
                outlet.map(one -> one.reliability() + ", " + Words.reliability(one.reliability()))
                        .orElse(""),
                outlets.articles(id),
                now,
                counts.size() < 2 ? say("source.usual.unknown") : Words.fixed(usual),
                outlets.last(id).map(SourcesPage::day).orElse(say("source.none")),
                silent,
                retired ? say("source.retired") : standing(now, usual, silent, counts.size()),
                outlets.rejected(id),
                retired,
                SourceHealth.of(archive.store().outletBook(), id));
    }

    /** Articles in each period. */
    static List<Long> counts(Outlets outlets, String id, List<Period> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        long[] counts = new long[periods.size()];
        Instant from = start(periods.getFirst().from());
        Instant to = start(periods.getLast().to().plusDays(1));
        for (Instant at : outlets.published(id, from, to)) {
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            for (int i = 0; i < counts.length; i++) {
                counts[i] += periods.get(i).contains(day) ? 1 : 0;
            }
        }
        List<Long> list = new ArrayList<>();
        for (long count : counts) {
            list.add(count);
        }
        return list;
    }

    static double median(List<Long> counts) {
        List<Long> sorted = counts.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static String standing(long now, double usual, boolean silent, int periods) {
        if (silent) {
            return say("source.silent");
        }
        if (now == 0) {
            return periods == 0 ? say("source.periodless") : say("source.nothing");
        }
        return periods < 2
                ? say("source.reports")
                : now < usual / 2 ? say("source.fewer") : now > usual * 2 ? say("source.more") : say("source.usually");
    }

    static String day(Instant instant) {
        return Words.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
