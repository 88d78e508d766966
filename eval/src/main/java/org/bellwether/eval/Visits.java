package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The kinds of page that a running server shows, each with addresses drawn at random: another article, event, week, category, actor or
 * word each time. What there is, the server's own interface tells.
 */
final class Visits {

    private static final List<String> WORDS =
            List.of("court", "police", "protest", "\"the government\"", "border -war", "sanc*");
    private static final List<String> MEANINGS =
            List.of("people were arrested", "talks on gas", "a verdict of the court", "troops at the border");
    /** Pages of the list of events from which events and articles are drawn. */
    private static final int DRAWN = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String server;
    private final Random random;
    private final List<String> weeks = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> cursors = new ArrayList<>();

    /** @param server its address, without a slash at the end */
    Visits(String server, Random random) throws IOException, InterruptedException {
        this.server = server;
        this.random = random;
        items("/api/periods").forEach(period -> weeks.add(period.get("from").asText()));
        items("/api/categories")
                .forEach(category -> categories.add(category.get("id").asText()));
        items("/api/outlets").forEach(outlet -> outlets.add(outlet.get("id").asText()));
        for (int i = 0; i < DRAWN; i++) {
            JsonNode page = read("/api/events?limit=30&to=" + one(weeks));
            page.get("items").forEach(this::draw);
            cursors.add(page.path("next").asText("/api/events").replaceAll(".*cursor=", ""));
        }
    }

    private void draw(JsonNode event) {
        events.add(event.get("id").asText());
        articles.add(event.get("article").asText());
        actors.addAll(event.findValuesAsText("actor"));
        event.findValuesAsText("country").stream()
                .filter(code -> code.length() == 3)
                .forEach(countries::add);
    }

    /** Each kind by its name, in a fixed order; every call gives an address for one visit. */
    Map<String, Supplier<String>> kinds() {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("board", () -> "/?period=" + one(weeks));
        pages.put("board, as known", () -> "/?as=" + LocalDate.parse(one(weeks)).plusDays(8));
        pages.put("category", () -> "/category/" + one(categories) + "?period=" + one(weeks));
        pages.put("compare", () -> "/compare?a=" + one(weeks) + "&b=" + one(weeks));
        pages.put("reading", () -> "/reading?period=" + one(weeks));
        pages.put("reading, narrowed", () -> "/reading?type=ASSAULT&period=" + one(weeks));
        pages.put("reading, category", () -> "/reading?category=" + one(categories) + "&period=" + one(weeks));
        pages.put("article", () -> "/article/" + one(articles));
        pages.put("event", () -> "/event/" + one(events));
        pages.put("timeline", () -> "/timeline?" + months());
        pages.put("timeline, a year", () -> "/timeline");
        pages.put("timeline, category", () -> "/timeline?category=" + one(categories));
        pages.put("map", () -> "/map?" + months());
        pages.put("map, a year", () -> "/map");
        pages.put("map, category", () -> "/map?category=" + one(categories));
        pages.put("actors", () -> "/actors");
        pages.put("actors, narrowed", () -> "/actors?country=" + one(countries));
        pages.put("actor", () -> "/actor/" + word(actors));
        pages.put("sources", () -> "/sources");
        pages.put("source", () -> "/source/" + one(outlets));
        pages.put("search", () -> "/search?q=" + word(WORDS));
        pages.put("search, by meaning", () -> "/search?by=meaning&q=" + word(MEANINGS));
        pages.put("search, by both", () -> "/search?by=both&q=" + word(MEANINGS));
        pages.put("saved searches", () -> "/searches");
        pages.put("judgements", () -> "/judgements");
        pages.put("ledger", () -> "/ledger");
        pages.put("tags", () -> "/tags");
        pages.put("feed", () -> "/feed.atom");
        pages.put("api board", () -> "/api/board?period=" + one(weeks));
        pages.put("api events", () -> "/api/events?cursor=" + one(cursors));
        pages.put("api events, narrowed", () -> "/api/events?type=ASSAULT&source=HUN&least=0.9&to=" + one(weeks));
        pages.put("api articles", () -> "/api/articles?outlet=" + one(outlets) + "&to=" + one(weeks));
        pages.put("api statuses", () -> "/api/statuses?to=" + one(weeks));
        pages.put("api actors", () -> "/api/actors?country=" + one(countries));
        pages.put("api actor", () -> "/api/actors/" + one(actors));
        pages.put("api timeline", () -> "/api/timeline?by=month&country=" + one(countries));
        pages.put("api places", () -> "/api/places?" + months());
        pages.put("api ledger", () -> "/api/ledger?limit=50");
        pages.put("api event", () -> "/api/events/" + one(events));
        pages.put("api article, coding", () -> "/api/articles/" + one(articles) + "/coding");
        pages.put("api search", () -> "/api/search?limit=20&q=" + word(WORDS));
        return pages;
    }

    private String months() {
        LocalDate first = LocalDate.parse(one(weeks));
        return "from=" + first + "&to=" + first.plusMonths(3);
    }

    private String word(List<String> all) {
        return URLEncoder.encode(one(all), StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private JsonNode items(String path) throws IOException, InterruptedException {
        return read(path).get("items");
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        return json.readTree(get(client, server + path));
    }

    /** @throws IllegalStateException where the answer is not a page */
    static byte[] get(HttpClient client, String address) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
