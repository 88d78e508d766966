package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.SavedSearch;

/**
 * The searches that a visitor keeps.
 *
 * @param problem why what was last sent was not done
 */
public record SearchesPage(Shell shell, List<Line> lines, Optional<String> problem) {

    /**
     * One search.
     *
     * @param unread hits that came in since it was last opened, in words; empty where there are none
     * @param notice whether new hits are written as a notice
     * @param told what it looks for
     */
    public record Line(
            String id,
            String name,
            String told,
            String unread,
            boolean notice,
            String since,
            Links.Posting posting,
            String feed,
            String mail) {}

    static SearchesPage of(
            Archive archive,
            List<SavedSearch> searches,
            Map<String, Long> unread,
            LiveLinks links,
            Optional<String> problem) {
        return new SearchesPage(
                Shell.of(archive, say("searches.title"), "searches", links),
                searches.stream()
                        .map(search -> line(archive, search, unread.getOrDefault(search.id(), 0L), links))
                        .toList(),
                problem);
    }

    private static Line line(Archive archive, SavedSearch search, long unread, LiveLinks links) {
        String at = "/searches/" + search.id();
        Asked asked = new Asked(search.query(), 0, 0, Map.of());
        return new Line(
                search.id(),
                search.name(),
                asked.told(archive),
                unread == 0 ? "" : say("frame.new", unread),
                search.notice(),
                Words.instant(search.seenAt()),
                new Links.Posting(at, links.visitor().token()),
                at + "/feed.atom",
                at + "/notice.eml");
    }
}
