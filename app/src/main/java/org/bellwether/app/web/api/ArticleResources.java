package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.export.CodedJson;
import org.bellwether.app.export.ExportRows;
import org.bellwether.app.web.Archive;
import org.bellwether.model.Article;
import org.bellwether.model.CodePoints;
import org.bellwether.store.Listing.ArticleFilter;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store.StoredCoding;

/** Articles, what was coded from them, who published them, and the search. */
final class ArticleResources {

    private static final Param<String> OUTLET = Param.text("outlet", "Only this outlet, by its id.");
    private static final Param<LocalDate> FROM =
            Param.day("from", "Only what was published on this day (UTC) or later.");
    private static final Param<LocalDate> TO = Param.day("to", "Only what was published on this day (UTC) or earlier.");
    private static final Param<String> LANGUAGE =
            Param.text("language", "Only this language, by its code such as en; und where it is not known.");
    static final Param<String> ID = Param.id("id", "The article's id; a slash in it stands as it is.");
    private static final Param<String> Q =
            Param.text("q", "Words, \"phrases\", -not, a | b, begin*.").asNeeded();

    private ArticleResources() {}

    static List<Resource> all() {
        return List.of(
                new Resource(
                        "/api/articles",
                        "Articles, newest first, without their text.",
                        List.of(OUTLET, FROM, TO, LANGUAGE, Param.LIMIT, Param.CURSOR),
                        new Resource.Json("Articles", ArticleResources::articles)),
                new Resource(
                        "/api/articles/{id}/coding",
                        "What was coded from an article; offsets count code points of its body.",
                        List.of(ID),
                        new Resource.Json("Coding", ArticleResources::coding)),
                new Resource(
                        "/api/articles/{id}",
                        "One article with its text, image and origin.",
                        List.of(ID),
                        new Resource.Json("ArticleWithText", ArticleResources::article)),
                new Resource(
                        "/api/outlets",
                        "Who publishes the articles, what the team set for each, how collecting goes, and who fell silent.",
                        List.of(),
                        new Resource.Json(
                                "Outlets",
                                ask -> Page.whole(
                                        ask.archive().monitor().outlets(),
                                        outlet -> OutletJson.of(
                                                outlet, ask.archive().store())))),
                new Resource(
                        "/api/search",
                        "Articles that hold the words, best match first.",
                        List.of(Q, Param.LIMIT),
                        new Resource.Json("Hits", ArticleResources::search)));
    }

    private static ObjectNode articles(Ask ask) {
        Optional<Cursor> after = ask.cursor();
        after.ifPresent(Cursor::number);
        List<Article> articles = ask.archive()
                .store()
                .listing()
                .articles(
                        new ArticleFilter(ask.get(OUTLET), ask.get(FROM), ask.get(TO), ask.get(LANGUAGE)),
                        after.map(Cursor::position),
                        ask.limit() + 1);
        Map<String, Integer> revisions = ask.archive()
                .store()
                .versions()
                .revisions(articles.stream().map(Article::id).toList());
        return Page.of(
                ask,
                articles,
                article -> head(article).put("revisions", revisions.getOrDefault(article.id(), 0)),
                article -> Cursor.of(org.bellwether.store.Listing.Position.of(article)));
    }

    private static ObjectNode head(Article article) {
        ObjectNode node = ExportRows.article(article, "");
        node.remove(List.of("body", "origin"));
        return node;
    }

    private static Article found(Ask ask) {
        return ask.archive().store().article(ask.id(ID)).orElseThrow(() -> ApiProblem.notFound("article of this id"));
    }

    private static ObjectNode article(Ask ask) {
        Article article = found(ask);
        ObjectNode node = ExportRows.article(article, ask.archive().origin(article.id()));
        node.put("agency", ask.archive().agency(article.id()).orElse(null));
        return node.put(
                "revisions",
                ask.archive()
                        .store()
                        .versions()
                        .revisions(List.of(article.id()))
                        .getOrDefault(article.id(), 0));
    }

    private static ObjectNode coding(Ask ask) {
        Article article = found(ask);
        Archive archive = ask.archive();
        StoredCoding coding =
                archive.store().coding(article.id()).orElseThrow(() -> ApiProblem.notFound("coding of this article"));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", article.id()).put("coderVersion", coding.coderVersion());
        CodePoints points = new CodePoints(article.body());
        new CodedJson(points, node).write(coding);
        var events = node.putArray("events");
        archive.eventsOf(article.id()).forEach(event -> events.add(ExportRows.event(event, points)));
        return node;
    }

    private static ObjectNode search(Ask ask) {
        List<SearchIndex.Hit> hits = ask.index().search(ask.id(Q), ask.limit());
        return Page.whole(
                hits.stream()
                        .filter(hit ->
                                ask.archive().store().article(hit.articleId()).isPresent())
                        .toList(),
                hit -> hit(ask.archive(), hit));
    }

    private static ObjectNode hit(Archive archive, SearchIndex.Hit hit) {
        ObjectNode node = archive.store()
                .article(hit.articleId())
                .map(ArticleResources::head)
                .orElseThrow();
        node.put("score", hit.score());
        var snippet = node.putArray("snippet");
        hit.snippet()
                .forEach(piece -> snippet.addObject().put("text", piece.text()).put("matched", piece.matched()));
        return node;
    }
}
