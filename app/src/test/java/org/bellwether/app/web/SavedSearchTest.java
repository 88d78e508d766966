package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.hand.Desk;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches are saved, opened, counted across intakes, and taken along as feed and letter. */
class SavedSearchTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final String OWNER = "desk <1>";

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private Engines engines;
    private Store store;
    private WebServer server;

    @BeforeEach
    void start() {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "paper/4.txt", "2020-01-09 en\nFour\nA sunny day was had by everybody.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), () -> LuceneIndex.open(data.resolve("index")));
        run();
        Served served = new Served(store, engines.index(), SmallReader::new, Pictures.NONE);
        server = WebServer.start(served.at(Desk.of(store, Fakes.tools(), OWNER)), 0, Set.of());
    }

    private void run() {
        new MonitorRun(Fakes.tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
    }

    @AfterEach
    void stop() {
        server.close();
        engines.close();
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        Matcher matcher = TOKEN.matcher(get("/search?q=police").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private SavedSearch saved(String words, String name) throws Exception {
        Map<String, String> form = Map.of("token", token(), "q", words, "name", name, "notice", "1");
        HttpResponse<String> answer = post("/searches", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/searches#"));
        return store.savedSearches().of(OWNER).stream()
                .filter(search -> search.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> deed(SavedSearch search, String deed) throws Exception {
        return post("/searches/" + search.id(), Map.of("token", token(), "deed", deed, "name", "Renamed"));
    }

    @Test
    void newHitsAreCountedUntilTheSearchIsOpened() throws Exception {
        SavedSearch search = saved("arrested", "Arrests");
        assertThat(get("/searches").body())
                .contains("Arrests")
                .contains("nothing")
                .doesNotContain("1 new");

        Fakes.write(base, "wire/2.txt", "2019-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "wire/3.txt", "2020-01-10 en\nThree\nThe minister promised the miners money.");
        run();
        assertThat(get("/searches").body()).contains("1 new");
        assertThat(get("/").body()).contains("<b class=\"new\">1 new</b>");

        String opened = deed(search, "open").headers().firstValue("Location").orElseThrow();
        assertThat(get(opened).body())
                .contains("new since you last opened it")
                .contains(">Two</a>")
                .doesNotContain(">One</a>");
        assertThat(get("/").body()).doesNotContain("1 new");
        assertThat(deed(search, "open").headers().firstValue("Location")).hasValue("/search?q=arrested");

        Fakes.write(base, "wire/5.txt", "2020-01-11 en\nFive\nPolice arrested a driver.");
        run();
        assertThat(get("/").body()).contains("1 new");
    }

    @Test
    void isRenamedTurnedOnAndOffAndDeletedByItsOwnerAlone() throws Exception {
        SavedSearch search = saved("arrested", "<script>alert(1)</script>");
        assertThat(get("/searches").body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(search.notice()).isTrue();
        deed(search, "notice-off");
        assertThat(store.savedSearches().find(search.id()).orElseThrow().notice())
                .isFalse();
        deed(search, "rename");
        assertThat(store.savedSearches().find(search.id()).orElseThrow().name()).isEqualTo("Renamed");
        assertThat(deed(search, "explode").statusCode()).isEqualTo(404);

        SavedSearch other = new SavedSearch(
                "other", "somebody", "Theirs", search.query(), true, search.created(), 0, search.created(), 0);
        store.savedSearches().add(other);
        assertThat(get("/searches").body()).doesNotContain("Theirs");
        assertThat(deed(other, "delete").statusCode()).isEqualTo(404);
        assertThat(get("/searches/other/feed.atom").statusCode()).isEqualTo(404);
        assertThat(get("/searches/other/notice.eml").statusCode()).isEqualTo(404);
        assertThat(store.savedSearches().find("other")).isPresent();

        assertThat(deed(search, "delete").statusCode()).isEqualTo(303);
        assertThat(store.savedSearches().find(search.id())).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsToldNextToTheField() throws Exception {
        String token = token();
        HttpResponse<String> nameless = post("/searches", Map.of("token", token, "q", "police", "name", " "));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("E-SEARCH-02").contains("value=\"police\"");
        assertThat(post("/searches", Map.of("token", token, "q", "police", "name", "x".repeat(81)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/searches", Map.of("token", token, "q", "police", "name", "a\r\nBcc: x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/searches", Map.of("token", "old", "q", "police", "name", "x"))
                        .statusCode())
                .isIn(403, 422);
        assertThat(store.savedSearches().of(OWNER)).isEmpty();
        assertThat(get("/search?q=police&from=2011-02-30").body())
                .contains("E-SEARCH-01")
                .contains("2011-02-30");
    }

    @Test
    void theFeedIsAtomThatReadersUnderstand() throws Exception {
        Fakes.write(base, "wire/6.txt", "2020-01-10 en\n<b>&\"Six\nPolice arrested <i>a & b</i>.");
        run();
        SavedSearch search = saved("arrested", "A & <b>");
        HttpResponse<String> answer = get("/searches/" + search.id() + "/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).startsWith("A & <b>");
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("<b>&\"Six");
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getLink()).startsWith("http://localhost:");
            assertThat(entry.getUpdatedDate()).isNotNull();
        });
    }

    @Test
    void theLetterIsOfferedAsAFile() throws Exception {
        SavedSearch search = saved("arrested", "Arrests");
        HttpResponse<String> answer = get("/searches/" + search.id() + "/notice.eml");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("message/rfc822"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + search.id() + ".eml\"");
        assertThat(answer.body()).contains("MIME-Version: 1.0");
    }

    @Test
    void searchesByMeaningAndShowsHowHitsDivide() throws Exception {
        String page = get("/search?q=somebody+taken+into+custody&by=meaning").body();
        assertThat(page)
                .contains(">One</a>")
                .contains("value=\"meaning\" checked")
                .contains("Divide the hits");
        assertThat(get("/search?q=arrested&by=nonsense&sort=x&start=-1&after=x").statusCode())
                .isEqualTo(200);
        String narrowed = get("/search?q=arrested&outlet=wire").body();
        assertThat(narrowed).contains("remove<span class=\"hidden\">").contains("<mark class=\"hit\">arrested</mark>");
        assertThat(get("/search?q=arrested&outlet=paper").body()).contains("Take away one of the limits");
    }

    @Test
    void readersWithoutANameKeepNone() throws Exception {
        Served read = new Served(store, engines.index(), SmallReader::new, Pictures.NONE);
        try (WebServer open = WebServer.start(read, 0, Set.of())) {
            URI at = URI.create("http://127.0.0.1:" + open.port());
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(at.resolve("/search?q=police")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.body()).contains(">One</a>").doesNotContain("Save this search");
            assertThat(client.send(
                                    HttpRequest.newBuilder(at.resolve("/searches"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
        SearchIndex index = engines.index().get();
        assertThat(index.size()).isEqualTo(2);
    }
}
