package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

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

    private static List<Group> statuses() {
        return List.of(new Group(
                "",
                Arrays.stream(EventStatus.values())
                        .map(status -> new Option(status.name(), Words.sentence(Words.told(status))))
                        .toList()));
    }

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
                deed(Deed.of(event).code(), deeds()),
                status(event.status().name()),
                area(Entry.SOURCES, say("entry.acts"), say("entry.lines"), names(event.sources())),
                area(Entry.RECIPIENTS, say("entry.acted"), say("entry.lines.empty"), names(event.recipients())),
                line(
                        Entry.DATE,
                        say("entry.date"),
                        say("entry.date.hint"),
                        event.date().value()),
                line(
                        Entry.PLACE,
                        say("event.place"),
                        "",
                        event.place().map(Place::name).orElse("")));
    }

    /** The fields of an event that nobody has coded. */
    List<Field> blank(String published) {
        List<Group> choose = new ArrayList<>(List.of(new Group("", List.of(new Option("", say("choose"))))));
        choose.addAll(deeds());
        return List.of(
                line(Entry.WORDS, say("entry.words"), say("entry.words.hint"), ""),
                deed("", choose),
                status(EventStatus.ASSERTED.name()),
                area(Entry.SOURCES, say("entry.acts"), say("entry.lines"), ""),
                area(Entry.RECIPIENTS, say("entry.acted"), say("entry.lines.empty"), ""),
                line(Entry.DATE, say("entry.date"), say("entry.date.needed") + " " + published, ""),
                line(Entry.PLACE, say("event.place"), "", ""),
                reason(say("reason"), say("entry.reason.hint")));
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(who -> who.actor().name()).distinct().collect(Collectors.joining("\n"));
    }

    private Field deed(String now, List<Group> groups) {
        return field(Entry.DEED, say("entry.deed"), "", now, Kind.CHOICE, groups);
    }

    private Field status(String now) {
        return field(Entry.STATUS, say("entry.status"), "", now, Kind.CHOICE, statuses());
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
