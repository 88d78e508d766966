package org.bellwether.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;

/** How much was reported in each period: independent origins, and which outlets fell silent. Copies count nothing. */
final class Reporting {

    private static final int RECENT = 4;

    private final Map<Period, Set<String>> origins = new TreeMap<>();
    private final Map<Period, Set<String>> outlets = new HashMap<>();
    private final Map<String, String> outletOf = new HashMap<>();
    private final Monitor monitor;

    Reporting(Monitor monitor, List<Assessor.ArticleFact> articles) {
        this.monitor = monitor;
        for (Assessor.ArticleFact article : articles) {
            outletOf.put(article.id(), article.outlet());
        }
        for (Assessor.ArticleFact article : articles) {
            article.date().ifPresent(day -> {
                Period period = Period.containing(day, monitor.period());
                origins.computeIfAbsent(period, p -> new HashSet<>()).add(article.origin());
                outlets.computeIfAbsent(period, p -> new HashSet<>()).add(article.outlet());
            });
        }
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

    /** Outlets of the monitor that published in the last few periods and not in this one, in the monitor's order; retired ones are not missed. */
    List<String> silent(Period period, List<Period> trailing) {
        Set<String> recent = new HashSet<>();
        trailing.subList(Math.max(0, trailing.size() - RECENT), trailing.size())
                .forEach(past -> recent.addAll(outlets.getOrDefault(past, Set.of())));
        recent.removeAll(outlets.getOrDefault(period, Set.of()));
        List<String> silent = new ArrayList<>();
        monitor.outlets().stream()
                .filter(outlet -> !outlet.retired())
                .map(Monitor.Outlet::id)
                .filter(recent::contains)
                .forEach(silent::add);
        return silent;
    }
}
