package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.store.People.Deed;

/**
 * Who did what to whom, latest first.
 *
 * @param newest page of the latest rows, where this is not it, @param older page of the rows before these
 */
public record AuditPage(Shell shell, List<Row> rows, Optional<String> newest, Optional<String> older) {

    static final int LINES = 100;

    /** One row in words. */
    public record Row(String at, String who, String what, String about) {}

    /** @param read rows before that place, one more than a page holds where there are more */
    static AuditPage of(Optional<Archive> archive, Links links, List<Deed> read, long place) {
        List<Deed> shown = read.stream().limit(LINES).toList();
        return new AuditPage(
                Shell.of(archive, say("audit.title"), "audit", links),
                shown.stream()
                        .map(deed -> new Row(
                                Words.instant(deed.at()),
                                deed.who().isEmpty() ? say("audit.nobody") : deed.who(),
                                Words.act(deed.what()),
                                deed.about()))
                        .toList(),
                place == Long.MAX_VALUE ? Optional.empty() : Optional.of("/audit"),
                read.size() > LINES
                        ? Optional.of("/audit?before=" + shown.getLast().seq())
                        : Optional.empty());
    }
}
