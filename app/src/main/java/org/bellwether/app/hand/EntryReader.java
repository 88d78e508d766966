package org.bellwether.app.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.model.Actor;
import org.bellwether.model.DateRange;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;
import org.bellwether.model.Precision;
import org.bellwether.model.Problem;
import org.bellwether.model.Span;

/**
 * Reads the parts of an event from an entry. What is entered as it stands already is kept with all that the coder knows of it;
 * what is new is resolved by the actor coder. Collects what is wrong, field by field.
 */
final class EntryReader {

    private static final int MOST_NAMES = 20;
    private static final String BASIS = "as an analyst says";

    private final Entry entry;
    private final ActorCoder actors;
    private final DocumentTime time;
    private final String body;
    private final Span sentence;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    EntryReader(Entry entry, ActorCoder actors, DocumentTime time, String body, Span sentence) {
        this.entry = entry;
        this.actors = actors;
        this.time = time;
        this.body = body;
        this.sentence = sentence;
        entry.fields().forEach((field, text) -> {
            if (text.length() > Entry.LONGEST) {
                refuse(field, HandProblem.TOO_LONG.problem(text.length(), Entry.LONGEST));
            }
        });
    }

    Map<String, Problem> problems() {
        return problems;
    }

    private void refuse(String field, Problem problem) {
        problems.putIfAbsent(field, problem);
    }

    /** The reason, which must be there. */
    String reason() {
        if (entry.get(Entry.REASON).isEmpty()) {
            refuse(Entry.REASON, HandProblem.NO_REASON.problem());
        }
        return entry.get(Entry.REASON);
    }

    /** The words of the sentence that tell the event; all of it where none are entered. */
    Span trigger() {
        String words = entry.get(Entry.WORDS);
        if (words.isEmpty()) {
            return sentence;
        }
        Optional<Span> found = written(words);
        if (found.isEmpty()) {
            refuse(Entry.WORDS, HandProblem.NOT_WRITTEN.problem());
        }
        return found.orElse(sentence);
    }

    /** The event as entered; meaningless where there are problems. */
    Event event(Event now, String why) {
        Deed deed = deed(now);
        EventStatus status = status(now);
        boolean same = deed.equals(Deed.of(now));
        return new Event(
                deed.type(),
                deed.mode(),
                now.contexts(),
                same ? now.cameo() : Optional.empty(),
                same ? now.intensity() : deed.intensity(),
                participants(Entry.SOURCES, now.sources(), now.trigger()),
                participants(Entry.RECIPIENTS, now.recipients(), now.trigger()),
                date(now.date()),
                place(now),
                now.trigger(),
                now.sentence(),
                status,
                factuality(now, status),
                now.attribution(),
                1,
                why);
    }

    private Deed deed(Event now) {
        Optional<Deed> deed = Deed.parse(entry.get(Entry.DEED));
        if (deed.isEmpty()) {
            refuse(Entry.DEED, HandProblem.NO_TYPE.problem());
        }
        return deed.orElse(Deed.of(now));
    }

    private EventStatus status(Event now) {
        String entered = entry.get(Entry.STATUS);
        Optional<EventStatus> status = Arrays.stream(EventStatus.values())
                .filter(known -> known.name().equals(entered))
                .findFirst();
        if (status.isEmpty()) {
            refuse(Entry.STATUS, HandProblem.NO_STATUS.problem());
        }
        return status.orElse(now.status());
    }

    /** What an analyst holds for told as done is held for certain, unless the text only said so less surely. */
    private static double factuality(Event now, EventStatus status) {
        if (status == now.status() && (status != EventStatus.ASSERTED || now.factuality() > 0)) {
            return now.factuality();
        }
        return switch (status) {
            case ASSERTED, HISTORICAL -> 3;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 0;
            case NEGATED -> -3;
        };
    }

    private List<Participant> participants(String field, List<Participant> now, Span trigger) {
        List<String> names = entry.get(field)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMES) {
            refuse(field, HandProblem.TOO_MANY.problem(MOST_NAMES));
            return now;
        }
        List<Participant> participants = new ArrayList<>();
        for (String name : names) {
            List<Participant> known =
                    now.stream().filter(who -> who.actor().name().equals(name)).toList();
            if (known.isEmpty()) {
                participants.add(named(field, name, trigger));
            } else {
                participants.addAll(known);
            }
        }
        return participants;
    }

    private Participant named(String field, String name, Span trigger) {
        Actor actor = actors.resolve(name, time);
        if (actor.id().isEmpty()) {
            refuse(field, HandProblem.NOBODY.problem(name));
        }
        return new Participant(written(name).orElse(trigger), name, actor);
    }

    private EventDate date(EventDate now) {
        String entered = entry.get(Entry.DATE);
        if (entered.equals(now.value())) {
            return now;
        }
        Optional<DateRange> range = Days.parse(entered);
        if (range.isEmpty() && !entered.isEmpty()) {
            refuse(Entry.DATE, HandProblem.NO_DATE.problem());
        }
        return new EventDate(entered, range, entered.isEmpty() ? "left open by an analyst" : BASIS);
    }

    /** A place that the actor tables know as a country or its capital has that country; another has its name alone. */
    private Optional<Place> place(Event now) {
        String entered = entry.get(Entry.PLACE);
        if (entered.equals(now.place().map(Place::name).orElse(""))) {
            return now.place();
        }
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = actors.resolve(entered, time);
        Optional<String> country = actor.country()
                .filter(code -> actor.id().equals(code) || actor.id().startsWith(code + "/"));
        Span span = written(entered).orElse(now.trigger());
        return Optional.of(
                new Place(span, entered, entered, country, Optional.empty(), Optional.empty(), Precision.UNKNOWN));
    }

    /** Where the words stand in the sentence, case ignored. */
    private Optional<Span> written(String words) {
        String text = sentence.of(body);
        int at = text.indexOf(words);
        if (at < 0 && text.toLowerCase(Locale.ROOT).length() == text.length()) {
            at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        }
        return at < 0
                ? Optional.empty()
                : Optional.of(new Span(sentence.start() + at, sentence.start() + at + words.length()));
    }
}
