package org.bellwether.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwether.model.Anchor;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;

/**
 * All judgements of an archive laid over its events. A pure function of the two: the same judgements over the same coding give the
 * same answer, and over another coding each finds its event again or is listed as unmatched.
 */
public final class Judgements {

    private final Function<String, Optional<ToldEvents>> articles;
    private final Map<String, Optional<ToldEvents>> told = new HashMap<>();
    private final Map<String, List<JudgedEvent>> byArticle = new LinkedHashMap<>();
    private final Map<String, JudgedEvent> byId = new HashMap<>();
    private final List<History> unmatched = new ArrayList<>();
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final List<Judgement> rows;
    private final Set<String> subjects = new HashSet<>();
    private final Copies copies = new Copies();

    private Judgements(List<Judgement> rows, Function<String, Optional<ToldEvents>> articles) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> subjects.add(row.subject()));
        this.articles = articles;
    }

    /**
     * @param rows oldest first
     * @param articles gives an article of the archive with its coding; asked only for articles that have a judgement
     */
    public static Judgements of(List<Judgement> rows, Function<String, Optional<ToldEvents>> articles) {
        Judgements all = new Judgements(rows, articles);
        Map<String, List<History>> histories = new LinkedHashMap<>();
        for (History history : histories(rows)) {
            histories
                    .computeIfAbsent(history.anchor().article(), id -> new ArrayList<>())
                    .add(history);
        }
        histories.forEach(all::lay);
        all.byArticle.values().forEach(events -> events.forEach(all.copies::add));
        all.byArticle.values().forEach(all::carry);
        all.mergings();
        return all;
    }

    private static List<History> histories(List<Judgement> rows) {
        Map<String, List<Judgement>> bySubject = new LinkedHashMap<>();
        rows.forEach(row -> bySubject
                .computeIfAbsent(row.subject(), id -> new ArrayList<>())
                .add(row));
        return bySubject.values().stream().map(History::new).toList();
    }

    private void lay(String article, List<History> histories) {
        Optional<ToldEvents> known = told(article);
        if (known.isEmpty()) {
            histories.forEach(this::lose);
            return;
        }
        Placement placement = new Placement(known.get());
        Matching matching = new Matching(known.get().article().body());
        Map<EventRecord, History> judged = new HashMap<>();
        matching.match(
                        histories.stream().filter(each -> !each.added()).toList(),
                        known.get().coded())
                .forEach((history, record) -> judged.put(record, history));
        List<JudgedEvent> events = new ArrayList<>();
        for (EventRecord record : known.get().coded()) {
            History history = judged.get(record);
            events.add(history == null ? JudgedEvent.unjudged(record) : coded(placement, record, history));
        }
        for (History history : histories) {
            if (history.added()) {
                added(placement, history).ifPresentOrElse(events::add, () -> lose(history));
            } else if (!judged.containsValue(history)) {
                lose(history);
            }
        }
        byArticle.put(article, events);
        for (JudgedEvent event : events) {
            byId.put(event.id(), event);
            byId.putIfAbsent(event.subject(), event);
        }
    }

    private static JudgedEvent coded(Placement placement, EventRecord record, History history) {
        EventRecord stands = history.holding()
                .flatMap(Judgement::says)
                .map(says -> placement.over(record, says))
                .orElse(record);
        return JudgedEvent.judged(stands, Optional.of(record.event()), history);
    }

    private static Optional<JudgedEvent> added(Placement placement, History history) {
        Judgement holding = history.holding().orElse(history.rows().getFirst());
        return holding.says()
                .flatMap(says -> placement.added(history.anchor(), says))
                .map(record -> JudgedEvent.judged(record, Optional.empty(), history));
    }

    /** An event that nobody judged; where a copy of it was judged, it stands like that. */
    private JudgedEvent unjudged(EventRecord record) {
        return copies.like(record, this::told).orElseGet(() -> JudgedEvent.unjudged(record));
    }

    private void carry(List<JudgedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).history().isEmpty()) {
                JudgedEvent now = unjudged(events.get(i).record());
                events.set(i, now);
                byId.put(now.id(), now);
            }
        }
    }

    /** Only what still holds can be missed. */
    private void lose(History history) {
        if (history.holding().isPresent()) {
            unmatched.add(history);
        }
    }

    private void mergings() {
        byArticle.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.holding().flatMap(Judgement::into).isPresent())
                .sorted(Comparator.comparingLong(JudgedEvent::seen))
                .toList()
                .forEach(event -> event.holding()
                        .flatMap(Judgement::into)
                        .flatMap(this::at)
                        .ifPresentOrElse(
                                id -> merge(event, id), () -> event.history().ifPresent(this::lose)));
    }

    private void merge(JudgedEvent event, String into) {
        merged.put(event.id(), into);
        JudgedEvent now = event.mergedInto(into);
        byId.replaceAll((id, each) -> each.equals(event) ? now : each);
        events(event.record().article()).replaceAll(each -> each.equals(event) ? now : each);
    }

    /** Id of the event that stands at an anchor today. */
    private Optional<String> at(Anchor anchor) {
        JudgedEvent judged = byId.get(anchor.event());
        if (judged != null
                && Anchor.sameWords(anchor.sentence(), judged.record().quote())) {
            return Optional.of(judged.id());
        }
        return told(anchor.article())
                .flatMap(article -> new Matching(article.article().body()).find(anchor, article.coded()))
                .map(EventRecord::id);
    }

    private Optional<ToldEvents> told(String article) {
        return told.computeIfAbsent(article, articles);
    }

    private List<JudgedEvent> events(String article) {
        return byArticle.getOrDefault(article, new ArrayList<>());
    }

    /** Every judgement, oldest first. */
    public List<Judgement> rows() {
        return rows;
    }

    /** Judgements that hold and whose event, or whose event merged into, is not coded any more. */
    public List<History> unmatched() {
        return List.copyOf(unmatched);
    }

    /**
     * Under which a judgement of this event is kept: its own, or that of its earlier judgements. An id may come again for another
     * event of the same article; it is then told apart by a number.
     */
    public String subject(JudgedEvent event) {
        if (event.history().isPresent()) {
            return event.subject();
        }
        String subject = event.id();
        for (int again = 2; subjects.contains(subject); again++) {
            subject = event.id() + "~" + again;
        }
        return subject;
    }

    /** A judged event, or one that stands beside it in its article, by the id it has or had when it was first judged. */
    public Optional<JudgedEvent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The same, or an event that nobody has judged, as {@code coded} gives it. */
    public Optional<JudgedEvent> find(String id, Function<String, Optional<EventRecord>> coded) {
        return find(id).or(() -> coded.apply(id).map(this::unjudged));
    }

    /** The events of an article as they stand: those coded in the order of the text, then those added. */
    public List<JudgedEvent> of(String article, List<EventRecord> coded) {
        return byArticle.containsKey(article)
                ? List.copyOf(events(article))
                : coded.stream().map(this::unjudged).toList();
    }

    /** All events of an archive as they stand, article by article in the order given; articles with added events alone come last. */
    public Stream<JudgedEvent> over(Stream<EventRecord> coded) {
        Set<String> rest = new LinkedHashSet<>(byArticle.keySet());
        Stream<JudgedEvent> first = coded.flatMap(record -> {
            String article = record.article();
            if (!byArticle.containsKey(article)) {
                return Stream.of(unjudged(record));
            }
            return rest.remove(article) ? events(article).stream() : Stream.empty();
        });
        return Stream.concat(first, Stream.of(rest).flatMap(Set::stream).flatMap(id -> events(id).stream()));
    }

    /**
     * The kinds of events that may count for what their kind does not tell: those that were corrected into another kind, since their
     * copies follow, and those that were merged.
     *
     * @param coded gives an event that nobody has judged
     */
    public Set<EventKind> moved(Function<String, Optional<EventRecord>> coded) {
        Set<EventKind> kinds = new HashSet<>();
        for (JudgedEvent event : byId.values()) {
            EventKind kind = EventKind.of(event.record().event());
            event.coded().map(EventKind::of).filter(was -> !was.equals(kind)).ifPresent(kinds::add);
        }
        merged.forEach((mention, into) -> Stream.of(mention, into)
                .flatMap(id -> find(id, coded).stream())
                .forEach(event -> kinds.add(EventKind.of(event.record().event()))));
        return kinds;
    }

    /** What a status is proposed from. */
    public Docket docket(Stream<EventRecord> coded) {
        List<EventRecord> standing = new ArrayList<>();
        List<Docket.Rejected> rejected = new ArrayList<>();
        over(coded).forEach(event -> {
            if (event.standing().stands()) {
                standing.add(event.record());
            } else if (event.standing() == Standing.REJECTED) {
                rejected.add(new Docket.Rejected(event.record(), reason(event)));
            }
        });
        return new Docket(standing, rejected, merged);
    }

    private String reason(JudgedEvent event) {
        return event.holding()
                .or(() -> event.copyOf().flatMap(this::find).flatMap(JudgedEvent::holding))
                .map(Judgement::reason)
                .orElse("");
    }
}
