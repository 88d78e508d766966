package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what its own mark-up says is no part of the article: scripts, menus, comments, share bars, related items,
 * captions. An element that holds much of the page's prose stays, whatever it is called.
 */
final class Clutter {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "svg",
            "canvas",
            "map",
            "dialog",
            "datalist",
            "head");
    private static final Set<String> RARELY_TEXT = Set.of("nav", "footer", "aside", "figcaption", "menu", "form");
    private static final Set<String> RARE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu");
    private static final Set<String> PAGE = Set.of("html", "body", "main", "article");

    private static final double ALWAYS_LIMIT = 0.6;
    private static final double USUALLY_LIMIT = 0.25;

    private static final Names ALWAYS;
    private static final Names USUALLY;

    static {
        WordList names = WordList.load("clutter-names.txt");
        ALWAYS = new Names(names.section("always"));
        USUALLY = new Names(names.section("usually"));
    }

    private Clutter() {}

    /** Removes clutter below {@code root}, in place. */
    static void remove(Element root) {
        removeNeverText(root);
        Map<Element, Integer> prose = proseBelow(root);
        int total = prose.getOrDefault(root, 0);
        removeAll(root, element -> {
            double limit = limit(element);
            return limit > 0 && prose.getOrDefault(element, 0) <= total * limit;
        });
    }

    /** Removes only what is text to no reader: scripts, styles, controls. */
    static Element removeNeverText(Element root) {
        removeAll(root, element -> NEVER_TEXT.contains(element.normalName()));
        return root;
    }

    private interface Test {
        boolean removes(Element element);
    }

    private static void removeAll(Element root, Test test) {
        List<Element> doomed = new ArrayList<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && element != root && test.removes(element)) {
                    doomed.add(element);
                }
            }
        });
        doomed.forEach(Node::remove);
    }

    /** Characters of prose in each element, its descendants' included. */
    private static Map<Element, Integer> proseBelow(Element root) {
        Map<Element, Integer> sums = new IdentityHashMap<>();
        for (Block block : Blocks.of(root)) {
            if (block.prose()) {
                sums.merge(block.owner(), block.chars(), Integer::sum);
            }
        }
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element != root && element.parent() != null) {
                    Integer own = sums.get(element);
                    if (own != null) {
                        sums.merge(element.parent(), own, Integer::sum);
                    }
                }
            }
        });
        return sums;
    }

    /** The greatest share of the page's prose the element may hold and still be removed; 0 where it is kept in any case. */
    private static double limit(Element element) {
        String tag = element.normalName();
        if (PAGE.contains(tag)) {
            return 0;
        }
        if (element.hasAttr("hidden")) {
            return USUALLY_LIMIT;
        }
        List<String> words = words(element);
        if (ALWAYS.matches(words)
                || element.attr("aria-modal").equals("true")
                || element.attr("role").equals("dialog")) {
            return ALWAYS_LIMIT;
        }
        boolean rare = RARELY_TEXT.contains(tag)
                || RARE_ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || hiddenByStyle(element)
                || USUALLY.matches(words);
        return rare ? USUALLY_LIMIT : 0;
    }

    private static boolean hiddenByStyle(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** The words of class names, id and data-component, in order, with an empty word between names. */
    private static List<String> words(Element element) {
        String names = element.className() + " " + element.id();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean afterSmall = i > 0 && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if (!word.isEmpty() && (!(letter || capital) || (capital && afterSmall))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter || capital) {
                word.append(Character.toLowerCase(c));
            } else if (c == ' ') {
                words.add("");
            }
        }
        return words;
    }

    /** Names of one word, and names of several that must follow each other. */
    private static final class Names {

        private final Set<String> single = new HashSet<>();
        private final List<List<String>> sequences = new ArrayList<>();

        Names(List<String> names) {
            for (String name : names) {
                if (name.contains("-")) {
                    sequences.add(List.of(name.split("-")));
                } else {
                    single.add(name);
                }
            }
        }

        boolean matches(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!word.isEmpty() && (single.contains(word) || sequenceAt(words, i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean sequenceAt(List<String> words, int at) {
            for (List<String> sequence : sequences) {
                if (at + sequence.size() <= words.size()
                        && words.subList(at, at + sequence.size()).equals(sequence)) {
                    return true;
                }
            }
            return false;
        }
    }
}
