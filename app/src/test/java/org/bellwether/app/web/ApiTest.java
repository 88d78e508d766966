package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.bellwether.app.web.api.Api;
import org.bellwether.app.web.api.Resource;
import org.bellwether.model.Anchor;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.Verdict;
import org.bellwether.store.Parties.ActorLine;
import org.bellwether.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private WebServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        store = FilledArchive.open(folder, 0, 230);
        server = serve(store);
    }

    private static WebServer serve(Store store) {
        Fixture words = new Fixture();
        return WebServer.start(
                new Served(store, words::index, SmallReader::new, new Pictures(Path.of("none"))), 0, Set.of());
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
        client.close();
    }

    private HttpResponse<byte[]> bytes(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return bytes("GET", path, headers);
    }

    private JsonNode read(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return json.readTree(answer.body());
    }

    /** The ids of all pages of a list. */
    private List<String> all(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = path;
        while (next != null) {
            var answer = get(next);
            JsonNode page = json.readTree(answer.body());
            page.get("items").forEach(item -> ids.add(item.path("id").asText()));
            Optional<String> link = answer.headers().firstValue("Link").map(header -> {
                var matcher = LINK.matcher(header);
                assertThat(matcher.matches()).isTrue();
                return matcher.group(1);
            });
            assertThat(link.orElse(null)).isEqualTo(page.get("next").asText(null));
            next = link.orElse(null);
        }
        return ids;
    }

    private String filled(String path) {
        return path.replace("/api/categories/{id}", "/api/categories/courts")
                        .replace("/api/statuses/{id}/{day}", "/api/statuses/courts/2011-11-24")
                        .replace("/api/articles/{id}", "/api/articles/morning-post/a1")
                        .replace(
                                "/api/actors/{id}",
                                "/api/actors/"
                                        + store.parties()
                                                .actors("", "", 0, 1)
                                                .getFirst()
                                                .id())
                        .replace(
                                "/api/events/{id}",
                                "/api/events/"
                                        + store.events("morning-post/a1")
                                                .getFirst()
                                                .id())
                + (path.equals("/api/search") ? "?q=court" : "");
    }

    @Test
    void actorsPlacesAndTimesAreToldAsThePagesShowThem() throws Exception {
        List<String> actors = store.parties().actors("", "", 0, 500).stream()
                .map(ActorLine::id)
                .toList();
        assertThat(actors).hasSizeGreaterThan(1);
        assertThat(all("/api/actors?limit=1")).isEqualTo(actors);
        String first = actors.getFirst();
        JsonNode one = read("/api/actors/" + first);
        assertThat(one.get("id").asText()).isEqualTo(first);
        assertThat(one.get("aliases")).isNotEmpty();
        assertThat(all("/api/actors/" + first + "/events?limit=7"))
                .isEqualTo(store.parties().ofActor(first, 0, 5000))
                .hasSize(one.get("events").asInt());
        assertThat(get("/api/actors/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/api/actors?cursor=x").statusCode()).isEqualTo(400);
        long dated = 0;
        for (JsonNode tally : read("/api/timeline?by=year").get("items")) {
            assertThat(tally.get("time").asText()).matches("\\d{4}");
            dated += tally.get("events").asLong();
        }
        try (var events = store.events()) {
            assertThat(dated)
                    .isPositive()
                    .isEqualTo(
                            events.filter(event -> event.event().date().range().isPresent())
                                    .count());
        }
        assertThat(read("/api/timeline?from=1900-01-01&to=1900-12-31").get("items"))
                .isEmpty();
        assertThat(get("/api/timeline?category=none").statusCode()).isEqualTo(404);
        assertThat(read("/api/timeline?category=courts").get("next").isNull()).isTrue();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsTrue() throws Exception {
        JsonNode document = read("/api/openapi.json");
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asText()).isNotBlank();
        assertThat(document.at("/info/version").asText()).isNotBlank();
        Set<String> described = new HashSet<>();
        document.get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(new Api().resources().stream().map(Resource::path)).containsExactlyInAnyOrderElementsOf(described);
        Shape shape = new Shape(document.at("/components/schemas"));
        Set<String> operations = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (String path : described) {
            JsonNode operation = document.get("paths").get(path).get("get");
            assertThat(operations.add(operation.get("operationId").asText()))
                    .as(path)
                    .isTrue();
            Set<String> inPath = new HashSet<>();
            Pattern.compile("\\{(\\w+)}").matcher(path).results().forEach(part -> inPath.add(part.group(1)));
            operation.path("parameters").forEach(param -> {
                assertThat(param.get("in").asText()).isIn("path", "query");
                assertThat(param.get("schema").get("type").asText()).isIn("string", "integer", "number");
                if (param.get("in").asText().equals("path")) {
                    assertThat(inPath.remove(param.get("name").asText())).isTrue();
                    assertThat(param.get("required").asBoolean()).isTrue();
                }
            });
            assertThat(inPath).as(path).isEmpty();
            JsonNode content = operation.at("/responses/200/content");
            String mediaType = content.fieldNames().next();
            var answer = get(filled(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
            if (mediaType.equals("application/json")) {
                JsonNode schema = content.get(mediaType).get("schema");
                used.add(schema.get("$ref").asText());
                if (!path.equals("/api/openapi.json")) {
                    shape.check(path, schema, json.readTree(answer.body()));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(12);
    }

    @Test
    void theIndexLeadsToEverything() throws Exception {
        for (JsonNode resource : read("/api").get("resources")) {
            String path = resource.has("href")
                    ? resource.get("href").asText()
                    : resource.get("template").asText();
            assertThat(get(filled(path)).statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, E-API-01",
        "GET, /api/articles/none, 404, E-API-01",
        "GET, /api/articles/none/coding, 404, E-API-01",
        "GET, /api/events/none, 404, E-API-01",
        "GET, /api/categories/none, 404, E-API-01",
        "GET, /api/statuses/courts/1999-01-01, 404, E-API-01",
        "GET, /api/statuses/courts/soon, 404, E-API-01",
        "GET, /api/statuses?category=none, 404, E-API-01",
        "GET, /api/board?period=1999-01-01, 404, E-API-01",
        "POST, /api/events, 405, E-API-02",
        "PUT, /api/events, 405, E-API-02",
        "DELETE, /api/events/e, 405, E-API-02",
        "GET, /api/events?colour=red, 400, E-API-03",
        "GET, /api/periods?limit=3, 400, E-API-03",
        "GET, /api/export/events.csv?limit=3, 400, E-API-03",
        "GET, /api/events?from=soon, 400, E-API-04",
        "GET, /api/events?from=2011-02-30, 400, E-API-04",
        "GET, /api/events?type=DANCE, 400, E-API-04",
        "GET, /api/events?source=%25, 400, E-API-04",
        "GET, /api/events?source=blr'--, 400, E-API-04",
        "GET, /api/events?least=2, 400, E-API-04",
        "GET, /api/events?least=NaN, 400, E-API-04",
        "GET, /api/events?limit=0, 400, E-API-04",
        "GET, /api/events?limit=501, 400, E-API-04",
        "GET, /api/events?limit=-1, 400, E-API-04",
        "GET, /api/events?limit=, 400, E-API-04",
        "GET, /api/events?limit=1&limit=2, 400, E-API-05",
        "GET, /api/search, 400, E-API-06",
        "GET, /api/events?cursor=%00, 400, E-API-07",
        "GET, /api/events?cursor=abcd, 400, E-API-07",
        "GET, /api/articles?cursor=eHgKeXk, 400, E-API-07"
    })
    void everyFailureHasTheSameForm(String method, String path, int status, String code) throws Exception {
        var answer = bytes(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode body = json.readTree(answer.body());
        assertThat(body.size()).isEqualTo(1);
        assertThat(body.at("/error/code").asText()).isEqualTo(code);
        assertThat(body.at("/error/message").asText()).isNotBlank().doesNotContain("DANCE", "--", "soon");
    }

    @Test
    void aForeignHostAndAnEmptyArchiveAreToldInItToo() throws Exception {
        MemoryStore empty = new MemoryStore();
        try (WebServer other = serve(empty)) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + other.port() + "/api/events"));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json.readTree(answer.body()).at("/error/code").asText()).isEqualTo("E-API-08");
        }
        var tooLong = get("/api/search?q=" + "x".repeat(5000));
        assertThat(tooLong.statusCode()).isEqualTo(414);
        assertThat(json.readTree(tooLong.body()).at("/error/code").asText()).isEqualTo("E-WEB-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events?limit=7",
                "/api/articles?limit=7",
                "/api/statuses?limit=4",
                "/api/events?limit=7&type=SANCTION&quad=MATERIAL_CONFLICT&source=NLD&recipient=NLD&status=asserted&least=0.5"
            })
    void pagesTileTheList(String path) throws Exception {
        List<String> paged = all(path);
        List<String> whole = all(path.replaceFirst("limit=\\d", "limit=500"));
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(20);
        if (!path.contains("statuses")) {
            assertThat(paged).doesNotHaveDuplicates();
        }
    }

    @Test
    void filtersNarrow() throws Exception {
        assertThat(all("/api/events?type=AID")).isEmpty();
        assertThat(all("/api/events?recipient=XXX")).isEmpty();
        assertThat(all("/api/events?from=2011-11-25&to=2011-11-25")).isNotEmpty();
        assertThat(all("/api/events?to=2000-01-01")).isEmpty();
        assertThat(all("/api/articles?outlet=wire"))
                .isNotEmpty()
                .hasSizeLessThan(all("/api/articles").size());
        assertThat(all("/api/articles?language=fr")).isEmpty();
        assertThat(all("/api/articles?from=2011-11-25&to=2011-11-25"))
                .contains("wire/a2")
                .doesNotContain("morning-post/a1");
        assertThat(read("/api/board?period=2011-11-24").get("periods")).hasSize(1);
        assertThat(read("/api/statuses?category=courts&from=2011-11-21&to=2011-11-21")
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aJudgedEventStandsInTheListAsItIsJudged(@TempDir Path folder) throws Exception {
        try (Store own = FilledArchive.open(folder, 0, 5);
                WebServer live = serve(own)) {
            EventRecord event = own.events("morning-post/a1").getFirst();
            Judgement rejection = new Judgement(
                    0,
                    event.id(),
                    Verdict.REJECT,
                    Anchor.of(event, "sentenced"),
                    Optional.of(event.event()),
                    Optional.empty(),
                    "a play",
                    "secret name",
                    Instant.EPOCH);
            assertThat(own.judge(rejection, 0)).isPresent();
            String base = "http://127.0.0.1:" + live.port();
            String list = client.send(
                            HttpRequest.newBuilder(URI.create(base + "/api/events"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            List<String> found = new ArrayList<>();
            json.readTree(list).get("items").forEach(item -> {
                if (item.get("id").asText().equals(event.id())) {
                    found.add(item.path("judged").asText());
                }
            });
            assertThat(found).containsExactly("rejected");
            String judgements = client.send(
                            HttpRequest.newBuilder(URI.create(base + "/api/judgements"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(judgements).contains("a play").doesNotContain("secret name");
        }
    }

    @Test
    void nothingIsToldTwiceOrLeftOutWhileTheArchiveGrows(@TempDir Path folder) throws Exception {
        try (Store own = FilledArchive.open(folder, 0, 40);
                WebServer live = serve(own)) {
            Set<String> before = new HashSet<>();
            own.articles().forEach(article -> before.add(article.id()));
            List<String> seen = new ArrayList<>();
            String next = "/api/articles?limit=5";
            int more = 100;
            while (next != null) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + live.port() + next));
                JsonNode page = json.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body());
                page.get("items").forEach(item -> seen.add(item.get("id").asText()));
                next = page.get("next").asText(null);
                FilledArchive.add(own, more++, LocalDate.of(2011, 10, 3));
                FilledArchive.add(own, more++, LocalDate.of(2013, 1, 1));
            }
            assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        for (String path : List.of("/api/events", "/api/board", "/api/export/events.jsonl")) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();
            var again = get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("Cache-Control").orElse("")).contains("no-cache");
            assertThat(get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void exportsAreComplete() throws Exception {
        try (var events = store.events()) {
            long count = events.count();
            assertThat(lines("/api/export/events.jsonl")).hasSize((int) count);
            assertThat(lines("/api/export/events.csv")).hasSizeGreaterThan((int) count);
        }
        assertThat(lines("/api/export/articles.jsonl"))
                .hasSize(233)
                .allSatisfy(line -> assertThat(json.readTree(line).has("body")).isTrue());
        assertThat(lines("/api/export/statuses.jsonl")).hasSize(27);
        assertThat(lines("/api/export/judgements.jsonl")).isEmpty();
        assertThat(get("/api/export/events.csv").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"events.csv\"");
    }

    private List<String> lines(String path) throws Exception {
        var plain = get(path);
        var packed = get(path, "Accept-Encoding", "gzip");
        if (plain.body().length > 2000) {
            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
            try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(in.readAllBytes()).isEqualTo(plain.body());
            }
        }
        return new String(plain.body(), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void markupInTextsIsOnlyText() throws Exception {
        var answer = get("/api/articles/morning-post/a3");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(json.readTree(answer.body()).get("title").asText()).isEqualTo(Fixture.HOSTILE);
    }
}
