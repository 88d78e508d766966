package org.bellwether.app.web;

import java.util.Optional;

/**
 * What the frame of every page shows.
 *
 * @param title of the page, without the monitor's name
 * @param monitor the monitor's title
 * @param section {@code board}, {@code category}, {@code event}, {@code article}, {@code search}, {@code judgements}, {@code lab}, {@code actors},
 *     {@code actor}, {@code timeline}, {@code map}, {@code sources}, {@code source} or
 *     {@code message}
 * @param previous page of the period before, @param next page of the period after
 * @param live whether the running application shows it, not a published file
 */
public record Shell(
        String title,
        String monitor,
        String section,
        Links links,
        Optional<String> previous,
        Optional<String> next,
        boolean live) {

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
        return new Shell(title, archive.monitor().title(), section, links, previous, next, live);
    }

    /** Title of the browser's window. */
    public String fullTitle() {
        return title.equals(monitor) ? monitor : title + " \u00B7 " + monitor;
    }
}
