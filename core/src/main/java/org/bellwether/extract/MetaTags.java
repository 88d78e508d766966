package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page, by name, property, itemprop or http-equiv in lower case. */
final class MetaTags {

    private static final WordList NAMES = WordList.load("meta-names.txt");

    private final Map<String, List<String>> byName = new HashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty()) {
                    byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(content);
                }
            }
        }
    }

    /** The values a page gives under the names of a section of {@code meta-names.txt}, the most telling name's first. */
    List<String> all(String section) {
        List<String> values = new ArrayList<>();
        for (String name : NAMES.section(section)) {
            values.addAll(byName.getOrDefault(name, List.of()));
        }
        return values;
    }

    /** The values of the most telling name that the page uses. */
    List<String> best(String section) {
        for (String name : NAMES.section(section)) {
            List<String> values = byName.get(name);
            if (values != null) {
                return values;
            }
        }
        return List.of();
    }

    /** The values of each name that the page uses, the most telling name's first. */
    List<List<String>> each(String section) {
        return NAMES.section(section).stream()
                .filter(byName::containsKey)
                .map(name -> List.copyOf(byName.getOrDefault(name, List.of())))
                .toList();
    }

    Optional<String> first(String section) {
        return best(section).stream().findFirst();
    }

    Optional<String> get(String name) {
        return byName.getOrDefault(name, List.of()).stream().findFirst();
    }
}
