package org.bellwether.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bellwether.model.Anchor;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.Span;

/** Lays judged events over an article's text of today, in which they may stand elsewhere than when they were judged. */
record Placement(ToldEvents told) {

    /** The judged event at the place of the coded one. */
    EventRecord over(EventRecord coded, Event says) {
        Event now = coded.event();
        return with(coded, moved(says, now.trigger(), now.sentence(), now.attribution()));
    }

    /** An added event; empty where its sentence is not in the article any more. */
    Optional<EventRecord> added(Anchor anchor, Event says) {
        String body = told.article().body();
        int inside = Math.max(0, anchor.sentence().indexOf(anchor.trigger()));
        return nearest(body, anchor.sentence(), anchor.start() - inside).map(start -> {
            Span trigger =
                    new Span(start + inside, start + inside + anchor.trigger().length());
            Event event = moved(says, trigger, sentenceAt(start), says.attribution());
            return new EventRecord(
                    anchor.event(),
                    told.article().id(),
                    told.article().outlet(),
                    told.article().title(),
                    told.origin(),
                    anchor.sentence(),
                    told.article().documentTime().published(),
                    event);
        });
    }

    private static Optional<Integer> nearest(String body, String sentence, int wanted) {
        int best = -1;
        for (int at = body.indexOf(sentence); at >= 0; at = body.indexOf(sentence, at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private int sentenceAt(int index) {
        List<Span> sentences = told.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (index < sentences.get(i).end()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    private Event moved(Event says, Span trigger, int sentence, int attribution) {
        int by = trigger.start() - says.trigger().start();
        int length = told.article().body().length();
        UnaryOperator<Span> move = span -> span.start() + by < 0 || span.end() + by > length
                ? trigger
                : new Span(span.start() + by, span.end() + by);
        return new Event(
                says.type(),
                says.mode(),
                says.contexts(),
                says.cameo(),
                says.intensity(),
                moved(says.sources(), move),
                moved(says.recipients(), move),
                says.date(),
                says.place().map(place -> moved(place, move)),
                trigger,
                sentence,
                says.status(),
                says.factuality(),
                attribution,
                says.confidence(),
                says.why());
    }

    private static List<Participant> moved(List<Participant> participants, UnaryOperator<Span> move) {
        return participants.stream()
                .map(who -> new Participant(move.apply(who.span()), who.text(), who.actor()))
                .toList();
    }

    private static Place moved(Place place, UnaryOperator<Span> move) {
        return new Place(
                move.apply(place.span()),
                place.text(),
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.precision());
    }

    private static EventRecord with(EventRecord record, Event event) {
        return new EventRecord(
                record.id(),
                record.article(),
                record.outlet(),
                record.title(),
                record.origin(),
                record.quote(),
                record.published(),
                event);
    }
}
