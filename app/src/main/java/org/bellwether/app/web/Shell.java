package org.bellwether.app.web;

import java.util.Optional;

/**
 * What the frame of every page shows.
 *
 * @param title of the page, without the monitor's name
 * @param monitor the monitor's title
 * @param section {@code board}, {@code category}, {@code event}, {@code article}, {@code search}, {@code searches}, {@code judgements}, {@code ledger},
 *     {@code compare}, {@code lab}, {@code news},
 *     {@code room}, {@code tags}, {@code actors}, {@code actor}, {@code timeline}, {@code map}, {@code sources},
 *     {@code source}, {@code watch}, {@code versions} or {@code message}
 * @param previous page of the period before, @param next page of the period after
 * @param live whether the running application shows it, not a published file
 * @param reading the reading room, where there is one
 */
public record Shell(
        String title,
        String monitor,
        String section,
        Links links,
        Optional<String> previous,
        Optional<String> next,
        boolean live,
        Optional<Room> reading) {

    /**
     * The reading room.
     *
     * @param unread stories of the latest period that the visitor has not read; empty where nobody knows who reads
     */
    public record Room(String href, Optional<Integer> unread) {}

    public Shell(
            String title,
            String monitor,
            String section,
            Links links,
            Optional<String> previous,
            Optional<String> next,
            boolean live) {
        this(title, monitor, section, links, previous, next, live, Optional.empty());
    }

    /** Also where no monitor has been run yet. */
    static Shell of(Optional<Archive> archive, String title, String section, Links links) {
        return archive.map(one -> of(one, title, section, links)).orElseGet(() -> bare(title, section, links));
    }

    /** Without a monitor: before there is one, or before somebody is let in. */
    static Shell bare(String title, String section, Links links) {
        return new Shell(title, "Bellwether", section, links, Optional.empty(), Optional.empty(), true);
    }

    static Shell of(Archive archive, String title, String section, Links links) {
        return of(archive, title, section, links, Optional.empty(), Optional.empty());
    }

    static Shell of(
            Archive archive,
            String title,
            String section,
            Links links,
            Optional<String> previous,
            Optional<String> next) {
        boolean live = links.search().isPresent();
        return new Shell(
                title,
                archive.monitor().title(),
                section,
                links,
                previous,
                next,
                live,
                links.reading().map(reading -> room(archive, reading)));
    }

    private static Room room(Archive archive, ReadingLinks links) {
        Optional<Integer> unread = archive.latest()
                .filter(period -> !links.reader().isEmpty())
                .map(period -> archive.store().shelf().unread(links.reader(), period.range()));
        return new Room(links.list(), unread);
    }

    /** Title of the browser's window. */
    public String fullTitle() {
        return title.equals(monitor) ? monitor : title + " \u00B7 " + monitor;
    }
}
