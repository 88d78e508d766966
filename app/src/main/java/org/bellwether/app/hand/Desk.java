package org.bellwether.app.hand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bellwether.app.flow.Proposing;
import org.bellwether.app.flow.Tools;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.judge.History;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.Standing;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Judgement;
import org.bellwether.model.Span;
import org.bellwether.model.Verdict;
import org.bellwether.store.Store;

/**
 * Where an analyst judges: reads what was entered, keeps the judgement, and has the statuses proposed anew.
 *
 * @param actors called when a name is first entered
 * @param analyst who judges
 */
public record Desk(Store store, Proposing proposing, Supplier<ActorCoder> actors, String analyst) {

    /** A desk that works with the tools of a monitor's run. */
    public static Desk of(Store store, Tools tools, String analyst) {
        Proposing proposing = new Proposing(tools.assessor(), tools.clock());
        return new Desk(store, proposing, () -> tools.coders().get().actor(), analyst);
    }

    /** The same for another analyst. */
    public Desk as(String name) {
        return name.equals(analyst) ? this : new Desk(store, proposing, actors, name);
    }

    /**
     * One event to judge.
     *
     * @param seen place of its last judgement that the analyst saw
     * @param judgements all that there are
     */
    public record Case(JudgedEvent event, Verdict verdict, Entry entry, long seen, Judgements judgements) {}

    /** Keeps a judgement of an event that is there. */
    public Outcome judge(Case given) {
        JudgedEvent event = given.event();
        if (event.seen() != given.seen()) {
            return Outcome.Refused.of(Entry.FORM, HandProblem.OVERTAKEN.problem());
        }
        Article article = store.article(event.record().article()).orElseThrow();
        return switch (given.verdict()) {
            case ACCEPT ->
                keep(given, article, Optional.of(signed(event.record().event())), Optional.empty());
            case CORRECT -> correct(given, article);
            case REJECT -> withReason(given, article, Optional.empty());
            case MERGE -> merge(given, article);
            case UNDO ->
                event.holding().isEmpty()
                        ? Outcome.Refused.of(Entry.FORM, HandProblem.NOTHING_TO_UNDO.problem())
                        : keep(given, article, Optional.empty(), Optional.empty());
            case ADD -> throw new IllegalArgumentException("an event that is there cannot be added");
        };
    }

    private EntryReader reader(Entry entry, Article article, Span sentence) {
        return new EntryReader(entry, actors.get(), article.documentTime(), article.body(), sentence);
    }

    /** The sentence of an event as a span; of its trigger alone where the sentence is not found. */
    private static Span sentence(JudgedEvent event, Article article) {
        Span trigger = event.record().event().trigger();
        String quote = event.record().quote();
        int start = article.body().lastIndexOf(quote, trigger.start());
        return start < 0 ? trigger : new Span(start, start + quote.length());
    }

    private Outcome correct(Case given, Article article) {
        Event now = given.event().record().event();
        EntryReader reader = reader(given.entry(), article, sentence(given.event(), article));
        Event corrected = reader.event(now, "Corrected by an analyst. As coded: " + asCoded(given.event()));
        reader.reason();
        if (!reader.problems().isEmpty()) {
            return new Outcome.Refused(reader.problems());
        }
        if (alike(now, corrected)) {
            return Outcome.Refused.of(Entry.FORM, HandProblem.NOTHING_CHANGED.problem());
        }
        return keep(given, article, Optional.of(corrected), Optional.empty());
    }

    private static String asCoded(JudgedEvent event) {
        return event.coded().map(Event::why).orElse("not at all");
    }

    private static boolean alike(Event one, Event other) {
        return Deed.of(one).equals(Deed.of(other))
                && one.sources().equals(other.sources())
                && one.recipients().equals(other.recipients())
                && one.date().equals(other.date())
                && one.place().equals(other.place())
                && one.status() == other.status();
    }

    private Outcome merge(Case given, Article article) {
        Entry entry = given.entry();
        String pasted = entry.get(Entry.OTHER);
        String id = pasted.isEmpty() ? entry.get(Entry.INTO) : pasted.replaceFirst("^.*/event/", "");
        Optional<JudgedEvent> other = given.judgements()
                .find(id, store::event)
                .filter(found -> found.standing().stands());
        String field = pasted.isEmpty() ? Entry.INTO : Entry.OTHER;
        if (other.isEmpty()) {
            return Outcome.Refused.of(field, HandProblem.NO_OTHER.problem());
        }
        if (other.get().id().equals(given.event().id())) {
            return Outcome.Refused.of(field, HandProblem.ITSELF.problem());
        }
        Article there = store.article(other.get().record().article()).orElseThrow();
        return withReason(given, article, Optional.of(anchor(other.get(), there)));
    }

    private Outcome withReason(Case given, Article article, Optional<Anchor> into) {
        EntryReader reader = reader(given.entry(), article, sentence(given.event(), article));
        reader.reason();
        return reader.problems().isEmpty()
                ? keep(given, article, Optional.of(given.event().record().event()), into)
                : new Outcome.Refused(reader.problems());
    }

    private Outcome keep(Case given, Article article, Optional<Event> says, Optional<Anchor> into) {
        return keep(
                judgement(
                        given.judgements().subject(given.event()),
                        given.verdict(),
                        anchor(given.event(), article),
                        says,
                        into,
                        given.entry().get(Entry.REASON)),
                given.seen(),
                given.event().id());
    }

    private Judgement judgement(
            String subject,
            Verdict verdict,
            Anchor anchor,
            Optional<Event> says,
            Optional<Anchor> into,
            String reason) {
        Instant at = proposing.clock().instant();
        return new Judgement(0, subject, verdict, anchor, says, into, reason, analyst, at);
    }

    private Outcome keep(Judgement judgement, long seen, String event) {
        if (store.judge(judgement, seen).isEmpty()) {
            return Outcome.Refused.of(Entry.FORM, HandProblem.OVERTAKEN.problem());
        }
        proposing.renew(store);
        return new Outcome.Kept(event);
    }

    private static Anchor anchor(JudgedEvent event, Article article) {
        Event coded = event.coded().orElse(null);
        if (coded == null) {
            return event.history().map(History::anchor).orElseThrow();
        }
        String trigger = coded.trigger().of(article.body());
        return new Anchor(
                article.id(),
                event.id(),
                event.record().quote(),
                trigger,
                coded.trigger().start(),
                coded.type());
    }

    /** Keeps an event that an analyst finds in a sentence. */
    public Outcome add(Article article, Span sentence, int number, Entry entry, Judgements judgements) {
        EntryReader reader = reader(entry, article, sentence);
        Span trigger = reader.trigger();
        Event event = reader.event(blank(trigger, number), "Added by an analyst from this sentence.");
        if (!reader.problems().isEmpty()) {
            return new Outcome.Refused(reader.problems());
        }
        String quote = sentence.of(article.body());
        String words = trigger.of(article.body());
        String id = AddedIds.of(article.id(), sentence.start(), event);
        Optional<JudgedEvent> known = judgements.find(id);
        if (known.isPresent() && known.get().standing() != Standing.WITHDRAWN) {
            return Outcome.Refused.of(Entry.FORM, HandProblem.ALREADY_ADDED.problem());
        }
        Anchor anchor = new Anchor(article.id(), id, quote, words, trigger.start(), event.type());
        Judgement added =
                judgement(id, Verdict.ADD, anchor, Optional.of(event), Optional.empty(), entry.get(Entry.REASON));
        return keep(added, known.map(JudgedEvent::seen).orElse(0L), id);
    }

    /** What an added event is before anything is entered. */
    private static Event blank(Span trigger, int sentence) {
        return new Event(
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                EventType.CONSULT.score(),
                List.of(),
                List.of(),
                new EventDate("", Optional.empty(), "left open by an analyst"),
                Optional.empty(),
                trigger,
                sentence,
                EventStatus.ASSERTED,
                3,
                -1,
                1,
                "");
    }

    /** An event that an analyst has signed for. */
    private static Event signed(Event event) {
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.intensity(),
                event.sources(),
                event.recipients(),
                event.date(),
                event.place(),
                event.trigger(),
                event.sentence(),
                event.status(),
                event.factuality(),
                event.attribution(),
                1,
                event.why());
    }
}
