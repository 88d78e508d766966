package org.bellwether.app.collect;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bellwether.model.Problem;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads RSS and Atom. A document type is refused, so that no entity, local or remote, is ever expanded.
 *
 * <p>Dates are taken as written: a parsed instant would lose the day that the outlet printed.
 */
final class FeedReader {

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private FeedReader() {}

    /** The items of a feed, or why it cannot be read. */
    sealed interface Feed {

        record Items(List<Item> items) implements Feed {}

        record Broken(Problem problem) implements Feed {}
    }

    /** @param complete whether the feed holds the article's text, not only its beginning */
    record Item(ItemPage page, boolean complete) {}

    static Feed read(byte[] bytes, String input) {
        if (hasDoctype(bytes)) {
            return new Feed.Broken(CollectProblem.DOCTYPE.problem(input));
        }
        try {
            Document document = parser().parse(new ByteArrayInputStream(bytes));
            SyndFeed feed = new SyndFeedInput().build(document);
            return new Feed.Items(items(feed, entries(document)));
        } catch (SAXException | IOException | FeedException | IllegalArgumentException e) {
            return new Feed.Broken(CollectProblem.BAD_FEED.problem(input, CollectProblem.why(e)));
        }
    }

    static boolean hasDoctype(byte[] bytes) {
        return DOCTYPE.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1))
                .find();
    }

    /** A parser that refuses a document type, and with it every entity. */
    static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> entries(Document document) {
        List<Element> found = new ArrayList<>();
        collect(document.getDocumentElement(), found);
        for (Element child : children(document.getDocumentElement())) {
            if (child.getLocalName().equals("channel")) {
                collect(child, found);
            }
        }
        return found;
    }

    private static void collect(Element parent, List<Element> into) {
        for (Element child : children(parent)) {
            if (child.getLocalName().equals("item") || child.getLocalName().equals("entry")) {
                into.add(child);
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Item> items(SyndFeed feed, List<Element> entries) {
        List<Item> items = new ArrayList<>();
        List<SyndEntry> read = feed.getEntries();
        for (int i = 0; i < read.size(); i++) {
            Element element = entries.size() == read.size() ? entries.get(i) : null;
            items.add(item(read.get(i), element, Optional.ofNullable(feed.getLanguage())));
        }
        return items;
    }

    private static Item item(SyndEntry entry, @Nullable Element element, Optional<String> language) {
        List<SyndContent> contents = entry.getContents();
        Optional<SyndContent> full =
                contents.stream().filter(c -> c.getValue() != null).findFirst();
        Optional<SyndContent> text = full.or(() -> Optional.ofNullable(entry.getDescription()));
        ItemPage page = new ItemPage(
                Optional.ofNullable(entry.getLink())
                        .or(() -> Optional.ofNullable(entry.getUri()))
                        .map(String::strip),
                Optional.ofNullable(entry.getTitle()).map(String::strip).orElse(""),
                authors(entry),
                date(element, "pubDate", "published", "issued", "date")
                        .or(() -> Optional.ofNullable(entry.getPublishedDate())
                                .map(d -> d.toInstant().toString())),
                date(element, "updated", "modified"),
                language,
                text.map(FeedReader::html).orElse(""));
        return new Item(page, full.isPresent());
    }

    private static String html(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? ItemPage.paragraphs(value) : value;
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            if (person.getName() != null) {
                names.add(person.getName().strip());
            }
        }
        if (names.isEmpty() && entry.getAuthor() != null && !entry.getAuthor().isBlank()) {
            names.add(entry.getAuthor().strip());
        }
        return names;
    }

    private static Optional<String> date(@Nullable Element entry, String... names) {
        if (entry == null) {
            return Optional.empty();
        }
        for (String name : names) {
            for (Element child : children(entry)) {
                if (child.getLocalName().equals(name)) {
                    return Optional.of(child.getTextContent().strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Throws what the parser would otherwise print. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
