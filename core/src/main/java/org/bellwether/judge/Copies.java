package org.bellwether.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.model.Event;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Participant;

/**
 * Judgements that hold for copies, too: articles of one origin tell the same event in the same words, and who rejects it in one
 * rejects it in all. A copy's event that was judged itself keeps its own judgement.
 */
final class Copies {

    private final Map<String, List<JudgedEvent>> bySentence = new HashMap<>();

    void add(JudgedEvent event) {
        if (event.coded().isPresent() && event.holding().filter(Copies::carries).isPresent()) {
            bySentence
                    .computeIfAbsent(event.record().quote(), sentence -> new ArrayList<>())
                    .add(event);
        }
    }

    /** What is said of one event alone is not carried over: it leads into one other, or stands in one article. */
    private static boolean carries(Judgement judgement) {
        return switch (judgement.verdict()) {
            case ACCEPT, CORRECT, REJECT -> true;
            case MERGE, ADD, UNDO -> false;
        };
    }

    /** The event as the latest judgement of a copy leaves it; empty where no copy was judged. */
    Optional<JudgedEvent> like(EventRecord record, Function<String, Optional<ToldEvents>> articles) {
        return bySentence.getOrDefault(record.quote(), List.of()).stream()
                .filter(judged -> sameOrigin(judged.record(), record) && sameDeed(judged, record.event()))
                .max(Comparator.comparingLong(JudgedEvent::seen))
                .flatMap(judged -> articles.apply(record.article()).flatMap(told -> like(judged, record, told)));
    }

    private static boolean sameOrigin(EventRecord judged, EventRecord record) {
        return judged.origin().equals(record.origin()) && !judged.article().equals(record.article());
    }

    private static boolean sameDeed(JudgedEvent judged, Event event) {
        return judged.coded()
                .filter(coded -> coded.type() == event.type()
                        && actors(coded.sources()).equals(actors(event.sources()))
                        && actors(coded.recipients()).equals(actors(event.recipients())))
                .isPresent();
    }

    private static List<String> actors(List<Participant> participants) {
        return participants.stream().map(who -> who.actor().id()).toList();
    }

    private static Optional<JudgedEvent> like(JudgedEvent judged, EventRecord record, ToldEvents told) {
        Matching matching = new Matching(told.article().body());
        return judged.history()
                .flatMap(history -> matching.find(history.anchor(), List.of(record)))
                .flatMap(found -> judged.holding().flatMap(Judgement::says))
                .map(says -> JudgedEvent.like(judged, new Placement(told).over(record, says), record.event()));
    }
}
