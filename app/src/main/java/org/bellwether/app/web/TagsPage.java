package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.store.Shelf;

/**
 * Every tag and how many articles bear it; the stories of one of them.
 *
 * @param chosen the tag whose stories are shown, @param rows the newest of them
 */
public record TagsPage(Shell shell, List<Line> lines, Optional<String> chosen, List<StoryRow> rows) {

    private static final int MOST = 100;
    private static final DateRange ALWAYS = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** One tag. */
    public record Line(String word, int articles, String href) {}

    static TagsPage of(Archive archive, String asked, LiveLinks links, ReadingLinks room) {
        ReadingFilter filter = new ReadingFilter(Map.of(ReadingFilter.TAG, asked), 1);
        Optional<String> chosen = Optional.of(filter.get(ReadingFilter.TAG)).filter(word -> !word.isEmpty());
        return new TagsPage(
                Shell.of(
                        archive,
                        chosen.map(word -> say("tags.one", word)).orElseGet(() -> say("tags.title")),
                        "tags",
                        links),
                archive.store().notebook().tags().entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), entry.getValue(), room.tags(entry.getKey())))
                        .toList(),
                chosen,
                chosen.map(word -> rows(archive, word, room)).orElse(List.of()));
    }

    private static List<StoryRow> rows(Archive archive, String word, ReadingLinks room) {
        Shelf.Filter tagged = Shelf.Filter.of(ALWAYS, room.reader()).tagged(word);
        ReadingFilter everything = new ReadingFilter(Map.of(), 1);
        return ReadingPage.rows(
                archive, archive.store().shelf().stories(tagged, 0, MOST).stories(), everything, room);
    }
}
