package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellwether.model.Article;
import org.bellwether.store.Versions.Version;
import org.bellwether.store.Watch;
import org.bellwether.store.Watch.Check;

/** Cited pages that are looked at again, and what articles said before. */
final class WatchResources {

    private static final int CHECKS = 100;

    private WatchResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/watch",
                        "The cited pages that are looked at again: whether they changed, or are gone.",
                        List.of(Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Watch", WatchResources::watch)),
                new Resource(
                        "/api/articles/{id}/versions",
                        "Every text an article had, oldest first, and when its page was looked at again, latest first.",
                        List.of(ArticleResources.ID),
                        new Resource.Json("Versions", WatchResources::versions)));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode watch(Ask ask) {
        int skip = (int) Math.clamp(ask.cursor().map(Cursor::number).orElse(0L), 0, 1_000_000);
        List<Watch.Page> pages = ask.archive().store().watch().all(skip, ask.limit() + 1);
        Map<String, Integer> revisions = ask.archive()
                .store()
                .versions()
                .revisions(pages.stream().map(Watch.Page::article).toList());
        Cursor next = new Cursor(Integer.toString(skip + ask.limit()), "");
        return Page.of(
                ask,
                pages,
                page -> page(ask, page).put("revisions", revisions.getOrDefault(page.article(), 0)),
                page -> next);
    }

    private static ObjectNode page(Ask ask, Watch.Page page) {
        ObjectNode node = node().put("id", page.article());
        node.put(
                "url",
                ask.archive()
                        .store()
                        .article(page.article())
                        .flatMap(Article::url)
                        .orElse(null));
        node.put("standing", page.standing().name().toLowerCase(Locale.ROOT));
        node.put("since", page.standingAt().toString());
        node.put("checks", page.checks());
        node.put("checked", page.checked().map(Instant::toString).orElse(null));
        return node.put("due", page.due().map(Instant::toString).orElse(null));
    }

    private static ObjectNode versions(Ask ask) {
        String id = ask.id(ArticleResources.ID);
        List<Version> versions = ask.archive().store().versions().of(id);
        if (versions.isEmpty()) {
            throw ApiProblem.notFound("article of this id");
        }
        ObjectNode node = node();
        var all = node.putArray("versions");
        versions.forEach(version -> all.add(version(version)));
        var checks = node.putArray("checks");
        ask.archive().store().watch().checks(id, CHECKS).forEach(check -> checks.add(check(check)));
        return node;
    }

    private static ObjectNode version(Version version) {
        Article article = version.article();
        ObjectNode node = node().put("number", version.number()).put("title", article.title());
        node.put("seen", version.seen().toString());
        node.put("replaced", version.replaced().map(Instant::toString).orElse(null));
        node.put("published", article.published().map(Instant::toString).orElse(null));
        node.put("updated", article.updated().map(Instant::toString).orElse(null));
        node.put("date", article.date().map(LocalDate::toString).orElse(null));
        return node.put("body", article.body()).put("snapshot", article.snapshot());
    }

    private static ObjectNode check(Check check) {
        return node().put("at", check.at().toString())
                .put("finding", check.finding().name().toLowerCase(Locale.ROOT))
                .put("status", check.status());
    }
}
