package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bellwether.extract.Names.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

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
            "rt",
            "rp",
            "head");
    private static final Set<String> RARELY_TEXT = Set.of("nav", "footer", "aside", "figcaption", "menu", "form");
    private static final Set<String> RARE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu");
    private static final Set<String> PAGE = Set.of("html", "body", "main", "article", "tr", "thead", "tbody");

    private static final double ALWAYS_LIMIT = 0.6;
    private static final double USUALLY_LIMIT = 0.25;

    /** The greatest share of the page's prose that elements of one name may hold together and still be removed. */
    private static final double TOGETHER_LIMIT = 0.4;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Names names;

    Clutter(Names names) {
        this.names = names;
    }

    /** Removes clutter below {@code root}, in place. */
    void remove(Element root) {
        removeAll(root, element -> NEVER_TEXT.contains(element.normalName()) || asksForConsent(element));
        Prose prose = new Prose(root, Blocks.of(root));
        int total = prose.in(root);
        Map<String, Pieces> pieces = new HashMap<>();
        List<Element> doomed = new ArrayList<>();
        find(
                root,
                element -> {
                    double limit = limit(element);
                    int own = limit > 0 ? prose.in(element) : 0;
                    if (own > 0 && isPiece(element)) {
                        pieces.computeIfAbsent(kind(element), kind -> new Pieces())
                                .add(own);
                    }
                    return limit > 0 && own <= total * limit;
                },
                doomed);
        for (Element element : doomed) {
            Pieces alike = pieces.isEmpty() ? null : pieces.get(kind(element));
            if (alike == null || alike.count < 2 || alike.prose <= total * TOGETHER_LIMIT || !isPiece(element)) {
                element.remove();
            } else {
                removeAll(element, inner -> limit(inner) > 0 && !names.are(inner, Kind.SOMETIMES));
            }
        }
    }

    /** Elements of one kind, which may be the parts of an article that was cut into pieces, and their prose. */
    private static final class Pieces {

        private int count;
        private int prose;

        void add(int characters) {
            count++;
            prose += characters;
        }
    }

    private static String kind(Element element) {
        return element.hasAttr("hidden") ? "hidden" : element.normalName() + '.' + element.className();
    }

    private boolean isPiece(Element element) {
        if (isRare(element) || !(element.hasAttr("hidden") || names.are(element, Kind.SOMETIMES))) {
            return false;
        }
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (isRare(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRare(Element element) {
        return RARELY_TEXT.contains(element.normalName()) || RARE_ROLES.contains(element.attr("role"));
    }

    /** A dialog on cookies may hold more prose than the article behind it. */
    private boolean asksForConsent(Element element) {
        return !PAGE.contains(element.normalName()) && names.are(element, Kind.CONSENT);
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
        find(root, test, doomed);
        doomed.forEach(Node::remove);
    }

    private static void find(Element root, Test test, List<Element> found) {
        root.filter((node, depth) -> {
            if (node instanceof Element element && element != root && test.removes(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
    }

    /** The greatest share of the page's prose the element may hold and still be removed; 0 where it is kept in any case. */
    private double limit(Element element) {
        String tag = element.normalName();
        if (PAGE.contains(tag)) {
            return 0;
        }
        if (HEADINGS.contains(tag)) {
            return names.are(element, Kind.UNSEEN)
                    ? ALWAYS_LIMIT
                    : names.are(element, Kind.CAPTION) ? USUALLY_LIMIT : 0;
        }
        if (element.hasAttr("hidden")) {
            return USUALLY_LIMIT;
        }
        if (quotes(element)) {
            return 0;
        }
        int kinds = names.kinds(element);
        if (Names.has(kinds, Kind.ALWAYS)
                || Names.has(kinds, Kind.UNSEEN)
                || element.attr("aria-modal").equals("true")
                || element.attr("role").equals("dialog")) {
            return ALWAYS_LIMIT;
        }
        boolean rare = isRare(element)
                || Names.has(kinds, Kind.USUALLY)
                || Names.has(kinds, Kind.SOMETIMES)
                || Names.has(kinds, Kind.CAPTION)
                || element.attr("aria-hidden").equals("true")
                || hiddenByStyle(element);
        return rare ? USUALLY_LIMIT : 0;
    }

    /** A post of a social network that the article quotes. */
    private static boolean quotes(Element element) {
        Element first = element.firstElementChild();
        return element.normalName().equals("blockquote")
                || (first != null && first.normalName().equals("blockquote"));
    }

    private static boolean hiddenByStyle(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
