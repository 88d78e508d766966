package org.bellwether.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Every kind of page that links lead to: one kind is an address of one pattern that asks for the same things.
 *
 * @param browser one that is let in
 * @param origin scheme, host and port
 * @param patterns all that the router knows, e.g. {@code /event/<id>}
 */
record Walk(Browser browser, String origin, List<String> patterns) {

    /** What is no page of ours to look at, or leads to another language of the one looked at. */
    private static final Pattern FILES = Pattern.compile(
            "/(?:assets|picture|data|api|language)(?:/.*|[.].*)?|/healthz|.*[.](?:atom|opml|eml|csv|jsonl|json)");

    private static final String LINKS = """
            [...document.querySelectorAll("a[href]")]
              .map((a) => new URL(a.getAttribute("href"), location))
              .filter((url) => url.origin === location.origin)
              .map((url) => url.pathname + url.search)""";

    static boolean isFile(String pattern) {
        return FILES.matcher(pattern).matches();
    }

    /** The page patterns among all. */
    Set<String> pages() {
        Set<String> pages = new TreeSet<>(patterns);
        pages.removeIf(Walk::isFile);
        return pages;
    }

    /** The pattern of an address: the one that names most of it. */
    String pattern(String path) {
        String place = path.split("\\?", 2)[0];
        return patterns.stream()
                .filter(pattern -> place.matches(
                        pattern.replace(".", "[.]").replaceAll("<\\w+>", ".+").replaceAll("\\{\\w+}", "[^/]+")))
                .max((one, other) -> fixed(one) - fixed(other))
                .orElse("");
    }

    private static int fixed(String pattern) {
        return pattern.replaceAll("[{<].*?[}>]", "").length();
    }

    /** Addresses in the order in which they were found. */
    List<String> from(int each, List<String> starts) {
        return from(each, starts, path -> {});
    }

    /**
     * Addresses in the order in which they were found.
     *
     * @param each how many of each kind
     * @param look what is done at each page
     */
    List<String> from(int each, List<String> starts, Consumer<String> look) {
        Deque<String> ahead = new ArrayDeque<>(starts);
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String pattern = pattern(path);
            String[] parts = path.split("\\?", 2);
            String kind = pattern + "?" + (parts.length < 2 ? "" : parts[1].replaceAll("=[^&]*", ""));
            if (pattern.isEmpty() || isFile(parts[0]) || seen.contains(path) || kinds.getOrDefault(kind, 0) >= each) {
                continue;
            }
            kinds.merge(kind, 1, Integer::sum);
            seen.add(path);
            browser.driver.get(origin + path);
            look.accept(path);
            ((List<?>) browser.ask(LINKS)).forEach(link -> ahead.add(String.valueOf(link)));
        }
        return new ArrayList<>(seen);
    }

    /** Patterns of pages that none of these is of. */
    Set<String> missed(List<String> paths) {
        Set<String> missed = pages();
        paths.forEach(path -> missed.remove(pattern(path)));
        return missed;
    }
}
