package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellwether.model.CodePoints;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/**
 * Sentences of news in which we marked every event by hand. The marks are ours and kept here; the texts are their publishers' and are
 * found again by the article's id and offsets (Unicode code points of title, blank line and body).
 */
final class MarkedNews {

    /** One who takes part, as the sentence names it, and who that is by what a reader knows. */
    record Side(Span span, Optional<String> country, Optional<String> sector) {}

    record Marked(
            EventType type,
            Optional<String> mode,
            EventStatus status,
            Span trigger,
            List<Side> sources,
            List<Side> recipients) {}

    /** A sentence with all its events; none where it tells none. */
    record MarkedSentence(Span span, List<Marked> events) {

        /** Whether a sentence of a reading is this one. */
        boolean is(Span sentence) {
            return span.overlaps(sentence) && sentence.start() >= span.start() - 2 && sentence.end() <= span.end() + 2;
        }
    }

    record Article(String id, String text, DocumentTime day, List<MarkedSentence> sentences) {}

    private MarkedNews() {}

    /** The marked articles of a file of news, in its order. */
    static List<Article> read(Path marks, Path news) throws IOException {
        Map<String, List<JsonNode>> byArticle = new HashMap<>();
        for (JsonNode row : BenchRows.read(marks)) {
            byArticle
                    .computeIfAbsent(row.path("article").asText(), id -> new ArrayList<>())
                    .add(row);
        }
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : BenchRows.read(news)) {
            String id = row.path("id").asText();
            if (byArticle.containsKey(id)) {
                String text = BenchRows.article(row);
                CodePoints points = new CodePoints(text);
                articles.add(new Article(
                        id,
                        text,
                        BenchRows.day(row.path("date")),
                        byArticle.get(id).stream()
                                .map(each -> sentence(each, points))
                                .toList()));
            }
        }
        return articles;
    }

    /** The rows of a gold set, which carry their texts (eval/gold/events.jsonl). */
    static List<Article> gold(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode row : BenchRows.read(file)) {
            String text = row.path("text").asText();
            MarkedSentence whole = new MarkedSentence(new Span(0, text.length()), events(row, new CodePoints(text)));
            articles.add(
                    new Article(row.path("id").asText(), text, BenchRows.day(row.path("published")), List.of(whole)));
        }
        return articles;
    }

    private static MarkedSentence sentence(JsonNode row, CodePoints points) {
        return new MarkedSentence(BenchRows.span(row, points), events(row, points));
    }

    private static List<Marked> events(JsonNode row, CodePoints points) {
        List<Marked> events = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            events.add(new Marked(
                    EventType.valueOf(event.path("type").asText()),
                    Optional.ofNullable(event.path("mode").asText(null)),
                    EventStatus.valueOf(event.path("status").asText("asserted").toUpperCase(Locale.ROOT)),
                    BenchRows.span(event.path("trigger"), points),
                    sides(event.path("sources"), points),
                    sides(event.path("recipients"), points)));
        }
        return List.copyOf(events);
    }

    private static List<Side> sides(JsonNode list, CodePoints points) {
        List<Side> sides = new ArrayList<>();
        for (JsonNode side : list) {
            sides.add(new Side(
                    BenchRows.span(side, points),
                    Optional.ofNullable(side.path("country").asText(null)),
                    Optional.ofNullable(side.path("sector").asText(null))));
        }
        return List.copyOf(sides);
    }

    /** The token that heads a phrase: the first one of it whose own head stands outside; -1 where the phrase holds no token. */
    static int head(Reading reading, Span phrase) {
        int first = -1;
        for (Token token : reading.tokens()) {
            if (phrase.overlaps(token.span())) {
                first = first < 0 ? token.index() : first;
                if (token.head() < 0
                        || !phrase.overlaps(reading.token(token.head()).span())) {
                    return token.index();
                }
            }
        }
        return first;
    }
}
