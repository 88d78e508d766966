package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.web.Field.Group;
import org.bellwether.app.web.Field.Kind;
import org.bellwether.app.web.Field.Option;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.store.Shelf;

/**
 * The reading room: a period's stories, newest first.
 *
 * @param found how many there are, in a sentence
 * @param period first day of the period, as it stands in an address
 * @param fields by which the list is narrowed, @param unread whether to unread stories, @param named whether it is known who reads
 * @param narrowed what narrows it now, each with an address that takes it away
 * @param toggle the address that shows only unread stories, or all
 * @param newer the page before, @param older the page after
 * @param undated the articles whose day is not known, where there are any
 */
public record ReadingPage(
        Shell shell,
        String heading,
        String found,
        String address,
        String period,
        List<Field> fields,
        boolean unread,
        boolean named,
        List<StoryRow.Anchor> narrowed,
        String toggle,
        List<StoryRow> rows,
        Optional<String> newer,
        Optional<String> older,
        String tags,
        Optional<StoryRow.Anchor> undated) {

    static final int SIZE = 50;

    static ReadingPage of(Archive archive, Period period, ReadingFilter asked, LiveLinks links, ReadingLinks room) {
        ReadingFilter filter =
                asked.with(ReadingFilter.PERIOD, period.from().toString()).at(asked.page());
        Shelf.Found found = archive.store()
                .shelf()
                .stories(filter.on(archive, period, room.reader()), (filter.page() - 1) * SIZE, SIZE);
        boolean narrow = !filter.narrowing().isEmpty();
        return new ReadingPage(
                Shell.of(
                        archive,
                        say("reading.title", Words.period(period)),
                        "room",
                        links,
                        archive.before(period).map(one -> turn(filter, one, room)),
                        archive.after(period).map(one -> turn(filter, one, room))),
                Words.sentence(Words.period(period)),
                found(found, filter.page(), narrow),
                room.list(),
                period.from().toString(),
                fields(archive, filter),
                filter.unread(),
                !room.reader().isEmpty(),
                narrowed(archive, filter, room),
                room.list(filter.with(ReadingFilter.UNREAD, filter.unread() ? "" : "1")),
                rows(archive, found.stories(), filter, room),
                filter.page() > 1 ? Optional.of(room.list(filter.at(filter.page() - 1))) : Optional.empty(),
                filter.page() * SIZE < found.all()
                        ? Optional.of(room.list(filter.at(filter.page() + 1)))
                        : Optional.empty(),
                room.tags(),
                undated(archive, room));
    }

    private static Optional<StoryRow.Anchor> undated(Archive archive, ReadingLinks room) {
        int all = archive.store().shelf().undated();
        return all == 0
                ? Optional.empty()
                : Optional.of(new StoryRow.Anchor("Without a date (" + all + ")", room.undated()));
    }

    private static String turn(ReadingFilter filter, Period period, ReadingLinks room) {
        return room.list(filter.with(ReadingFilter.PERIOD, period.from().toString()));
    }

    private static String found(Shelf.Found found, int page, boolean narrow) {
        if (found.all() > 0) {
            int first = (page - 1) * SIZE + 1;
            int last = first + found.stories().size() - 1;
            return found.all() > SIZE
                    ? say("reading.part", found.all(), first, last)
                    : say("reading.found", found.all());
        }
        if (page > 1) {
            return say("reading.end");
        }
        return narrow ? say("reading.narrowed") : say("reading.empty");
    }

    static List<StoryRow> rows(Archive archive, List<Shelf.Story> stories, ReadingFilter filter, ReadingLinks room) {
        StoryRow.Beside beside = StoryRow.Beside.of(archive, stories);
        List<StoryRow> rows = new ArrayList<>();
        for (Shelf.Story story : stories) {
            rows.add(StoryRow.of(archive, story, beside, "story" + (rows.size() + 1), filter, room));
        }
        return rows;
    }

    private static List<Field> fields(Archive archive, ReadingFilter filter) {
        return List.of(
                choice(
                        filter,
                        ReadingFilter.OUTLET,
                        say("field.outlet"),
                        archive.monitor().outlets().stream().map(one -> new Option(one.id(), one.name()))),
                choice(
                        filter,
                        ReadingFilter.CATEGORY,
                        say("field.bears"),
                        archive.monitor().categories().stream().map(one -> new Option(one.id(), one.title()))),
                choice(
                        filter,
                        ReadingFilter.TYPE,
                        say("field.event"),
                        Arrays.stream(EventType.values()).map(type -> new Option(type.name(), Words.type(type)))),
                choice(
                        filter,
                        ReadingFilter.LANGUAGE,
                        say("field.language"),
                        archive.monitor().languages().stream().map(code -> new Option(code, language(code)))),
                line(filter, ReadingFilter.ACTOR, say("field.who")),
                line(filter, ReadingFilter.PLACE, say("field.where")),
                line(filter, ReadingFilter.TAG, say("field.tag")));
    }

    static String language(String code) {
        return Words.language(code);
    }

    private static Field choice(ReadingFilter filter, String name, String label, Stream<Option> options) {
        List<Option> all = Stream.concat(Stream.of(new Option("", say("field.any"))), options)
                .toList();
        return field(filter, name, label, Kind.CHOICE, List.of(new Group("", all)));
    }

    private static Field line(ReadingFilter filter, String name, String label) {
        return field(filter, name, label, Kind.LINE, List.of());
    }

    private static Field field(ReadingFilter filter, String name, String label, Kind kind, List<Group> groups) {
        return new Field("f-" + name, name, label, "", filter.get(name), Optional.empty(), kind, groups);
    }

    private static List<StoryRow.Anchor> narrowed(Archive archive, ReadingFilter filter, ReadingLinks room) {
        return filter.narrowing().stream()
                .map(name ->
                        new StoryRow.Anchor(words(archive, name, filter.get(name)), room.list(filter.with(name, ""))))
                .toList();
    }

    private static String words(Archive archive, String name, String value) {
        return switch (name) {
            case ReadingFilter.UNREAD -> say("reading.is.unread");
            case ReadingFilter.OUTLET -> archive.outletName(value);
            case ReadingFilter.CATEGORY -> say("reading.is.bearing", archive.categoryTitle(value));
            case ReadingFilter.LANGUAGE -> say("reading.is.language", language(value));
            case ReadingFilter.TYPE -> say("reading.is.event", typeWords(value));
            case ReadingFilter.ACTOR -> say("reading.is.who", value);
            case ReadingFilter.PLACE -> say("reading.is.where", value);
            case String _ -> say("reading.is.tag", value);
        };
    }

    private static String typeWords(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name))
                .map(Words::type)
                .findFirst()
                .orElse(name);
    }
}
