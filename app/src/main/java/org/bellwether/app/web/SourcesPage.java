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
import org.bellwether.store.Vigil.Health;

/**
 * The outlets of the monitor, and what came from each.
 *
 * @param opml address of the list of feeds; empty where no outlet has one
 * @param watch the cited pages that are looked at again
 * @param adding whether outlets may be added
 */
public record SourcesPage(
        Shell shell, List<Line> lines, Optional<String> opml, Optional<String> watch, boolean adding) {

    /**
     * One outlet.
     *
     * @param volume how much it publishes against its usual
     * @param alarm that it is silent or cannot be read, since when, and what is usual; empty where nothing is wrong
     * @param retired whether it is kept, but no longer collected
     * @param health how collecting goes
     */
    public record Line(
            String href,
            String name,
            String kind,
            String reliability,
            long articles,
            Volume volume,
            Optional<String> alarm,
            String last,
            long rejected,
            boolean retired,
            SourceHealth health) {}

    static SourcesPage of(Archive archive, LiveLinks links) {
        Set<String> ids = new LinkedHashSet<>();
        archive.monitor().outlets().forEach(outlet -> ids.add(outlet.id()));
        ids.addAll(archive.store().outlets().ids());
        return new SourcesPage(
                Shell.of(archive, say("sources.title"), "sources", links),
                ids.stream().map(id -> line(archive, id, links)).toList(),
                Opml.feeds(archive.monitor()).isEmpty()
                        ? Optional.empty()
                        : links.sources().map(href -> href + ".opml"),
                links.watch(),
                links.visitor().may(Role.EDITOR));
    }

    static Line line(Archive archive, String id, LiveLinks links) {
        Outlets outlets = archive.store().outlets();
        Optional<Monitor.Outlet> outlet = archive.outlet(id);
        boolean retired = outlet.map(Monitor.Outlet::retired).orElse(false);
        Optional<Health> health = archive.store().vigil().of(id).filter(one -> !retired);
        return new Line(
                links.source(id).orElseThrow(),
                archive.outletName(id),
                outlet.map(Monitor.Outlet::kind).map(Words::plain).orElse(say("source.gone")),
                outlet.map(one -> one.reliability() + ", " + Words.reliability(one.reliability()))
                        .orElse(""),
                outlets.articles(id),
                Volume.of(health),
                health.filter(Health::alarming).map(Alarms::words),
                outlets.last(id).map(SourcesPage::day).orElse(say("source.none")),
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

    static String day(Instant instant) {
        return Words.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
