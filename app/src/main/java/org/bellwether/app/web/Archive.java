package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;

/**
 * What every page needs of the archive at one revision: the monitor, its proposals by category and period, and which status each
 * event bears on. Immutable once read; articles and events stay in the store and are read page by page.
 */
public final class Archive {

    private final Store store;
    private final Monitor monitor;
    private final long revision;
    private final Map<String, NavigableMap<Period, StatusProposal>> byCategory = new LinkedHashMap<>();
    private final NavigableMap<Period, Integer> periods = new TreeMap<>();
    private final Map<String, List<Bearing>> bearings = new HashMap<>();
    private final Map<String, Monitor.Outlet> outlets = new HashMap<>();
    private final Map<String, String> origins;

    private Archive(Store store, Monitor monitor) {
        this.store = store;
        this.monitor = monitor;
        this.revision = store.revision();
        this.origins = Map.copyOf(store.origins());
        monitor.categories().forEach(category -> byCategory.put(category.id(), new TreeMap<>()));
        monitor.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        for (StatusProposal proposal : store.proposals(monitor.id())) {
            NavigableMap<Period, StatusProposal> line = byCategory.get(proposal.category());
            if (line != null) {
                line.put(proposal.period(), proposal);
                periods.merge(proposal.period(), 1, Integer::sum);
            }
        }
        byCategory.values().forEach(line -> line.values().forEach(this::remember));
    }

    private void remember(StatusProposal proposal) {
        Stream.of(proposal.supporting(), proposal.opposing(), proposal.leftOut())
                .flatMap(List::stream)
                .forEach(evidence -> tellings(evidence)
                        .forEach(event -> bearings.computeIfAbsent(event, id -> new ArrayList<>())
                                .add(new Bearing(proposal, evidence))));
    }

    private static List<String> tellings(Evidence evidence) {
        return evidence.tellings().isEmpty() ? List.of(evidence.lead().id()) : evidence.tellings();
    }

    /** Reads the archive; empty where no monitor has been run into it yet. */
    public static Optional<Archive> read(Store store) {
        return store.monitor().map(monitor -> new Archive(store, monitor));
    }

    public Store store() {
        return store;
    }

    public Monitor monitor() {
        return monitor;
    }

    public long revision() {
        return revision;
    }

    /** Periods with a proposal, oldest first. */
    public List<Period> periods() {
        return List.copyOf(periods.keySet());
    }

    public Optional<Period> latest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.lastKey());
    }

    public Optional<Period> before(Period period) {
        return Optional.ofNullable(periods.lowerKey(period));
    }

    public Optional<Period> after(Period period) {
        return Optional.ofNullable(periods.higherKey(period));
    }

    /** Up to {@code count} periods before this one, oldest first. */
    public List<Period> trailing(Period period, int count) {
        List<Period> earlier = List.copyOf(periods.headMap(period, false).keySet());
        return earlier.subList(Math.max(0, earlier.size() - count), earlier.size());
    }

    public Optional<Monitor.Category> category(String id) {
        return monitor.categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    public Optional<StatusProposal> proposal(String category, Period period) {
        return Optional.ofNullable(line(category).get(period));
    }

    /** The proposals of a category by period. */
    public NavigableMap<Period, StatusProposal> line(String category) {
        return byCategory.getOrDefault(category, Collections.emptyNavigableMap());
    }

    /** The statuses that an event bears on, counted or left out. */
    public List<Bearing> bearings(String event) {
        return bearings.getOrDefault(event, List.of());
    }

    /** The outlet's name; its id where the monitor no longer lists it. */
    public String outletName(String id) {
        Monitor.Outlet outlet = outlets.get(id);
        return outlet == null ? id : outlet.name();
    }

    public Optional<Monitor.Outlet> outlet(String id) {
        return Optional.ofNullable(outlets.get(id));
    }

    /** The article whose text this one is: another's id where it reprints it, else its own. */
    public String origin(String article) {
        return origins.getOrDefault(article, article);
    }

    /** The period of the board that holds this day. */
    public Optional<Period> holding(LocalDate day) {
        Period period = Period.containing(day, monitor.period());
        return periods.containsKey(period) ? Optional.of(period) : Optional.empty();
    }

    public String categoryTitle(String id) {
        return category(id).map(Monitor.Category::title).orElse(id);
    }

    /** An event's part in one status. */
    public record Bearing(StatusProposal proposal, Evidence evidence) {}
}
