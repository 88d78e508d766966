package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.Standing;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/**
 * What every page needs of the archive at one moment: the monitor, its proposals by category and period, which status each event
 * bears on, and what analysts say of events. Immutable once read; articles and events stay in the store and are read page by page.
 */
public final class Archive {

    private final Store store;
    private final Monitor monitor;
    private final long changes;
    private final Proposals proposals;
    private final Map<String, NavigableMap<Period, Head>> heads = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Period, StatusProposal>> figures = new LinkedHashMap<>();
    private final NavigableSet<Period> periods = new TreeSet<>();
    private final Map<String, Monitor.Outlet> outlets = new HashMap<>();
    private final Judgements judgements;

    private Archive(Store store, Monitor monitor, Proposals proposals) {
        this.store = store;
        this.monitor = monitor;
        this.proposals = proposals;
        this.changes = store.changes();
        this.judgements = JudgedArchive.read(store);
        monitor.categories().forEach(category -> {
            heads.put(category.id(), new TreeMap<>());
            figures.put(category.id(), new TreeMap<>());
        });
        monitor.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        store.statuses().heads(monitor.id()).forEach(this::remember);
    }

    private void remember(Head head) {
        Period period = head.figures().period();
        NavigableMap<Period, Head> line = heads.get(head.figures().category());
        if (line != null) {
            line.put(period, head);
            line(head.figures().category()).put(period, head.figures());
            periods.add(period);
        }
    }

    /** Reads the archive; empty where no monitor has been run into it yet. */
    public static Optional<Archive> read(Store store) {
        return read(store, new Proposals(store));
    }

    /** The same with the evidence that an earlier reading has at hand. */
    static Optional<Archive> read(Store store, Proposals proposals) {
        return store.monitor().map(monitor -> new Archive(store, monitor, proposals));
    }

    public Store store() {
        return store;
    }

    public Monitor monitor() {
        return monitor;
    }

    /** What {@link Store#changes()} said when the archive was read. */
    public long changes() {
        return changes;
    }

    public Judgements judgements() {
        return judgements;
    }

    /** An event as it stands; empty where the archive holds none of that id. */
    public Optional<JudgedEvent> event(String id) {
        return judgements.find(id, store::event);
    }

    /** The events of an article as they stand. */
    public List<JudgedEvent> eventsOf(String article) {
        return judgements.of(article, store.events(article));
    }

    /** All events as they stand; the stream must be closed. */
    public Stream<JudgedEvent> events() {
        Stream<EventRecord> coded = store.events();
        return judgements.over(coded).onClose(coded::close);
    }

    /** How an event of which this is a telling stands after its judgements. */
    Standing standing(EventRecord event) {
        return judgements
                .find(event.id(), id -> Optional.of(event))
                .map(JudgedEvent::standing)
                .orElse(Standing.CODED);
    }

    /** Periods with a proposal, oldest first. */
    public List<Period> periods() {
        return List.copyOf(periods);
    }

    public Optional<Period> latest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.last());
    }

    public Optional<Period> before(Period period) {
        return Optional.ofNullable(periods.lower(period));
    }

    public Optional<Period> after(Period period) {
        return Optional.ofNullable(periods.higher(period));
    }

    /** Up to {@code count} periods before this one, oldest first. */
    public List<Period> trailing(Period period, int count) {
        List<Period> earlier = List.copyOf(periods.headSet(period, false));
        return earlier.subList(Math.max(0, earlier.size() - count), earlier.size());
    }

    public Optional<Monitor.Category> category(String id) {
        return monitor.categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /** A proposal with its evidence. */
    public Optional<StatusProposal> proposal(String category, Period period) {
        return head(category, period).flatMap(head -> proposals.at(head.seq()));
    }

    /** A proposal's figures and how much evidence it has. */
    public Optional<Head> head(String category, Period period) {
        return Optional.ofNullable(
                heads.getOrDefault(category, Collections.emptyNavigableMap()).get(period));
    }

    /** A proposal's figures: it comes without its evidence, of which there may be a great deal. */
    public Optional<StatusProposal> figures(String category, Period period) {
        return head(category, period).map(Head::figures);
    }

    /** The heaviest evidence of a proposal, no sentence twice. */
    List<Evidence> heaviest(String category, Period period) {
        return head(category, period)
                .map(head -> store.statuses().heaviest(head.seq()))
                .orElse(List.of());
    }

    /** The figures of a category by period; {@link #proposal} gives the evidence of one. */
    public NavigableMap<Period, StatusProposal> line(String category) {
        return figures.getOrDefault(category, Collections.emptyNavigableMap());
    }

    /** The statuses that an event bears on, counted or left out. */
    public List<Bearing> bearings(String event) {
        List<Bearing> bearings = new ArrayList<>();
        for (long seq : store.statuses().bearings(event)) {
            proposals
                    .at(seq)
                    .filter(proposal -> heads.containsKey(proposal.category()))
                    .ifPresent(proposal -> Stream.of(proposal.supporting(), proposal.opposing(), proposal.leftOut())
                            .flatMap(List::stream)
                            .filter(evidence -> evidence.tellings().contains(event)
                                    || evidence.lead().id().equals(event))
                            .forEach(evidence -> bearings.add(new Bearing(proposal, evidence))));
        }
        return bearings;
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
        return store.listing().origin(article);
    }

    /** The period of the board that holds this day. */
    public Optional<Period> holding(LocalDate day) {
        Period period = Period.containing(day, monitor.period());
        return periods.contains(period) ? Optional.of(period) : Optional.empty();
    }

    public String categoryTitle(String id) {
        return category(id).map(Monitor.Category::title).orElse(id);
    }

    /** An event's part in one status. */
    public record Bearing(StatusProposal proposal, Evidence evidence) {}
}
