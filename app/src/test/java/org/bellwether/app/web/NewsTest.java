package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.hand.Desk;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Seen;
import org.bellwether.model.Alert;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new on the board since somebody last looked, over HTTP and on a real archive. */
class NewsTest {

    private static final Period LAST = Weeks.period(3, PeriodLength.WEEK);
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("name=\"place\" value=\"(\\d+)\"");
    private static final Pattern NEWS = Pattern.compile("<a class=\"new\" href=\"([^\"]+)\">(.*?)</a>", Pattern.DOTALL);

    @TempDir
    private Path data;

    private volatile Instant now = Instant.parse("2010-11-30T09:00:00Z");
    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private WebServer one;
    private WebServer other;

    @BeforeEach
    void start() {
        store = SqlStore.open(data);
        store.putMonitor(Weeks.monitor(2, PeriodLength.WEEK));
        for (int week = 0; week < 4; week++) {
            propose(Weeks.quiet("category-0", Weeks.period(week, PeriodLength.WEEK), 20, 6));
            propose(Weeks.quiet("category-1", Weeks.period(week, PeriodLength.WEEK), 20, 6));
        }
        one = server("one");
        other = server("other");
    }

    private WebServer server(String analyst) {
        Tools tools = Fakes.tools();
        Tools ticking = new Tools(
                tools.collector(),
                tools.extractor(),
                tools.coders(),
                tools.assessor(),
                tools.coderVersion(),
                () -> now);
        Served served = new Served(store, () -> new MemoryIndex(new MemoryStore()), SmallReader::new, Pictures.NONE);
        return WebServer.start(served.at(Desk.of(store, ticking, analyst)), 0, Set.of());
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        store.close();
        client.close();
    }

    private void propose(StatusProposal... proposals) {
        store.propose("northland", List.of(proposals), now);
    }

    private static StatusProposal worse(Evidence... evidence) {
        return Weeks.with("category-0", LAST, Status.DETERIORATED, -6, 20, 1, List.of(evidence), List.of());
    }

    private static Evidence arrest(String id) {
        return Weeks.evidence(id, -6, EventType.COERCE, EventStatus.ASSERTED, LAST, "police", "editor");
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(WebServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private String get(WebServer server, String path) throws Exception {
        HttpResponse<String> answer = answer(at(server, path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> seen(WebServer server, String token, String place) throws Exception {
        String form = "token=" + token + "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        return answer(at(server, "/seen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    /** The next visit, so late that it is another one. */
    private String later(WebServer server) throws Exception {
        now = now.plus(Duration.ofHours(5));
        return get(server, "/");
    }

    @Test
    void nothingIsNewToWhoComesForTheFirstTime() throws Exception {
        assertThat(get(one, "/")).doesNotContain("You last looked").doesNotContain("class=\"new\"");
        assertThat(later(one))
                .contains("You last looked on 30 November 2010, 09:00 UTC. Nothing is new here since then.")
                .doesNotContain("I have seen this");
    }

    @Test
    void whatCameSinceIsCountedAndALinkLeadsToExactlyThat() throws Exception {
        propose(worse(arrest("e1")));
        get(one, "/");
        propose(worse(arrest("e1"), arrest("e2"), arrest("e3")));
        String page = later(one);
        assertThat(page).contains("Since then there is news of 1 category.").contains("2 new events</a>");
        assertThat(get(one, found(NEWS, page)))
                .contains("2 new events.")
                .contains("Sentence of e2.")
                .contains("Sentence of e3.")
                .doesNotContain("Sentence of e1.")
                .doesNotContain("Another proposal");
    }

    @Test
    void aChangedProposalAnAlertAndADecisionAreTold() throws Exception {
        get(one, "/");
        StatusProposal bare = worse(arrest("e1"));
        Alert alert = new Alert(
                Alert.Kind.RISK, "e9", Optional.empty(), LAST.to().plusDays(20), "A trial is <b>announced</b>");
        propose(new StatusProposal(
                bare.category(),
                bare.period(),
                bare.status(),
                bare.movement(),
                bare.baseline(),
                bare.spread(),
                bare.z(),
                bare.articles(),
                bare.usualArticles(),
                bare.origins(),
                bare.supporting(),
                bare.opposing(),
                bare.leftOut(),
                List.of(alert),
                bare.silentOutlets(),
                bare.rule(),
                bare.hingesOn()));
        decide("category-1", "other");
        String page = later(one);
        assertThat(page)
                .contains("news of 2 categories")
                .contains("1 new event, 1 new alert, another proposal</a>")
                .contains(">decided</a>");
        assertThat(get(one, found(NEWS, page)))
                .contains("has not changed")
                .contains("got worse")
                .contains("A trial is &lt;b&gt;announced&lt;/b&gt;");
        assertThat(later(other)).doesNotContain("You last looked");
    }

    private void decide(String category, String who) {
        long seq = store.statuses().heads("northland").stream()
                .filter(head -> head.figures().category().equals(category)
                        && head.figures().period().equals(LAST))
                .findFirst()
                .orElseThrow()
                .seq();
        Decision decision =
                new Decision(category, LAST, Status.IMPROVED, "They met.", who, now, new Seen(seq, Status.UNCHANGED));
        assertThat(store.ledger().append("northland", decision, seq)).isPresent();
    }

    @Test
    void oneOwnDecisionIsNoNews() throws Exception {
        get(one, "/");
        get(other, "/");
        decide("category-1", "one");
        assertThat(later(one)).contains("Nothing is new here");
        assertThat(get(other, "/")).contains("news of 1 category");
    }

    @Test
    void marksStayThroughAVisitAndGoWithTheNext() throws Exception {
        get(one, "/");
        propose(worse(arrest("e1")));
        for (int i = 0; i < 5; i++) {
            now = now.plus(Duration.ofMinutes(50));
            assertThat(get(one, "/")).contains("1 new event");
        }
        assertThat(later(one)).contains("Nothing is new here");
    }

    @Test
    void anOldWeeksBoardIsNoLookAtThisWeeks() throws Exception {
        get(one, "/");
        propose(worse(arrest("e1")));
        now = now.plus(Duration.ofHours(5));
        assertThat(get(one, "/?period=2010-11-08")).contains("Nothing is new here");
        now = now.plus(Duration.ofHours(5));
        assertThat(get(one, "/")).contains("1 new event");
    }

    @Test
    void whoSaysSoHasSeenWhatThePageShowed() throws Exception {
        get(one, "/");
        propose(worse(arrest("e1")));
        String page = get(one, "/");
        propose(worse(arrest("e1"), arrest("e2")));
        HttpResponse<String> answer = seen(one, found(TOKEN, page), found(PLACE, page));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get(one, "/"))
                .as("what came after the page was made is still new")
                .contains("1 new event</a>");
        seen(one, found(TOKEN, page), "999999999999");
        propose(worse(arrest("e1"), arrest("e2"), arrest("e3")));
        assertThat(get(one, "/")).as("nobody has seen what is not there yet").contains("1 new event</a>");
    }

    @Test
    void hostileFormsAndAddressesAreRefused() throws Exception {
        String page = get(one, "/");
        propose(worse(arrest("e1")));
        String token = found(TOKEN, get(one, "/category/category-0"));
        assertThat(page).isNotEmpty();
        assertThat(seen(one, "wrong", "5").statusCode()).isEqualTo(403);
        assertThat(seen(one, token, "<b>").statusCode()).isEqualTo(404);
        assertThat(seen(one, token, "-1").statusCode()).isEqualTo(404);
        assertThat(get(one, "/")).contains("1 new event");
        for (String path : List.of(
                "/news/nothing?after=1",
                "/news/category-0",
                "/news/category-0?after=x",
                "/news/category-0?after=1&period=1999-01-01")) {
            assertThat(answer(at(one, path)).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void otherWeeksProposedAnewAreListed() throws Exception {
        get(one, "/");
        Period old = Weeks.period(1, PeriodLength.WEEK);
        propose(worse(arrest("e1")), Weeks.with("category-0", old, Status.IMPROVED, 5, 20, 1, List.of(), List.of()));
        assertThat(get(one, found(NEWS, get(one, "/"))))
                .contains("Other periods proposed anew")
                .contains("8\u201314 November 2010");
    }
}
