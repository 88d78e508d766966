package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellwether.extract.ElementNames.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** One walk over a page that notes the elements which tell about its article, in document order. */
final class PageScan implements NodeVisitor {

    private static final Evaluator ARTICLE = Selector.evaluatorOf("article,main");

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> crumbs = new ArrayList<>();
    private final List<Spot> headings = new ArrayList<>();
    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> marked = new ArrayList<>();
    private final List<Spot> modified = new ArrayList<>();
    private final List<Spot> dated = new ArrayList<>();
    private final List<Spot> bylines = new ArrayList<>();
    private final List<Spot> images = new ArrayList<>();
    private final ElementNames names = new ElementNames();
    private String canonical = "";
    private Spot.@Nullable Part inside;
    private int at;

    private PageScan() {}

    static PageScan of(Document document) {
        PageScan scan = new PageScan();
        document.traverse(scan);
        return scan;
    }

    List<Element> metas() {
        return metas;
    }

    /** The scripts of JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /** The elements that hold the path of sections to the page. */
    List<Element> crumbs() {
        return crumbs;
    }

    /** {@code <h1>} to {@code <h4>}. */
    List<Spot> headings() {
        return headings;
    }

    List<Spot> times() {
        return times;
    }

    /** What is marked up as a date of publication. */
    List<Spot> marked() {
        return marked;
    }

    /** What is marked up as a date of change. */
    List<Spot> modified() {
        return modified;
    }

    /** What has a name that promises a date. */
    List<Spot> dated() {
        return dated;
    }

    List<Spot> bylines() {
        return bylines;
    }

    List<Spot> images() {
        return images;
    }

    ElementNames names() {
        return names;
    }

    /** The address the page gives for itself, as written; empty where it gives none. */
    String canonical() {
        return canonical;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            at += visible(text.getWholeText());
        } else if (node instanceof Element element) {
            note(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (inside != null && inside.element() == node) {
            inside = inside.outer();
        }
    }

    private void note(Element element) {
        Set<Role> roles = names.of(element);
        String tag = element.normalName();
        if (isPart(element, tag, roles)) {
            boolean soft = !tag.equals("nav") && !roles.contains(Role.ELSEWHERE);
            inside = new Spot.Part(element, soft, inside);
        }
        switch (tag) {
            case "meta" -> metas.add(element);
            case "h1", "h2", "h3", "h4" -> headings.add(spot(element));
            case "time" -> times.add(spot(element));
            case "img" -> images.add(spot(element));
            case "script" -> noteScript(element);
            case "link" -> noteLink(element);
            default -> {
                if (tag.indexOf('-') > 0 && (tag.contains("img") || tag.contains("image"))) {
                    images.add(spot(element));
                }
            }
        }
        noteMarkup(element, roles, tag);
    }

    private static boolean isPart(Element element, String tag, Set<Role> roles) {
        return switch (tag) {
            case "article", "main", "html", "body" -> false;
            case "nav", "aside" -> true;
            case "footer" -> roles.contains(Role.ELSEWHERE) || element.closest(ARTICLE) == null;
            default -> roles.contains(Role.ELSEWHERE) || roles.contains(Role.BESIDE);
        };
    }

    private void noteScript(Element element) {
        if (element.attributes().get("type").contains("ld+json")) {
            scripts.add(element);
        }
    }

    private void noteLink(Element element) {
        if (canonical.isEmpty() && element.attributes().get("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attributes().get("href").strip();
        }
    }

    private void noteMarkup(Element element, Set<Role> roles, String tag) {
        if (element.attributesSize() == 0) {
            return;
        }
        String itemprop = element.attributes().get("itemprop");
        if (isDateOfPublication(element, itemprop, roles, tag)) {
            marked.add(spot(element));
        }
        if (itemprop.contains("dateModified")
                || ((tag.equals("time") || tag.equals("abbr"))
                        && (element.hasClass("updated") || element.hasClass("modified")))) {
            modified.add(spot(element));
        }
        if (roles.contains(Role.DATED)) {
            dated.add(spot(element));
        }
        if (roles.contains(Role.BYLINE)
                || itemprop.equals("author")
                || itemprop.equals("creator")
                || (tag.equals("a") && leadsToAuthor(element))) {
            bylines.add(spot(element));
        }
        if (roles.contains(Role.TRAIL)) {
            crumbs.add(element);
        }
    }

    private static boolean isDateOfPublication(Element element, String itemprop, Set<Role> roles, String tag) {
        String property = element.attributes().get("property");
        return itemprop.contains("datePublished")
                || itemprop.contains("dateCreated")
                || property.equals("schema:datePublished")
                || property.equals("dc:date")
                || (tag.equals("time") && (element.hasAttr("pubdate") || element.hasClass("entry-date")))
                || (roles.contains(Role.DATED) && element.hasClass("published"));
    }

    private static boolean leadsToAuthor(Element link) {
        String href = link.attributes().get("href");
        return link.attributes().get("rel").contains("author")
                || (href.contains("/aut")
                        && (href.contains("/author/")
                                || href.contains("/authors/")
                                || href.contains("/autor/")
                                || href.contains("/autoren/")));
    }

    private Spot spot(Element element) {
        return new Spot(element, at, inside);
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += text.charAt(i) > ' ' ? 1 : 0;
        }
        return visible;
    }
}
