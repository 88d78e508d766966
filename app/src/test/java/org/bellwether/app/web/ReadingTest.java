package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.hand.ReadingDesk;
import org.bellwether.model.EventRecord;
import org.bellwether.store.Notebook;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading room over HTTP: what is listed, and what people leave. */
class ReadingTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern TITLE = Pattern.compile("data-open lang=\"\\w+\">([^<]*)</a></h2>");
    private static final String WEEK = "/reading?period=2020-01-06";

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> ids = new HashMap<>();
    private Engines engines;
    private Store store;
    private WebServer server;

    @BeforeEach
    void start() {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "wire/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "wire/3.txt", "2020-01-15 en\nThree\nThe minister promised the miners money.");
        Fakes.write(base, "paper/4.txt", "2020-01-09 en\nFour\nA sunny day was had by everybody.");
        Fakes.write(
                base, "paper/5.txt", "2020-01-10 en\n" + Fixture.HOSTILE + "\nMarkup " + Fixture.HOSTILE + " here.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        run();
        try (var articles = store.articles()) {
            articles.forEach(article -> ids.put(article.title(), article.id()));
        }
        server = serve("desk <1>");
    }

    private void run() {
        new MonitorRun(Fakes.tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
    }

    private WebServer serve(String analyst) {
        return WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), analyst)),
                0,
                Set.of());
    }

    @AfterEach
    void stop() {
        server.close();
        engines.close();
        client.close();
    }

    private String id(String title) {
        return ids.getOrDefault(title, "none");
    }

    private String get(int port, String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String get(String path) throws Exception {
        return get(server.port(), path);
    }

    private HttpResponse<String> post(int port, String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... fields) throws Exception {
        Map<String, String> form = new HashMap<>(Map.of("token", token(get("/article/" + id("Four")))));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return post(server.port(), path, form);
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<String> titles(String page) {
        return TITLE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void listsThePeriodsStoriesNewestFirstWithReprintsFolded() throws Exception {
        store.setOrigins(Map.of(id("Four"), id("One")));
        String page = get(WEEK);
        assertThat(titles(page)).hasSize(3).endsWith("One", "Two");
        assertThat(page)
                .contains("3 stories, newest first.")
                .contains("<summary>1 reprint</summary>")
                .contains("<a href=\"/article/" + id("Four") + "?period=2020-01-06\">Four</a>")
                .contains("1 event")
                .contains("/category/society?period=2020-01-06")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        assertThat(titles(get("/reading?period=2020-01-13"))).containsExactly("Three");
    }

    @Test
    void narrowsByEverythingAtOnce() throws Exception {
        assertThat(titles(get(WEEK + "&outlet=wire"))).containsExactly("Two", "One");
        assertThat(titles(get(WEEK + "&type=COERCE"))).containsExactly("Two", "One");
        assertThat(titles(get(WEEK + "&type=AID"))).isEmpty();
        assertThat(titles(get(WEEK + "&actor=BLR"))).containsExactly("Two", "One");
        assertThat(titles(get(WEEK + "&actor=Police&category=society"))).containsExactly("Two", "One");
        assertThat(titles(get(WEEK + "&category=none"))).isEmpty();
        assertThat(titles(get(WEEK + "&language=en"))).hasSize(4);
        assertThat(titles(get(WEEK + "&language=fr"))).isEmpty();
        assertThat(titles(get(WEEK + "&place=nowhere"))).isEmpty();
        post("/tag/" + id("Two"), "text", "Old town");
        get("/article/" + id("One"));
        assertThat(titles(get(WEEK + "&unread=1&outlet=wire&type=COERCE&actor=blr&tag=old-town")))
                .containsExactly("Two");
        assertThat(titles(get(WEEK + "&unread=1&outlet=wire"))).containsExactly("Two");
        String hostile = URLEncoder.encode(Fixture.HOSTILE + "%_'", StandardCharsets.UTF_8);
        for (String field : List.of("outlet", "type", "actor", "place", "tag", "category", "language")) {
            String page = get(WEEK + "&" + field + "=" + hostile);
            assertThat(titles(page)).as(field).isEmpty();
            assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
    }

    @Test
    void turnsPagesOfFifty() throws Exception {
        IntStream.range(0, 120)
                .forEach(i ->
                        Fakes.write(base, "paper/n" + i + ".txt", "2020-01-22 en\nN" + i + "\nText number " + i + "."));
        run();
        List<String> seen = new ArrayList<>();
        String path = "/reading?period=2020-01-20&outlet=paper";
        for (int page = 1; page <= 3; page++) {
            String body = get(path + "&page=" + page);
            assertThat(body).contains("120 stories");
            assertThat(body.contains("older stories")).isEqualTo(page < 3);
            assertThat(body.contains("newer stories")).isEqualTo(page > 1);
            seen.addAll(titles(body));
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(get(path + "&page=9")).contains("There are no more stories");
        assertThat(get(path + "&page=-1")).contains("1–50");
    }

    @Test
    void openingMarksAsReadForOneReaderOnlyAndTheFormTurnsItBack() throws Exception {
        assertThat(get(WEEK)).contains("Reading <span class=\"count\">");
        get("/article/" + id("One") + "?period=2020-01-06");
        assertThat(titles(get(WEEK + "&unread=1"))).hasSize(3).doesNotContain("One");
        try (WebServer other = serve("Analyst 2")) {
            assertThat(titles(get(other.port(), WEEK + "&unread=1"))).hasSize(4).contains("One");
        }
        HttpResponse<String> back =
                post("/read/" + id("One") + "?period=2020-01-06&outlet=wire", "read", "0", "back", "story2");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElse(""))
                .endsWith("/reading?period=2020-01-06&outlet=wire#story2");
        assertThat(titles(get(WEEK + "&unread=1"))).contains("One");
        assertThat(post("/read/" + id("One"), "read", "1", "back", "//evil.example")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotContain("evil");
        assertThat(titles(get(WEEK + "&unread=1"))).doesNotContain("One");
        HttpRequest advance = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/article/" + id("Two")))
                .header("Sec-Purpose", "prefetch")
                .build();
        client.send(advance, HttpResponse.BodyHandlers.discarding());
        assertThat(titles(get(WEEK + "&unread=1"))).contains("Two");
    }

    @Test
    void leadsOnToTheNextOfTheSameList() throws Exception {
        String list = "?period=2020-01-06&outlet=wire";
        assertThat(get("/article/" + id("Two") + list))
                .contains("<a rel=\"next\" href=\"/article/" + id("One") + list.replace("&", "&amp;") + "\"")
                .doesNotContain("<a rel=\"prev\"");
        assertThat(get("/article/" + id("One") + list))
                .contains("<a rel=\"prev\" href=\"/article/" + id("Two") + list.replace("&", "&amp;") + "\"")
                .doesNotContain("<a rel=\"next\"");
    }

    @Test
    void everyEventIsLinkedBothWays() throws Exception {
        for (String title : List.of("One", "Two")) {
            String page = get("/article/" + id(title));
            for (EventRecord event : store.events(id(title))) {
                Matcher margin = Pattern.compile("id=\"e-" + event.id() + "\" data-row>\\s*<p><a href=\"#(\\w+)\"")
                        .matcher(page);
                assertThat(margin.find()).isTrue();
                assertThat(page)
                        .contains("id=\"" + margin.group(1) + "\"")
                        .contains("<a class=\"piece\" href=\"#e-" + event.id() + "\"><mark class=\"trigger")
                        .contains("the word &#34;arrested&#34;".replace("&#34;", "\""));
            }
        }
    }

    @Test
    void isJudgedInTheMargin() throws Exception {
        String event = store.events(id("One")).getFirst().id();
        HttpResponse<String> answer = post("/event/" + event, "verdict", "ACCEPT", "seen", "0", "back", "article");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/article/" + id("One") + "#e-" + event);
        assertThat(get("/article/" + id("One"))).contains("<span class=\"word\">accepted</span>");
    }

    @Test
    void keepsEveryWordingOfANote() throws Exception {
        String path = "/note/" + id("One");
        assertThat(post(path, "text", "First line\r\nsecond " + Fixture.HOSTILE).statusCode())
                .isEqualTo(303);
        Notebook.Note note = store.notebook().notes(id("One")).getFirst();
        assertThat(note.last().text()).isEqualTo("First line\nsecond " + Fixture.HOSTILE);
        String wording = "/wording/" + note.id();
        assertThat(post(wording, "text", "Revised", "seen", "1", "act", "revise")
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(wording, "text", "Late", "seen", "1", "act", "revise").body())
                .contains("E-READING-05")
                .contains(">Late</textarea>");
        String page = get("/article/" + id("One"));
        assertThat(page)
                .contains("<p class=\"notetext\">Revised</p>")
                .contains("what it said before")
                .contains("First line\nsecond &lt;script")
                .contains("desk &lt;1&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        assertThat(get(WEEK)).contains("1 note");
        assertThat(post(wording, "text", "", "seen", "2", "act", "strike").statusCode())
                .isEqualTo(303);
        assertThat(get("/article/" + id("One"))).contains("<s>Revised</s>").contains("struck out by");
        assertThat(get(WEEK)).doesNotContain("1 note");
        assertThat(post(wording, "text", "Again", "seen", "3", "act", "revise").body())
                .contains("E-READING-05");
    }

    @Test
    void refusesNotesBesideTheirField() throws Exception {
        String path = "/note/" + id("One");
        assertThat(post(path, "text", " \n ").body())
                .contains("id=\"note-error\"")
                .contains("E-READING-01");
        HttpResponse<String> longer = post(path, "text", "x".repeat(4001));
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("E-READING-02").contains("x".repeat(4001));
        assertThat(post("/note/none", "text", "x").statusCode()).isEqualTo(404);
        assertThat(post("/wording/none", "text", "x").statusCode()).isEqualTo(404);
        assertThat(post(path, "text", "x", "token", "0").statusCode()).isEqualTo(403);
        assertThat(store.notebook().notes(id("One"))).isEmpty();
    }

    @Test
    void onlyItsAuthorChangesANote() throws Exception {
        String note = store.notebook().write(id("One"), "Mine", "Analyst 2", Instant.EPOCH);
        assertThat(post("/wording/" + note, "text", "Yours", "seen", "1").body())
                .contains("E-READING-06");
        assertThat(store.notebook().note(note))
                .hasValueSatisfying(one -> assertThat(one.last().text()).isEqualTo("Mine"));
        assertThat(get("/article/" + id("One"))).doesNotContain("/wording/");
    }

    @Test
    void tagsAreOneHoweverWritten() throws Exception {
        for (String word : List.of(" #Gas  Transit ", "gas-transit", "GAS_TRANSIT")) {
            assertThat(post("/tag/" + id("One"), "text", word).statusCode()).isEqualTo(303);
        }
        assertThat(store.notebook().tags()).containsExactly(Map.entry("gas-transit", 1));
        assertThat(get("/tags")).contains("gas-transit").contains("<td class=\"number\">1</td>");
        assertThat(titles(get("/tags?tag=gas-transit"))).containsExactly("One");
        for (String word : List.of("", Fixture.HOSTILE, "a/b", "x".repeat(41))) {
            HttpResponse<String> answer = post("/tag/" + id("One"), "text", word);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("E-READING-03").doesNotContain("<script>alert");
        }
        post("/tag/" + id("One"), "text", "gas-transit", "act", "drop");
        assertThat(get("/tags")).contains("No article bears a tag yet");
    }

    @Test
    void readersHaveMarksOfTheirOwnAndLeaveNothingElse() throws Exception {
        FormGuard guard = new FormGuard();
        ReadingDesk desk = new ReadingDesk(store.notebook(), InstantSource.fixed(Instant.EPOCH));
        ReadingRoutes routes = new ReadingRoutes(engines.index(), guard, Optional.of(desk));
        Pages pages = new Pages(
                store, new Templates(), context -> new LiveLinks(name -> "v", Pictures.NONE, Visitor.of(context)));
        Javalin room = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(context -> visitor(context, guard).enter(context));
                    config.routes.beforeMatched(context -> {
                        if (context.routeRoles().stream()
                                .noneMatch(role -> Visitor.of(context).may((Role) role))) {
                            context.status(403).skipRemainingHandlers();
                        }
                    });
                    routes.add(config.routes, pages);
                })
                .start("127.0.0.1", 0);
        try {
            String page = get(room.port(), "/article/" + id("One"));
            assertThat(page)
                    .contains("/read/" + id("One"))
                    .doesNotContain("action=\"/note/")
                    .doesNotContain("action=\"/tag/")
                    .doesNotContain("name=\"verdict\"");
            assertThat(titles(get(room.port(), WEEK + "&unread=1"))).doesNotContain("One");
            assertThat(titles(get(WEEK + "&unread=1"))).contains("One");
            Map<String, String> form = Map.of("token", guard.token(), "text", "word", "read", "0");
            assertThat(post(room.port(), "/note/" + id("One"), form).statusCode())
                    .isEqualTo(403);
            assertThat(post(room.port(), "/tag/" + id("One"), form).statusCode())
                    .isEqualTo(403);
            assertThat(post(room.port(), "/wording/any", form).statusCode()).isEqualTo(403);
            assertThat(post(room.port(), "/read/" + id("One"), form).statusCode())
                    .isEqualTo(303);
            assertThat(titles(get(room.port(), WEEK + "&unread=1"))).contains("One");
            assertThat(store.notebook().tags()).isEmpty();
        } finally {
            room.stop();
        }
    }

    private static Visitor visitor(Context context, FormGuard guard) {
        return new Visitor("Reader 1", Role.READER, guard.token());
    }

    @Test
    void whoeverHasNoNameLeavesNoMark() throws Exception {
        try (WebServer open =
                WebServer.start(new Served(store, engines.index(), SmallReader::new, Pictures.NONE), 0, Set.of())) {
            get(open.port(), "/article/" + id("One"));
            assertThat(get(open.port(), WEEK)).doesNotContain("mark as read").doesNotContain("class=\"count\"");
            assertThat(store.notebook().isRead("", id("One"))).isFalse();
        }
    }
}
