package org.bellwether.app.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwether.model.Article;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.Fragment;
import org.bellwether.store.SearchIndex.Sort;
import org.bellwether.store.SearchIndex.Window;

/** Atom feed (RFC 4287) of a saved search: its hits, latest taken in first. An entry's time is when its article was taken in. */
final class SearchFeed {

    private static final int ENTRIES = 50;

    private SearchFeed() {}

    private record Entry(Article article, String summary) {}

    static byte[] write(Archive archive, SearchIndex index, SavedSearch search, Links links, URI base) {
        List<Entry> entries = index.find(search.query().sorted(Sort.INTAKE), new Window(0, 0, ENTRIES)).hits().stream()
                .flatMap(hit -> archive.store().article(hit.articleId()).stream()
                        .map(article -> new Entry(article, text(hit.snippet()))))
                .toList();
        Instant updated = entries.stream()
                .map(entry -> entry.article.collected())
                .max(Instant::compareTo)
                .orElse(search.created());
        Optional<URI> at = Optional.of(base);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        Feed.element(xml, "id", Feed.urn("search/" + search.id()));
        Feed.element(
                xml, "title", search.name() + " \u00B7 " + archive.monitor().title());
        Feed.element(xml, "updated", updated.toString());
        Feed.link(xml, "alternate", Feed.address("/searches", at));
        Feed.link(xml, "self", Feed.address("/searches/" + search.id() + "/feed.atom", at));
        entries.forEach(entry -> entry(xml, archive, entry, links, at));
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<Fragment> snippet) {
        return snippet.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static void entry(StringBuilder xml, Archive archive, Entry entry, Links links, Optional<URI> base) {
        Article article = entry.article;
        xml.append("<entry>\n");
        Feed.element(xml, "id", Feed.urn("article/" + article.id()));
        Feed.element(xml, "title", article.title().isBlank() ? "(no title)" : article.title());
        Feed.element(xml, "updated", article.collected().toString());
        article.published().ifPresent(at -> Feed.element(xml, "published", at.toString()));
        xml.append("<author><name>")
                .append(Xml.escape(archive.outletName(article.outlet())))
                .append("</name></author>\n");
        Feed.link(xml, "alternate", Feed.address(links.article(article.id()), base));
        Feed.element(xml, "summary", entry.summary);
        xml.append("</entry>\n");
    }
}
