package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.store.Versions.Version;

/**
 * What an article said before, and what was changed from one text to another.
 *
 * @param summary how often it was changed, in a sentence
 * @param gone that its page is not to be had any more
 * @param language of the article
 * @param rows its texts, newest first
 * @param compared which two are compared, in words, @param difference between them; empty where there is but one
 * @param checks when its page was looked at again, newest first, @param next when it will be
 */
public record VersionsPage(
        Shell shell,
        String article,
        String title,
        String summary,
        Optional<String> gone,
        String language,
        List<Row> rows,
        String compared,
        Optional<Difference> difference,
        List<Look> checks,
        Optional<String> next) {

    private static final int CHECKS = 50;

    /**
     * One text.
     *
     * @param change where it is compared with the one before it; empty for the first
     * @param snapshot the page as it was collected, where it can be had
     */
    public record Row(
            int number,
            String title,
            String seen,
            Optional<String> replaced,
            Optional<String> change,
            String digest,
            Optional<String> snapshot) {}

    /** One look at the page. */
    public record Look(String when, String found) {}

    /**
     * The page; empty where the archive holds no such article, or no such texts.
     *
     * @param from number of the earlier text, @param to of the later; 0 for the last two
     */
    static Optional<VersionsPage> of(Archive archive, String id, int from, int to, Links links) {
        List<Version> versions = archive.store().versions().of(id);
        int later = to == 0 ? versions.size() : to;
        int earlier = from == 0 ? Math.max(1, later - 1) : from;
        boolean known = !versions.isEmpty() && earlier <= later && later <= versions.size();
        return known ? Optional.of(page(archive, versions, earlier, later, links)) : Optional.empty();
    }

    private static VersionsPage page(Archive archive, List<Version> versions, int from, int to, Links links) {
        Article now = versions.getLast().article();
        return new VersionsPage(
                Shell.of(archive, say("versions.title", now.title()), "versions", links),
                links.article(now.id()),
                now.title(),
                summary(versions),
                Gone.of(archive, now.id()),
                now.language(),
                versions.reversed().stream().map(one -> row(one, links)).toList(),
                say("versions.compared", from, to),
                from == to
                        ? Optional.empty()
                        : Optional.of(Difference.of(
                                versions.get(from - 1).article(),
                                versions.get(to - 1).article())),
                archive.store().watch().checks(now.id(), CHECKS).stream()
                        .map(check -> new Look(Words.instant(check.at()), Gone.words(check)))
                        .toList(),
                archive.store()
                        .watch()
                        .page(now.id())
                        .flatMap(page -> page.due().map(Words::instant)));
    }

    private static String summary(List<Version> versions) {
        int changes = versions.size() - 1;
        return changes == 0
                ? say("versions.none")
                : say(
                        "article.changed",
                        changes,
                        Words.instant(versions.getLast().seen()));
    }

    private static Row row(Version version, Links links) {
        Article article = version.article();
        int number = version.number();
        return new Row(
                number,
                article.title(),
                Words.instant(version.seen()),
                version.replaced().map(Words::instant),
                number == 1
                        ? Optional.empty()
                        : links.versions(article.id()).map(href -> href + "?from=" + (number - 1) + "&to=" + number),
                article.snapshot(),
                links.snapshot(article.snapshot()));
    }
}
