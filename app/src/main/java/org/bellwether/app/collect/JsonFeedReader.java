package org.bellwether.app.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.collect.FeedReader.Feed;
import org.bellwether.app.collect.FeedReader.Item;

/** Reads JSON Feed 1.1, and rows of articles {@code {"id","title","body"|"html","date","url"}}. */
final class JsonFeedReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeedReader() {}

    static Feed read(byte[] bytes, String input) {
        try {
            JsonNode feed = MAPPER.readTree(bytes);
            List<Item> items = new ArrayList<>();
            for (JsonNode item : feed.path("items")) {
                items.add(item(item, text(feed, "language")));
            }
            return new Feed.Items(items);
        } catch (IOException e) {
            return new Feed.Broken(CollectProblem.BAD_FEED.problem(input, firstLine(e)));
        }
    }

    private static String firstLine(IOException e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }

    private static Item item(JsonNode item, Optional<String> feedLanguage) {
        Optional<String> html = text(item, "content_html");
        Optional<String> plain = text(item, "content_text").map(ItemPage::paragraphs);
        Optional<String> summary = text(item, "summary").map(ItemPage::paragraphs);
        List<String> authors = new ArrayList<>();
        item.path("authors").forEach(author -> text(author, "name").ifPresent(authors::add));
        ItemPage page = new ItemPage(
                text(item, "url").or(() -> text(item, "id")),
                text(item, "title").orElse(""),
                authors,
                text(item, "date_published"),
                text(item, "date_modified"),
                text(item, "language").or(() -> feedLanguage),
                html.or(() -> plain).or(() -> summary).orElse(""));
        return new Item(page, html.or(() -> plain).isPresent());
    }

    /** An article of one row; empty where the row is none. */
    static Optional<ItemPage> row(String line) {
        try {
            JsonNode row = MAPPER.readTree(line);
            Optional<String> body = text(row, "html").or(() -> text(row, "body").map(ItemPage::paragraphs));
            return body.map(html -> new ItemPage(
                    text(row, "url").or(() -> text(row, "id")),
                    text(row, "title").orElse(""),
                    text(row, "author").stream().toList(),
                    text(row, "date").or(() -> text(row, "published")),
                    text(row, "updated"),
                    text(row, "language"),
                    html));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null
                        || value.isNull()
                        || value.isContainerNode()
                        || value.asText().isBlank()
                ? Optional.empty()
                : Optional.of(value.asText());
    }
}
