package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.Article;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Place;
import org.bellwether.model.Precision;
import org.bellwether.model.Problem;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Actors, sources, time and place, asked for over HTTP of an archive on disk. */
class WorldTest {

    private static final String HOSTILE = "</title><script>alert('x')</script>\"><img src=x>";
    private static final Actor COURT = new Actor("BLR/JUD", "the court", Optional.of("BLR"), List.of("JUD"));
    private static final Actor RUSSIA = new Actor("RUS", "Russia", Optional.of("RUS"), List.of());
    private static final Actor LEADER =
            new Actor("person:alexander-lukashenko", "Alexander Lukashenko", Optional.of("BLR"), List.of("GOV"));
    private static final Actor STRANGER = new Actor("script-x", HOSTILE, Optional.empty(), List.of());

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private WebServer server;

    @BeforeEach
    void start() {
        store = SqlStore.open(data);
        store.putMonitor(monitor());
        server = WebServer.start(
                new Served(store, () -> new MemoryIndex(new MemoryStore()), SmallReader::new, Pictures.NONE),
                0,
                Set.of());
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
        client.close();
    }

    private void fill() {
        put("a1", LocalDate.of(2011, 11, 21), EventType.CONSULT, LEADER, RUSSIA, place("Moscow", "RUS", 55.75, 37.62));
        put("a2", LocalDate.of(2011, 11, 24), EventType.SANCTION, COURT, STRANGER, place(HOSTILE, "BLR", 53.9, 27.57));
        put("a3", LocalDate.of(2011, 10, 5), EventType.THREATEN, RUSSIA, LEADER, Optional.empty());
        store.putRejected(new Store.Rejection(
                "feed item " + HOSTILE,
                "post",
                "cd".repeat(32),
                new Problem("E-EXTRACT-03", "The page holds no article."),
                "test",
                Instant.parse("2011-11-25T10:00:00Z")));
        List<StatusProposal> proposals = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            proposals.add(proposal(LocalDate.of(2011, 11, 7).plusWeeks(week)));
        }
        store.propose("m", proposals, Instant.EPOCH);
    }

    private static Monitor monitor() {
        return new Monitor(
                "m",
                "Belarus <1>",
                List.of("en"),
                PeriodLength.WEEK,
                LocalDate.of(2011, 10, 3),
                Optional.empty(),
                Map.of(),
                List.of(
                        new Monitor.Outlet(
                                "post",
                                "Post & Courier " + HOSTILE,
                                Optional.of("https://post.example/"),
                                "independent",
                                "B",
                                List.of("https://post.example/feed?a=1&b=2", "articles/post/")),
                        new Monitor.Outlet("quiet", "Quiet", Optional.empty(), "wire", "F", List.of("articles/q/"))),
                List.of(new Monitor.Category("courts", "Courts", "Fairer?", "people", List.of())),
                List.of());
    }

    private static StatusProposal proposal(LocalDate monday) {
        return new StatusProposal(
                "courts",
                new Period(monday, monday.plusDays(6)),
                Status.UNCHANGED,
                0,
                0,
                1,
                0,
                1,
                1,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "rule",
                List.of());
    }

    private static Optional<Place> place(String name, String country, double north, double east) {
        return Optional.of(new Place(
                new Span(0, 3),
                name,
                name,
                Optional.of(country),
                Optional.of(north),
                Optional.of(east),
                Precision.CITY));
    }

    private void put(String id, LocalDate day, EventType type, Actor source, Actor recipient, Optional<Place> place) {
        String text = "Somebody said that they met and more.";
        Span all = new Span(0, text.length());
        Span who = new Span(0, 8);
        Article article = new Article(
                id,
                "post",
                Optional.empty(),
                "Title of " + id,
                List.of(),
                Optional.of(Instant.parse(day + "T08:30:00Z")),
                Optional.empty(),
                Optional.of(day),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(text),
                "ab".repeat(30) + id,
                Instant.parse("2012-01-01T00:00:00Z"));
        Event event = new Event(
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                type.score(),
                List.of(new Participant(who, source.name(), source)),
                List.of(new Participant(who, recipient.name(), recipient)),
                new EventDate(day.toString(), Optional.of(DateRange.of(day)), "stated"),
                place,
                new Span(9, 13),
                0,
                EventStatus.ASSERTED,
                3,
                -1,
                0.9,
                "rule");
        CodedArticle coded = new CodedArticle(
                new Reading(text, "en", List.of(new Sentence(0, all, 0, 0)), List.of(), List.of()),
                List.of(),
                List.of(new ActorMention(who, "Somebody", 0, source, 0.9, "entry")),
                List.of(new Attribution(
                        List.of(who),
                        List.of(new Span(9, 13)),
                        List.of(new Span(14, 27)),
                        List.of(),
                        3,
                        false,
                        0.9,
                        "cue")),
                List.of(event));
        store.put(article, coded, id, "test");
    }

    private HttpResponse<String> answer(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void anEmptyArchiveSaysSo() throws Exception {
        assertThat(get("/actors")).contains("No coded event names anybody yet");
        assertThat(get("/timeline")).contains("No event of this kind falls on these days");
        assertThat(get("/map")).contains("No event of this kind has a place").contains("<svg class=\"map\"");
        assertThat(get("/sources")).contains("Quiet");
        assertThat(get("/source/quiet")).contains("No article of this outlet");
        assertThat(answer("/source/nobody").statusCode()).isEqualTo(404);
        assertThat(answer("/actor/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void actorsAreFoundByNameAndCountry() throws Exception {
        fill();
        assertThat(get("/actors"))
                .contains("href=\"/actor/BLR/JUD\">Belarus: courts and prosecutors</a>")
                .contains("Alexander Lukashenko");
        assertThat(get("/actors?q=LUKA+alex")).contains("Alexander Lukashenko").doesNotContain("/actor/RUS");
        assertThat(get("/actors?country=RUS")).contains("/actor/RUS").doesNotContain("Lukashenko");
        assertThat(get("/actors?q=%25")).contains("No actor has this name");
    }

    @Test
    void anActorHasItsDyadsItsWordsAndItsOffices() throws Exception {
        fill();
        String page = get("/actor/person:alexander-lukashenko");
        assertThat(page)
                .contains("<h1>Alexander Lukashenko</h1>")
                .contains("2 coded events")
                .contains("role=\"img\"")
                .contains("Alexander Lukashenko and Russia: cooperation 1, conflict 1.")
                .contains("since 20 July 1994")
                .contains("that they met")
                .contains("/article/a1");
        assertThat(get("/actor/person:alexander-lukashenko?with=RUS"))
                .contains("Events with Russia")
                .contains("21 November 2011");
        assertThat(get("/event/" + store.events("a1").getFirst().id()))
                .contains("href=\"/actor/person%3Aalexander-lukashenko\"");
        assertThat(get("/article/a1")).contains("href=\"/actor/RUS\"");
    }

    @Test
    void theTimelineNarrowsByDaysTypeAndCountry() throws Exception {
        fill();
        assertThat(get("/timeline"))
                .contains("<desc>")
                .contains("3 events")
                .contains("<svg class=\"grid\"")
                .contains("21\u201327 November 2011");
        assertThat(get("/timeline?from=2011-11-20&to=2011-11-30")).contains("2 events");
        assertThat(get("/timeline?from=2011-11-20&to=2011-11-30&type=SANCTION")).contains("1 event<");
        assertThat(get("/timeline?country=RUS")).contains("2 events");
        assertThat(get("/timeline?category=courts")).contains("No event of this kind");
        assertThat(get("/timeline?from=1000-01-01&to=2999-12-31")).contains("3 events");
    }

    @Test
    void daysThatAreNoneAreShownAgainWithTheReason() throws Exception {
        fill();
        assertThat(get("/timeline?from=%3Cb%3E&to=2011-11-30"))
                .contains("A day was not understood")
                .contains("value=\"&lt;b")
                .contains("aria-invalid=\"true\"");
        assertThat(get("/map?from=2011-12-01&to=2011-11-30")).contains("The last day is before the first");
        assertThat(get("/map?from=99999-12-01&to=-2011-11-30&type=%27&view=%3Cx%3E"))
                .contains("A day was not");
    }

    @Test
    void theMapShowsPlacesAndZooms() throws Exception {
        fill();
        String map = get("/map");
        assertThat(map)
                .contains("class=\"dot good\"")
                .contains("class=\"dot bad\"")
                .contains("Moscow: 1 event, cooperation 1, conflict 0")
                .contains("The places as a table");
        assertThat(get("/map?view=world").length()).isGreaterThan(map.length());
        assertThat(get("/map?view=BLR"))
                .contains("class=\"chosen\"")
                .contains("Belarus and around")
                .contains("1 event is not on this map");
        assertThat(answer("/map?view=around:RUS").body().length()).isLessThan(250_000);
    }

    @Test
    void sourcesTellWhoIsSilentAndWhatWasRefused() throws Exception {
        fill();
        String sources = get("/sources");
        assertThat(sources)
                .contains("B, usually reliable")
                .contains("24 November 2011")
                .contains("href=\"/sources.opml\"");
        assertThat(get("/source/post"))
                .contains("The page holds no article.")
                .contains("<svg class=\"bars\"")
                .contains("21\u201327 November 2011: 2")
                .contains("articles/post/");
    }

    @Test
    void feedsAreExportedAsOpml() throws Exception {
        HttpResponse<String> answer = answer("/sources.opml");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/x-opml"));
        Document opml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(opml.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(opml.getElementsByTagName("outline").getLength()).isEqualTo(1);
        Element feed = (Element) opml.getElementsByTagName("outline").item(0);
        assertThat(feed.getAttribute("text")).isEqualTo("Post & Courier " + HOSTILE);
        assertThat(feed.getAttribute("xmlUrl")).isEqualTo("https://post.example/feed?a=1&b=2");
        assertThat(feed.getAttribute("htmlUrl")).isEqualTo("https://post.example/");
    }

    @Test
    void hostileNamesStayText() throws Exception {
        fill();
        for (String path : List.of(
                "/actors",
                "/actor/script-x",
                "/actor/BLR/JUD",
                "/map",
                "/map?view=BLR",
                "/timeline",
                "/sources",
                "/source/post")) {
            assertThat(get(path)).as(path).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        assertThat(get("/actor/script-x")).contains("&lt;script&gt;");
    }

    @Test
    void everyLinkFromThesePagesIsAnswered() throws Exception {
        fill();
        Pattern link = Pattern.compile("href=\"(/[^\"#]*)");
        Deque<String> open =
                new ArrayDeque<>(List.of("/actors", "/timeline?from=2011-11-20&to=2011-11-26", "/map", "/sources"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && seen.size() < 600) {
            String path = open.poll();
            Matcher matcher = link.matcher(get(path));
            boolean first = seen.size() < 400;
            while (first && matcher.find()) {
                String next = matcher.group(1).replace("&amp;", "&");
                if (!next.startsWith("/lab")
                        && !next.startsWith("/language/")
                        && !next.contains("view=")
                        && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }
}
