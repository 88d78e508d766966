package org.bellwether.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.Anchor;
import org.bellwether.model.Article;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Judgement;
import org.bellwether.model.Participant;
import org.bellwether.model.Span;
import org.bellwether.model.Verdict;

/** One article as some coder coded it: a sentence for each paragraph, events by their trigger words. */
final class Coded {

    static final LocalDate DAY = LocalDate.of(2011, 11, 24);

    private final String id;
    private final String coder;
    private final List<String> sentences;
    private final List<EventRecord> events = new ArrayList<>();
    private String origin;

    /** @param coder part of every event's id, so that another coder gives other ids */
    Coded(String id, String coder, String... sentences) {
        this.id = id;
        this.coder = coder;
        this.sentences = List.of(sentences);
        this.origin = id;
    }

    /** Makes it a copy of another article; before its events. */
    Coded copyOf(String other) {
        origin = other;
        return this;
    }

    Coded event(int sentence, String trigger, EventType type) {
        Span span = spans().get(sentence);
        int start = span.start() + sentences.get(sentence).indexOf(trigger);
        Event event = event(type, new Span(start, start + trigger.length()), sentence);
        String eventId = id + "-" + coder + "-" + events.size();
        events.add(new EventRecord(
                eventId, id, "wire", "Title", origin, sentences.get(sentence), Optional.of(DAY), event));
        return this;
    }

    static Event event(EventType type, Span trigger, int sentence) {
        Actor minsk = new Actor("BLR/GOV", "Minsk", Optional.of("BLR"), List.of("GOV"));
        Actor moscow = new Actor("RUS/GOV", "Moscow", Optional.of("RUS"), List.of("GOV"));
        return new Event(
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                type.score(),
                List.of(new Participant(trigger, "Minsk", minsk)),
                List.of(new Participant(trigger, "Moscow", moscow)),
                new EventDate(DAY.toString(), Optional.of(DateRange.of(DAY)), "stated in the text"),
                Optional.empty(),
                trigger,
                sentence,
                EventStatus.ASSERTED,
                3,
                -1,
                0.4,
                "rule");
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Span(at, at + sentence.length()));
            at += sentence.length() + 2;
        }
        return spans;
    }

    List<EventRecord> events() {
        return events;
    }

    ToldEvents told() {
        Article article = new Article(
                id,
                "wire",
                Optional.empty(),
                "Title",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sentences,
                "snapshot",
                Instant.EPOCH);
        return new ToldEvents(article, origin, spans(), events);
    }

    /** A judgement on the event of this number, as an analyst gives it while this coding is shown. */
    Judgement judge(long seq, int event, Verdict verdict, EventType says) {
        EventRecord record = events.get(event);
        Anchor anchor = anchor(event);
        Event stands = event(says, record.event().trigger(), record.event().sentence());
        Optional<Event> told = verdict == Verdict.UNDO ? Optional.empty() : Optional.of(stands);
        return new Judgement(
                seq, record.id(), verdict, anchor, told, Optional.empty(), "because", "desk", Instant.EPOCH);
    }

    Judgement merge(long seq, int event, Anchor into) {
        Judgement judged =
                judge(seq, event, Verdict.MERGE, events.get(event).event().type());
        return new Judgement(
                seq,
                judged.subject(),
                Verdict.MERGE,
                judged.anchor(),
                judged.says(),
                Optional.of(into),
                "the same talks",
                "desk",
                Instant.EPOCH);
    }

    Judgement add(long seq, int sentence, String trigger, EventType type) {
        int start = spans().get(sentence).start() + sentences.get(sentence).indexOf(trigger);
        Event says = event(type, new Span(start, start + trigger.length()), sentence);
        Anchor anchor = new Anchor(id, "added-" + seq, sentences.get(sentence), trigger, start, type);
        return new Judgement(
                seq,
                anchor.event(),
                Verdict.ADD,
                anchor,
                Optional.of(says),
                Optional.empty(),
                "",
                "desk",
                Instant.EPOCH);
    }

    Anchor anchor(int event) {
        EventRecord record = events.get(event);
        return Anchor.of(record, record.event().trigger().of(told().article().body()));
    }
}
