package org.bellwether.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.Deliberations;
import org.bellwether.decide.LedgerRow;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.Standing;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;

/**
 * What every page needs of the archive at one moment: the monitor, its proposals by category and period, which status each event
 * bears on, and what analysts say of events. Immutable once read; articles and events stay in the store and are read page by page.
 */
public final class Archive {

    private final Of of;
    private final Judgements judgements;
    private final List<Head> known;
    private final List<LedgerRow> said;
    private final Deliberations deliberations;
    private final Map<String, NavigableMap<Period, Head>> heads = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Period, StatusProposal>> figures = new LinkedHashMap<>();
    private final Map<Long, Head> places = new HashMap<>();
    private final NavigableSet<Period> periods = new TreeSet<>();
    private final Map<String, Monitor.Outlet> outlets = new HashMap<>();

    private Archive(Of of, Judgements judgements, List<Head> known, List<LedgerRow> said, Deliberations deliberations) {
        this.of = of;
        this.judgements = judgements;
        this.known = known;
        this.said = said;
        this.deliberations = deliberations;
        monitor().categories().forEach(category -> {
            heads.put(category.id(), new TreeMap<>());
            figures.put(category.id(), new TreeMap<>());
        });
        monitor().outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        known.forEach(this::remember);
    }

    private Archive(Of of, Judgements judgements) {
        this(of, judgements, of.proposals().heads());
    }

    private Archive(Of of, Judgements judgements, List<Head> known) {
        this(of, judgements, known, of.proposals().said());
    }

    private Archive(Of of, Judgements judgements, List<Head> known, List<LedgerRow> said) {
        this(of, judgements, known, said, Statuses.deliberations(known, said));
    }

    /** Where all that is asked for later is looked up. */
    private record Of(Store store, Monitor monitor, long changes, KeptProposals kept, Proposals proposals) {}

    private void remember(Head head) {
        Period period = head.figures().period();
        NavigableMap<Period, Head> line = heads.get(head.figures().category());
        if (line != null) {
            line.put(period, head);
            places.put(head.seq(), head);
            line(head.figures().category()).put(period, head.figures());
            periods.add(period);
        }
    }

    /** Reads the archive; empty where no monitor has been run into it yet. */
    public static Optional<Archive> read(Store store) {
        return read(store, new KeptProposals(store));
    }

    /** The same with the evidence that an earlier reading has at hand. */
    static Optional<Archive> read(Store store, KeptProposals kept) {
        return store.monitor().map(monitor -> {
            Proposals latest = new LatestProposals(store, monitor.id(), kept);
            return new Archive(new Of(store, monitor, store.changes(), kept, latest), JudgedArchive.read(store));
        });
    }

    /** Place of the last row of the ledger that this archive knows of, 0 for none. */
    public long last() {
        long proposed = known.stream().mapToLong(Head::seq).max().orElse(0);
        return deliberations.all().values().stream()
                .mapToLong(Deliberation::last)
                .reduce(proposed, Math::max);
    }

    /** The proposal of a category and period as it stood at a place of the ledger; empty where there was none yet. */
    Optional<StatusProposal> before(String category, Period period, long place) {
        return store().statuses()
                .before(monitor().id(), category, period, place)
                .flatMap(of.proposals()::at);
    }

    /**
     * The archive with the proposals, decisions and judgements of before an instant.
     *
     * <p>A replay reads the ledger: each proposal with the sentences and outlets of its evidence as they were read then, so that an
     * article that was revised since changes nothing of a past board. Articles and events, to which a past board leads, are today's,
     * and so are the marks that a page is gone; what an article said then is in {@link Store#versions}. A judgement of that time
     * whose sentence a revision changed misses its event here as it does today.
     */
    public Archive asKnown(Instant before) {
        Proposals then = new KnownProposals(
                store(),
                headsKnown(before),
                said.stream().filter(row -> row.entry().at().isBefore(before)).toList(),
                of.kept());
        return new Archive(new Of(store(), monitor(), changes(), of.kept(), then), JudgedArchive.read(store(), before));
    }

    /** Only those that others have followed since are read. */
    private List<Head> headsKnown(Instant before) {
        List<Long> latest = store().statuses().latest(monitor().id(), before);
        List<Head> all = new ArrayList<>(store().statuses()
                .heads(latest.stream().filter(seq -> !places.containsKey(seq)).toList()));
        latest.stream()
                .flatMap(seq -> Optional.ofNullable(places.get(seq)).stream())
                .forEach(all::add);
        return all;
    }

    /** The archive as the public may see it: without the decisions that are not published. */
    public Archive published() {
        return new Archive(of, judgements, known, said, deliberations.published());
    }

    public Store store() {
        return of.store();
    }

    public Monitor monitor() {
        return of.monitor();
    }

    /** What {@link Store#changes()} said when the archive was read. */
    public long changes() {
        return of.changes();
    }

    public Judgements judgements() {
        return judgements;
    }

    /** An event as it stands; empty where the archive holds none of that id. */
    public Optional<JudgedEvent> event(String id) {
        return judgements.find(id, store()::event);
    }

    /** The events of an article as they stand. */
    public List<JudgedEvent> eventsOf(String article) {
        return judgements.of(article, store().events(article));
    }

    /** All events as they stand; the stream must be closed. */
    public Stream<JudgedEvent> events() {
        Stream<EventRecord> coded = store().events();
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
        return monitor().categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /** A proposal with its evidence. */
    public Optional<StatusProposal> proposal(String category, Period period) {
        return head(category, period).flatMap(head -> of.proposals().at(head.seq()));
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
                .map(head -> of.proposals().heaviest(head.seq()))
                .orElse(List.of());
    }

    /** What counts for a category in one period and is not told in what counts in another. */
    Proposals.Only only(String category, Period one, Period other) {
        return head(category, one)
                .map(head ->
                        of.proposals().only(head.seq(), head(category, other).map(Head::seq)))
                .orElse(Proposals.Only.NOTHING);
    }

    /** What was voted, decided and published of a category and period. */
    public Deliberation deliberation(String category, Period period) {
        return deliberations.of(category, period);
    }

    /** What holds of a category and period: the status decided, else the one proposed. */
    public Status status(StatusProposal proposal) {
        return decision(proposal).map(Decision::status).orElse(proposal.status());
    }

    /** The decision that holds of a category and period. */
    public Optional<Decision> decision(StatusProposal proposal) {
        return deliberation(proposal.category(), proposal.period()).decision();
    }

    /** What was voted, decided and published, by period, oldest first. */
    public NavigableMap<Period, List<Deliberation>> deliberations() {
        NavigableMap<Period, List<Deliberation>> all = new TreeMap<>();
        deliberations.all().forEach((question, one) -> {
            if (heads.containsKey(question.category())) {
                all.computeIfAbsent(question.period(), period -> new ArrayList<>())
                        .add(one);
            }
        });
        return all;
    }

    /** The figures of a category by period; {@link #proposal} gives the evidence of one. */
    public NavigableMap<Period, StatusProposal> line(String category) {
        return figures.getOrDefault(category, Collections.emptyNavigableMap());
    }

    /** The latest statuses that an event bears on, counted or left out. */
    public List<Bearing> bearings(String event) {
        return bearings(List.of(event)).getOrDefault(event, List.of());
    }

    /** The same of several events, by event; those that bear on none are absent. */
    public Map<String, List<Bearing>> bearings(Collection<String> events) {
        Map<String, List<Bearing>> bearings = new HashMap<>();
        store().statuses()
                .bearings(events)
                .forEach((event, all) ->
                        bearings.put(
                                event,
                                all.stream()
                                        .flatMap(one -> figures(one.seq())
                                                .map(figures -> new Bearing(figures, one.weight(), one.leftOut()))
                                                .stream())
                                        .toList()));
        return bearings;
    }

    private Optional<StatusProposal> figures(long seq) {
        return Optional.ofNullable(places.get(seq)).map(Head::figures);
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
        return store().listing().origin(article);
    }

    /** The news agency that the article's text is credited to. */
    public Optional<String> agency(String article) {
        return store().copies().agency(article);
    }

    /** The period of the board that holds this day. */
    public Optional<Period> holding(LocalDate day) {
        Period period = Period.containing(day, monitor().period());
        return periods.contains(period) ? Optional.of(period) : Optional.empty();
    }

    public String categoryTitle(String id) {
        return category(id).map(Monitor.Category::title).orElse(id);
    }

    /**
     * An event's part in one status.
     *
     * @param proposal its figures
     * @param weight with its sign
     * @param leftOut why it does not count, where it does not
     */
    public record Bearing(StatusProposal proposal, double weight, Optional<String> leftOut) {

        public boolean counts() {
            return leftOut.isEmpty();
        }
    }
}
