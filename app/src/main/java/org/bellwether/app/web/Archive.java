package org.bellwether.app.web;

import java.time.Instant;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Deliberation;
import org.bellwether.decide.LedgerEntry;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.Standing;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Ledger;
import org.bellwether.store.Store;

/**
 * What every page needs of the archive at one moment: the monitor, its proposals by category and period, which status each event
 * bears on, and what analysts say of events. Immutable once read; articles and events stay in the store and are read page by page.
 */
public final class Archive {

    private final Of of;
    private final List<LedgerRow> rows;
    private final Map<Question, Deliberation> deliberations = new HashMap<>();
    private final Map<String, NavigableMap<Period, StatusProposal>> byCategory = new LinkedHashMap<>();
    private final NavigableMap<Period, Integer> periods = new TreeMap<>();
    private final Map<String, List<Bearing>> bearings = new HashMap<>();
    private final Map<String, Monitor.Outlet> outlets = new HashMap<>();
    private final Judgements judgements;

    private Archive(Of of, Judgements judgements, List<LedgerRow> rows, UnaryOperator<Deliberation> shown) {
        this.of = of;
        this.judgements = judgements;
        this.rows = rows;
        of.monitor().categories().forEach(category -> byCategory.put(category.id(), new TreeMap<>()));
        of.monitor().outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        Map<Question, List<LedgerRow>> questions = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            NavigableMap<Period, StatusProposal> line =
                    byCategory.get(row.entry().category());
            if (line != null && row.entry() instanceof Proposed proposed) {
                line.put(proposed.period(), proposed.proposal());
                periods.merge(proposed.period(), 1, Integer::sum);
            }
            questions
                    .computeIfAbsent(Question.of(row.entry()), question -> new ArrayList<>())
                    .add(row);
        }
        questions.forEach((question, said) -> deliberations.put(question, shown.apply(Deliberation.of(said))));
        byCategory.values().forEach(line -> line.values().forEach(this::remember));
    }

    /** What stays the same whatever was known. */
    private record Of(Store store, Monitor monitor, long changes, Map<String, String> origins) {}

    /** What a status answers. */
    private record Question(String category, Period period) {

        static Question of(LedgerEntry entry) {
            return new Question(entry.category(), entry.period());
        }
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
        return store.monitor().map(monitor -> {
            Of of = new Of(store, monitor, store.changes(), Map.copyOf(store.origins()));
            return new Archive(
                    of,
                    JudgedArchive.read(store, of.origins()),
                    store.ledger().known(monitor.id(), Ledger.EVER),
                    UnaryOperator.identity());
        });
    }

    /** The archive with the proposals, decisions and judgements of before an instant; articles and events are today's. */
    public Archive asKnown(Instant before) {
        return new Archive(
                of,
                JudgedArchive.read(of.store(), of.origins(), before),
                of.store().ledger().known(of.monitor().id(), before),
                UnaryOperator.identity());
    }

    /** The archive as the public may see it: without the decisions that are not published. */
    public Archive published() {
        return new Archive(of, judgements, rows, Deliberation::published);
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

    /** How an event stands after its judgements. */
    Standing standing(String event) {
        return event(event).map(JudgedEvent::standing).orElse(Standing.CODED);
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
        return monitor().categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    public Optional<StatusProposal> proposal(String category, Period period) {
        return Optional.ofNullable(line(category).get(period));
    }

    /** What was voted, decided and published of a category and period. */
    public Deliberation deliberation(String category, Period period) {
        return deliberations.getOrDefault(new Question(category, period), Deliberation.NONE);
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
        deliberations.forEach((question, one) -> {
            if (byCategory.containsKey(question.category())) {
                all.computeIfAbsent(question.period(), period -> new ArrayList<>())
                        .add(one);
            }
        });
        return all;
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
        return of.origins().getOrDefault(article, article);
    }

    /** The period of the board that holds this day. */
    public Optional<Period> holding(LocalDate day) {
        Period period = Period.containing(day, monitor().period());
        return periods.containsKey(period) ? Optional.of(period) : Optional.empty();
    }

    public String categoryTitle(String id) {
        return category(id).map(Monitor.Category::title).orElse(id);
    }

    /** An event's part in one status. */
    public record Bearing(StatusProposal proposal, Evidence evidence) {}
}
