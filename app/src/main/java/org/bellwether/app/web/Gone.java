package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwether.store.Watch.Check;
import org.bellwether.store.Watch.Page;
import org.bellwether.store.Watch.Standing;

/** Cited pages that are not to be had any more at their addresses. */
final class Gone {

    private Gone() {}

    /** Of these articles those whose page is gone, with since when, in words. */
    static Map<String, String> among(Archive archive, Collection<String> articles) {
        Map<String, String> gone = new HashMap<>();
        archive.store().watch().pages(articles).values().stream()
                .filter(page -> page.standing() == Standing.VANISHED)
                .forEach(page -> gone.put(page.article(), say("gone.short", Words.instant(page.standingAt()))));
        return gone;
    }

    /** The same of one article, with what was found; also that it cannot be reached. */
    static Optional<String> of(Archive archive, String article) {
        return archive.store().watch().page(article).flatMap(page -> switch (page.standing()) {
            case VANISHED -> Optional.of(say("gone.page", Words.instant(page.standingAt()), found(archive, page)));
            case UNREACHABLE -> Optional.of(say("gone.unreachable", Words.instant(page.standingAt()), page.failures()));
            case NEW, UNCHANGED, CHANGED -> Optional.empty();
        });
    }

    /** What the last look at a page found, in words. */
    static String found(Archive archive, Page page) {
        return archive.store().watch().checks(page.article(), 1).stream()
                .findFirst()
                .map(Gone::words)
                .orElse(say("watch.found.new"));
    }

    static String words(Check check) {
        return switch (check.finding()) {
            case SAME -> say("watch.found.same");
            case REVISED -> say("watch.found.revised");
            case GONE -> say("watch.found.gone", Integer.toString(check.status()));
            case FRONT_PAGE -> say("watch.found.front");
            case NO_ARTICLE -> say("watch.found.none");
            case OTHER_ARTICLE -> say("watch.found.other");
            case UNREACHABLE -> say("watch.found.unreachable", check.detail());
        };
    }
}
