package org.bellwether.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds teasers of other articles: a headline that is all link to another page of the same site, and a few lines below it, one after
 * the other. A list of products or places links elsewhere, and its sections link to themselves.
 */
final class Teasers {

    /** Fewest of them that make a list. */
    private static final int LIST = 3;

    private static final int LONGEST = 260;
    private static final double LINK = 0.9;

    private Teasers() {}

    /** The blocks of text that are teasers, by identity. */
    static Set<Block> among(List<Block> blocks, Optional<String> page) {
        Optional<String> host = page.flatMap(Teasers::host);
        List<Block> found = new ArrayList<>();
        Map<Element, Integer> boxes = new IdentityHashMap<>();
        for (int i = 1; i < blocks.size(); i++) {
            Block text = blocks.get(i);
            Block head = blocks.get(i - 1);
            if (text.prose()
                    && text.text().length() <= LONGEST
                    && head.kind() == Block.Kind.HEADING
                    && head.linkShare() >= LINK
                    && leadsOn(head.owner(), host)) {
                found.add(text);
                boxes.merge(around(head.owner(), text), 1, Integer::sum);
            }
        }
        found.removeIf(text -> !isBoxed(text.owner(), boxes));
        Set<Block> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
        if (found.size() >= LIST) {
            teasers.addAll(found);
        }
        return teasers;
    }

    /** The innermost element that holds both. */
    private static Element around(Element head, Block text) {
        Element at = head;
        while (at.parent() != null && !text.isIn(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Whether headline and text have a box of their own; in an article they stand beside each other in one. */
    private static boolean isBoxed(Element text, Map<Element, Integer> boxes) {
        for (Element at = text; at != null; at = at.parent()) {
            Integer pairs = boxes.get(at);
            if (pairs != null) {
                return pairs == 1;
            }
        }
        return false;
    }

    private static boolean leadsOn(Element heading, Optional<String> host) {
        Element link = heading.selectFirst("a[href]");
        if (link == null) {
            link = heading.closest("a[href]");
        }
        String to = link == null ? "" : link.attr("href").strip();
        if (to.isEmpty() || to.startsWith("#")) {
            return false;
        }
        Optional<String> there = host(to);
        return there.isEmpty() || there.equals(host);
    }

    /** The host of an absolute address, without "www."; empty for a relative one. */
    private static Optional<String> host(String address) {
        int colon = address.startsWith("//") ? 0 : address.indexOf("://") + 1;
        if (colon == 0 && !address.startsWith("//")) {
            return Optional.empty();
        }
        try {
            String host = URI.create("http:" + address.substring(colon)).getHost();
            return Optional.ofNullable(host).map(name -> name.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
    }
}
