package org.bellwether.app.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.model.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads lists of feeds as feed readers write them (OPML 1.0 and 2.0). A document type is refused; groups may nest, within bounds. */
public final class OpmlReader {

    private static final int MOST = 2000;
    private static final int DEEPEST = 20;

    private OpmlReader() {}

    /** The feeds of a list, or why it cannot be read. */
    public sealed interface Opml {

        record Feeds(List<Line> lines) implements Opml {}

        record Broken(Problem problem) implements Opml {}
    }

    /**
     * One feed of the list, as it stands there.
     *
     * @param address of the feed; empty where the line gives none
     * @param site address for people, where the line gives one
     */
    public record Line(String name, String address, Optional<String> site, Optional<String> language) {}

    private record Place(Element element, int depth) {}

    public static Opml read(byte[] bytes) {
        try {
            Document document = FeedReader.parser().parse(new ByteArrayInputStream(bytes));
            Element root = document.getDocumentElement();
            if (!root.getTagName().toLowerCase(Locale.ROOT).equals("opml")) {
                return broken("its outermost element is not opml");
            }
            return lines(root);
        } catch (SAXException | IOException e) {
            return broken(CollectProblem.why(e));
        }
    }

    private static Opml lines(Element root) {
        List<Line> lines = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(root, 0)));
        while (!open.isEmpty()) {
            Place place = open.removeFirst();
            if (place.depth() > DEEPEST) {
                return broken("its groups nest deeper than " + DEEPEST);
            }
            List<Place> inner = new ArrayList<>();
            for (Node at = place.element().getFirstChild(); at != null; at = at.getNextSibling()) {
                if (at instanceof Element child) {
                    inner.add(new Place(child, place.depth() + 1));
                }
            }
            if (place.element().getTagName().equalsIgnoreCase("outline")) {
                line(place.element(), inner.isEmpty()).ifPresent(lines::add);
            }
            if (lines.size() > MOST) {
                return broken("it has more than " + MOST + " lines");
            }
            inner.reversed().forEach(open::addFirst);
        }
        return new Opml.Feeds(lines);
    }

    /** @param leaf whether nothing is in it; a group without an address is no line */
    private static Optional<Line> line(Element outline, boolean leaf) {
        String address = attribute(outline, "xmlUrl")
                .or(() -> attribute(outline, "xmlurl"))
                .orElse("");
        if (address.isEmpty() && !leaf) {
            return Optional.empty();
        }
        String name =
                attribute(outline, "text").or(() -> attribute(outline, "title")).orElse(address);
        return Optional.of(new Line(name, address, attribute(outline, "htmlUrl"), attribute(outline, "language")));
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
    }

    private static Opml broken(String why) {
        return new Opml.Broken(CollectProblem.NO_OPML.problem(why));
    }
}
