package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Article;
import org.bellwether.store.Versions.Revision;
import org.bellwether.store.Watch;
import org.bellwether.store.Watch.Counts;
import org.bellwether.store.Watch.Page;
import org.bellwether.store.Watch.Standing;

/**
 * The pages that the team cites, looked at again.
 *
 * @param cited whether there are any
 * @param counts how many there are and how they stand, in a sentence, @param due how many are to be looked at, in a sentence
 * @param sources the list of sources
 * @param changed articles whose text changed, the latest change first, @param moreChanged how many others were
 * @param gone pages that are not to be had any more, @param unreachable pages that could not be reached three times in a row
 * @param next pages to be looked at next
 */
public record WatchPage(
        Shell shell,
        boolean cited,
        String counts,
        Optional<String> due,
        Optional<String> sources,
        List<Changed> changed,
        long moreChanged,
        Listing gone,
        Listing unreachable,
        Listing next) {

    private static final int SHOWN = 25;
    private static final int LOOKED = 400;

    /** An article whose text changed. */
    public record Changed(String href, String title, String outlet, String times, String last, String versions) {}

    /** A watched page. */
    public record Row(String href, String title, String outlet, String when, String found) {}

    /** A list of pages. @param more how many others there are */
    public record Listing(List<Row> rows, long more) {}

    /** @param now where it is known what time it is */
    static WatchPage of(Archive archive, Optional<Instant> now, Links links) {
        Watch watch = archive.store().watch();
        Counts counts = watch.counts(now.orElse(Instant.EPOCH));
        List<Changed> changed = changed(archive, links);
        return new WatchPage(
                Shell.of(archive, say("watch.title"), "watch", links),
                counts.all() > 0,
                counts.all() == 0
                        ? say("watch.nothing")
                        : say(
                                "watch.counts",
                                counts.all(),
                                counts.of(Standing.UNCHANGED),
                                counts.of(Standing.CHANGED),
                                counts.of(Standing.VANISHED),
                                counts.of(Standing.UNREACHABLE)),
                now.filter(at -> counts.due() > 0).map(at -> say("watch.due", counts.due())),
                links.sources(),
                changed,
                Math.max(0, archive.store().versions().revised() - changed.size()),
                standing(archive, Standing.VANISHED, counts, links),
                standing(archive, Standing.UNREACHABLE, counts, links),
                next(archive, links));
    }

    private static List<Changed> changed(Archive archive, Links links) {
        List<Revision> latest = archive.store().versions().latest(LOOKED);
        Set<String> ids = new LinkedHashSet<>();
        latest.stream()
                .map(Revision::article)
                .takeWhile(id -> ids.size() < SHOWN)
                .forEach(ids::add);
        var times = archive.store().versions().revisions(ids);
        return ids.stream()
                .flatMap(id -> archive.store().article(id).stream())
                .map(article -> new Changed(
                        links.article(article.id()),
                        title(article),
                        archive.outletName(article.outlet()),
                        say("watch.times", times.getOrDefault(article.id(), 0)),
                        Words.instant(article.collected()),
                        links.versions(article.id()).orElse(links.article(article.id()))))
                .toList();
    }

    private static Listing standing(Archive archive, Standing standing, Counts counts, Links links) {
        List<Page> pages = archive.store().watch().standing(standing, 0, SHOWN);
        return new Listing(
                pages.stream()
                        .flatMap(page -> archive.store().article(page.article()).stream()
                                .map(article -> row(
                                        archive,
                                        article,
                                        Words.instant(page.standingAt()),
                                        Gone.found(archive, page),
                                        links)))
                        .toList(),
                counts.of(standing) - pages.size());
    }

    private static Listing next(Archive archive, Links links) {
        List<Page> pages = archive.store().watch().due(Instant.ofEpochMilli(Long.MAX_VALUE), SHOWN);
        return new Listing(
                pages.stream()
                        .flatMap(page -> archive.store().article(page.article()).stream()
                                .map(article -> row(
                                        archive,
                                        article,
                                        page.due().map(Words::instant).orElse(""),
                                        page.checked()
                                                .map(at ->
                                                        say("watch.last", Words.instant(at), Gone.found(archive, page)))
                                                .orElse(say("watch.found.new")),
                                        links)))
                        .toList(),
                0);
    }

    private static Row row(Archive archive, Article article, String when, String found, Links links) {
        return new Row(
                links.versions(article.id()).orElse(links.article(article.id())),
                title(article),
                archive.outletName(article.outlet()),
                when,
                found);
    }

    private static String title(Article article) {
        return article.title().isBlank() ? say("story.untitled") : article.title();
    }
}
