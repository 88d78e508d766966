package org.bellwether.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bellwether.model.Post;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The entries of a live blog: elements alike, side by side, each with a machine-readable time of its own, that hold the text. */
final class LivePosts {

    /** Fewest entries that make a live blog. */
    private static final int LEAST = 3;

    /** Most elements between a time and the entry it belongs to. */
    private static final int UP = 6;

    private final Map<Element, Instant> entries = new IdentityHashMap<>();

    /**
     * @param times the page's elements of time, in order, before anything is removed from it
     * @param read reads a date and time
     */
    LivePosts(List<Spot> times, Function<String, Optional<PageTime>> read) {
        if (times.size() < LEAST) {
            return;
        }
        Map<Kind, Set<Element>> alike = new HashMap<>();
        for (Spot time : times) {
            Element at = time.element().parent();
            for (int up = 0; up < UP && at != null && at.parent() != null; up++, at = at.parent()) {
                alike.computeIfAbsent(Kind.of(at), kind -> new HashSet<>()).add(at);
            }
        }
        for (Spot time : times) {
            entry(time.element(), alike)
                    .ifPresent(entry -> read.apply(time.element().attr("datetime"))
                            .flatMap(PageTime::instant)
                            .ifPresent(instant -> entries.putIfAbsent(entry, instant)));
        }
    }

    /** What entries of one live blog have in common. */
    private record Kind(@Nullable Element parent, String tag, String classes) {

        static Kind of(Element element) {
            return new Kind(
                    element.parent(), element.normalName(), element.className().replaceAll("\\d+", "#"));
        }
    }

    private static Optional<Element> entry(Element time, Map<Kind, Set<Element>> alike) {
        Element at = time.parent();
        for (int up = 0; up < UP && at != null && at.parent() != null; up++, at = at.parent()) {
            if (alike.getOrDefault(Kind.of(at), Set.of()).size() >= LEAST) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Where entries begin among the paragraphs of a body, each given by an element that holds its text; none in an article that is no live blog. */
    List<Post> among(List<Element> paragraphs) {
        List<Post> posts = new ArrayList<>();
        Element current = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            Element entry = around(paragraphs.get(i));
            Instant published = entry == null ? null : entries.get(entry);
            if (published != null && entry != current) {
                posts.add(new Post(i, published));
                current = entry;
            }
        }
        return posts.size() >= LEAST ? posts : List.of();
    }

    private @Nullable Element around(Element owner) {
        Element at = owner;
        while (at != null && !entries.containsKey(at)) {
            at = at.parent();
        }
        return at;
    }
}
