package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.Monitor;
import org.bellwether.store.Shelf;

/**
 * One story in the reading room.
 *
 * @param id of its line on the page
 * @param outlet with an address that narrows the list to it
 * @param reliability Admiralty letter of the outlet, empty where the monitor does not list it; with its meaning
 * @param bears the categories its events count for, with their status
 * @param tags with addresses that narrow the list to them
 * @param changed how often its text changed, with what was changed
 * @param mark where it is marked as read or unread
 * @param tagging the field for a tag on its page, @param noting the field for a note; empty where the visitor may not
 */
public record StoryRow(
        String id,
        String href,
        String title,
        Anchor outlet,
        String reliability,
        String meaning,
        String when,
        String language,
        String opening,
        List<Reprint> reprints,
        int more,
        int events,
        List<Bearing> bears,
        boolean read,
        List<Anchor> tags,
        int notes,
        Optional<Anchor> changed,
        Optional<Links.Posting> mark,
        Optional<String> tagging,
        Optional<String> noting) {

    private static final int OPENING = 220;
    private static final int REPRINTS = 30;

    /** Words that lead somewhere. */
    public record Anchor(String words, String href) {}

    /** Another copy of the text. */
    public record Reprint(String href, String title, String outlet, String when) {}

    /** A status that the story bears on. */
    public record Bearing(String category, String href, Mark status) {}

    /** What is known of the stories of one page beside themselves, each asked for once. */
    record Beside(
            Map<String, List<String>> events,
            Map<String, List<Archive.Bearing>> bearings,
            Map<String, List<String>> tags,
            Map<String, Integer> notes,
            Map<String, Integer> revisions) {

        static Beside of(Archive archive, List<Shelf.Story> stories) {
            List<String> leads =
                    stories.stream().map(story -> story.lead().article()).toList();
            List<String> all = stories.stream()
                    .flatMap(story -> story.copies().stream())
                    .map(Shelf.Copy::article)
                    .limit(10_000)
                    .toList();
            Map<String, List<String>> events = archive.store().shelf().events(leads);
            return new Beside(
                    events,
                    archive.bearings(
                            events.values().stream().flatMap(List::stream).toList()),
                    archive.store().notebook().tagged(all),
                    archive.store().notebook().noted(all),
                    archive.store().versions().revisions(leads));
        }
    }

    static StoryRow of(
            Archive archive, Shelf.Story story, Beside beside, String id, ReadingFilter filter, ReadingLinks links) {
        Shelf.Copy lead = story.lead();
        String href = links.article(lead.article(), filter);
        String letter =
                archive.outlet(lead.outlet()).map(Monitor.Outlet::reliability).orElse("");
        List<Shelf.Copy> others = story.copies().subList(1, story.copies().size());
        boolean annotates = links.note(lead.article(), filter).isPresent();
        return new StoryRow(
                id,
                href,
                title(lead),
                new Anchor(
                        archive.outletName(lead.outlet()),
                        links.list(filter.with(ReadingFilter.OUTLET, lead.outlet()))),
                letter,
                Words.reliability(letter),
                when(lead),
                lead.language(),
                Words.clip(lead.opening(), OPENING),
                others.stream()
                        .limit(REPRINTS)
                        .map(copy -> new Reprint(
                                links.article(copy.article(), filter),
                                title(copy),
                                archive.outletName(copy.outlet()),
                                when(copy)))
                        .toList(),
                Math.max(0, others.size() - REPRINTS),
                lead.events(),
                bears(archive, lead, beside, links),
                story.read(),
                tags(story, beside, filter, links),
                story.copies().stream()
                        .mapToInt(copy -> beside.notes().getOrDefault(copy.article(), 0))
                        .sum(),
                changed(lead.article(), beside, links),
                links.mark(lead.article(), filter),
                annotates ? Optional.of(href + "#tag") : Optional.empty(),
                annotates ? Optional.of(href + "#note") : Optional.empty());
    }

    private static Optional<Anchor> changed(String article, Beside beside, ReadingLinks links) {
        return Optional.ofNullable(beside.revisions().get(article))
                .flatMap(times ->
                        links.links().versions(article).map(href -> new Anchor(say("story.changed", times), href)));
    }

    static String title(Shelf.Copy copy) {
        return copy.title().isBlank() ? say("story.untitled") : copy.title();
    }

    /** Day and time; the day alone where the time is its beginning, as it is where no hour is known. */
    static String when(Shelf.Copy copy) {
        boolean hourless = copy.at().getEpochSecond() % 86_400 == 0;
        String instant = Words.instant(copy.at());
        return hourless ? instant.substring(0, instant.indexOf(',')) : instant;
    }

    private static List<Anchor> tags(Shelf.Story story, Beside beside, ReadingFilter filter, ReadingLinks links) {
        return story.copies().stream()
                .flatMap(copy -> beside.tags().getOrDefault(copy.article(), List.of()).stream())
                .distinct()
                .sorted()
                .map(word -> new Anchor(word, links.list(filter.with(ReadingFilter.TAG, word))))
                .toList();
    }

    private static List<Bearing> bears(Archive archive, Shelf.Copy lead, Beside beside, ReadingLinks links) {
        Map<String, Bearing> bears = new LinkedHashMap<>();
        for (String event : beside.events().getOrDefault(lead.article(), List.of())) {
            for (Archive.Bearing one : beside.bearings().getOrDefault(event, List.of())) {
                if (one.counts()) {
                    String category = one.proposal().category();
                    bears.putIfAbsent(
                            category,
                            new Bearing(
                                    archive.categoryTitle(category),
                                    links.links()
                                            .category(category, one.proposal().period()),
                                    Mark.of(archive.status(one.proposal()))));
                }
            }
        }
        return List.copyOf(bears.values());
    }
}
