package org.bellwether.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;

/** How much was reported in each period: independent origins, and which outlets fell silent. Copies count nothing. */
final class Reporting {

    private final Map<Period, Set<String>> origins = new TreeMap<>();
    private final Map<String, long[]> published = new HashMap<>();
    private final Map<Period, List<String>> silent = new HashMap<>();
    private final Map<String, String> outletOf = new HashMap<>();
    private final Monitor monitor;
    private final LocalDate until;

    /** @param until last day that was reported on */
    Reporting(Monitor monitor, List<Assessor.ArticleFact> articles, LocalDate until) {
        this.monitor = monitor;
        this.until = until;
        for (Assessor.ArticleFact article : articles) {
            outletOf.put(article.id(), article.outlet());
        }
        Map<String, LongStream.Builder> days = new HashMap<>();
        for (Assessor.ArticleFact article : articles) {
            article.date().ifPresent(day -> {
                Period period = Period.containing(day, monitor.period());
                origins.computeIfAbsent(period, p -> new HashSet<>()).add(article.origin());
                days.computeIfAbsent(article.outlet(), id -> LongStream.builder())
                        .add(start(day).toEpochMilli());
            });
        }
        days.forEach((id, all) -> published.put(id, all.build().sorted().toArray()));
    }

    /** Outlet of every article. */
    Map<String, String> outletOf() {
        return outletOf;
    }

    int volume(Period period) {
        return origins.getOrDefault(period, Set.of()).size();
    }

    /** Origins of the period that do not come from an outlet. */
    int volumeWithout(Period period, String outlet) {
        return (int) origins.getOrDefault(period, Set.of()).stream()
                .filter(origin -> !outlet.equals(outletOf.get(origin)))
                .count();
    }

    /** Median volume of the given periods. */
    double usual(List<Period> trailing) {
        return Baseline.median(
                trailing.stream().mapToDouble(this::volume).sorted().toArray());
    }

    /** Outlets of the monitor that have fallen silent by the end of the period, in the monitor's order; retired ones are not missed. */
    List<String> silent(Period period) {
        return silent.computeIfAbsent(period, this::measured);
    }

    private List<String> measured(Period period) {
        LocalDate last = period.to().isAfter(until) ? until : period.to();
        Instant end = start(last.plusDays(1));
        return monitor.outlets().stream()
                .filter(outlet -> !outlet.retired())
                .map(Monitor.Outlet::id)
                .filter(id ->
                        Silence.of(published.getOrDefault(id, new long[0]), end).silent())
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
