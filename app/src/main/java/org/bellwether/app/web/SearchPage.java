package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.Monitor;
import org.bellwether.store.SearchIndex;

/**
 * Articles that hold the words looked for.
 *
 * @param words as typed, at most {@link #LONGEST} characters
 * @param outlet id of the outlet to which the search is narrowed, empty for all
 * @param found how many are shown, in words
 * @param more address that shows more of them
 */
public record SearchPage(
        Shell shell,
        String words,
        String outlet,
        List<Choice> outlets,
        String found,
        List<Hit> hits,
        Optional<String> more) {

    /** Longest query in characters; the rest is cut off. */
    public static final int LONGEST = 200;

    private static final int STEP = 20;
    private static final int MOST = 200;

    /** An outlet to narrow the search to. */
    public record Choice(String id, String name, boolean chosen) {}

    /** An article found, with the matched words marked. */
    public record Hit(String href, String title, String when, List<SearchIndex.Fragment> snippet) {}

    static SearchPage of(Archive archive, SearchIndex index, String words, String outlet, int wanted, LiveLinks links) {
        String query = words.strip();
        query = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        int show = Math.clamp(wanted, STEP, MOST);
        List<Hit> all = query.isEmpty() ? List.of() : hits(archive, index, query, outlet, show, links);
        List<Hit> shown = all.size() > show ? all.subList(0, show) : all;
        Optional<String> more = all.size() > show && show < MOST
                ? links.search(query)
                        .map(href -> href + (outlet.isEmpty() ? "" : "&outlet=" + outlet) + "&n=" + (show + STEP))
                : Optional.empty();
        return new SearchPage(
                Shell.of(archive, query.isEmpty() ? "Search" : "Search: " + query, "search", links),
                query,
                outlet,
                outlets(archive, outlet),
                found(query, shown.size(), all.size() > show),
                shown,
                more);
    }

    private static List<Hit> hits(
            Archive archive, SearchIndex index, String query, String outlet, int show, Links links) {
        int fetch = outlet.isEmpty() ? show + 1 : MOST;
        return index.search(query, fetch).stream()
                .flatMap(hit -> archive
                        .store()
                        .article(hit.articleId())
                        .filter(article -> outlet.isEmpty() || article.outlet().equals(outlet))
                        .map(article -> hit(archive, article, hit, links))
                        .stream())
                .toList();
    }

    private static Hit hit(Archive archive, Article article, SearchIndex.Hit hit, Links links) {
        String when = archive.outletName(article.outlet()) + " \u00B7 "
                + article.documentTime().published().map(Words::day).orElse("date not known");
        return new Hit(links.article(article.id()), article.title(), when, hit.snippet());
    }

    private static List<Choice> outlets(Archive archive, String chosen) {
        return archive.monitor().outlets().stream()
                .map((Monitor.Outlet one) ->
                        new Choice(one.id(), one.name(), one.id().equals(chosen)))
                .toList();
    }

    private static String found(String query, int shown, boolean more) {
        if (query.isEmpty()) {
            return "Type a word or a name. A phrase goes between quotation marks.";
        }
        if (shown == 0) {
            return "No article holds these words. Try fewer of them, or another spelling of a name.";
        }
        return (more ? "The best " + shown : Words.count(shown, "article", "articles")) + ", best match first.";
    }
}
