package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import org.bellwether.store.Shelf;

/**
 * The articles whose day is not known: they stand in no period, and would else be seen by nobody.
 *
 * @param found how many there are, in a sentence
 * @param back the reading room
 */
public record UndatedPage(Shell shell, String found, String back, List<Row> rows, Pager pager) {

    /** One article. */
    public record Row(String href, String title, String outlet, String language, String opening, boolean read) {}

    /** @param page from 0 */
    static UndatedPage of(Archive archive, int page, LiveLinks links, ReadingLinks room) {
        Shelf shelf = archive.store().shelf();
        int all = shelf.undated();
        List<Shelf.Copy> fetched = shelf.undated(room.reader(), page * Pager.STEP, Pager.STEP + 1);
        return new UndatedPage(
                Shell.of(archive, say("undated.title"), "room", links),
                all == 0
                        ? say("undated.none")
                        : say("undated.found", all),
                room.list(),
                Pager.cut(fetched).stream()
                        .map(copy -> new Row(
                                links.article(copy.article()),
                                copy.title().isBlank() ? say("story.untitled") : copy.title(),
                                archive.outletName(copy.outlet()),
                                copy.language(),
                                copy.opening(),
                                copy.read()))
                        .toList(),
                Pager.of(page, fetched.size(), at -> room.undated() + (at > 0 ? "?n=" + at : "")));
    }
}
