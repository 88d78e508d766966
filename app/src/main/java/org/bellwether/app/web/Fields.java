package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.app.hand.Deed;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.web.Field.Group;
import org.bellwether.app.web.Field.Kind;
import org.bellwether.app.web.Field.Option;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;
import org.bellwether.model.Place;

/**
 * The fields of one form: filled with what was entered, or with the event as it stands.
 *
 * @param form tells the fields of several forms on a page apart
 */
record Fields(String form, Optional<Attempt> attempt) {

    private static final List<Group> DEEDS = deeds();
    private static final List<Group> STATUSES = List.of(new Group(
            "",
            Arrays.stream(EventStatus.values())
                    .map(status -> new Option(status.name(), Words.sentence(Words.told(status))))
                    .toList()));

    private static List<Group> deeds() {
        List<Group> groups = new ArrayList<>();
        for (EventType type : EventType.values()) {
            List<Option> options = new ArrayList<>();
            options.add(new Option(type.name(), Words.sentence(Words.type(type))));
            for (String mode : Deed.modes(type)) {
                options.add(new Option(type + "/" + mode, Words.sentence(Words.deed(type, Optional.of(mode)))));
            }
            groups.add(new Group(Words.quad(type.quad()), options));
        }
        return groups;
    }

    /** Everything that can be said of an event, as it stands. */
    List<Field> of(Event event) {
        return List.of(
                deed(Deed.of(event).code(), DEEDS),
                status(event.status().name()),
                area(Entry.SOURCES, "Who acts", "One to a line.", names(event.sources())),
                area(Entry.RECIPIENTS, "Who is acted on", "One to a line; may be empty.", names(event.recipients())),
                line(
                        Entry.DATE,
                        "Date",
                        "2011-11-24, 2011-11, or 2011-11-21/2011-11-27; empty where it is not known.",
                        event.date().value()),
                line(Entry.PLACE, "Place", "", event.place().map(Place::name).orElse("")));
    }

    /** The fields of an event that nobody has coded. */
    List<Field> blank(String published) {
        List<Group> choose = new ArrayList<>(List.of(new Group("", List.of(new Option("", "Choose\u2026")))));
        choose.addAll(DEEDS);
        return List.of(
                line(Entry.WORDS, "Words that tell it", "Copied from the sentence; empty for all of it.", ""),
                deed("", choose),
                status(EventStatus.ASSERTED.name()),
                area(Entry.SOURCES, "Who acts", "One to a line.", ""),
                area(Entry.RECIPIENTS, "Who is acted on", "One to a line; may be empty.", ""),
                line(
                        Entry.DATE,
                        "Date",
                        "2011-11-24 or 2011-11-21/2011-11-27; undated events do not count. " + published,
                        ""),
                line(Entry.PLACE, "Place", "", ""),
                reason("Reason", "Why it is an event, where the sentence leaves a doubt."));
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(who -> who.actor().name()).distinct().collect(Collectors.joining("\n"));
    }

    private Field deed(String now, List<Group> groups) {
        return field(Entry.DEED, "What was done", "", now, Kind.CHOICE, groups);
    }

    private Field status(String now) {
        return field(Entry.STATUS, "How the text tells it", "", now, Kind.CHOICE, STATUSES);
    }

    Field reason(String label, String hint) {
        return area(Entry.REASON, label, hint, "");
    }

    Field choice(String name, String label, List<Group> groups) {
        return field(name, label, "", "", Kind.CHOICE, groups);
    }

    Field line(String name, String label, String hint, String now) {
        return field(name, label, hint, now, Kind.LINE, List.of());
    }

    private Field area(String name, String label, String hint, String now) {
        return field(name, label, hint, now, Kind.AREA, List.of());
    }

    private Field field(String name, String label, String hint, String now, Kind kind, List<Group> groups) {
        return new Field(
                form + "-" + name,
                name,
                label,
                hint,
                attempt.map(one -> one.entry().get(name)).orElse(now),
                attempt.flatMap(one -> one.error(name)),
                kind,
                groups);
    }
}
