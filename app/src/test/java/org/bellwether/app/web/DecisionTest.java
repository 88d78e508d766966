package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.publish.SiteWriter;
import org.bellwether.decide.Decision;
import org.bellwether.decide.LedgerRow;
import org.bellwether.decide.Proposed;
import org.bellwether.decide.Publication;
import org.bellwether.decide.Vote;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Statuses.Head;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team at work: two analysts vote blind, an editor decides, a decision is published, and the past can be seen again. */
class DecisionTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern HASH = Pattern.compile("<code>(\\w{64})</code>");
    private static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    private static final String PAGE = "/category/society?period=2020-01-06";

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private volatile Instant now = Instant.parse("2020-01-13T09:00:00Z");
    private final HttpClient client = HttpClient.newHttpClient();
    private Engines engines;
    private Store store;
    private WebServer one;
    private WebServer two;

    @BeforeEach
    void start() {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "wire/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "wire/3.txt", "2020-01-15 en\nThree\nThe police arrested a miner.");
        Fakes.write(base, "paper/4.txt", "2020-01-23 en\nFour\nA sunny day was had by everybody.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        new MonitorRun(tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
        one = server("one");
        two = server("two " + HOSTILE);
    }

    private Tools tools() {
        Tools tools = Fakes.tools();
        InstantSource clock = () -> now;
        return new Tools(
                tools.collector(), tools.extractor(), tools.coders(), tools.assessor(), tools.coderVersion(), clock);
    }

    private WebServer server(String analyst) {
        Served served = new Served(store, engines.index(), SmallReader::new, Pictures.NONE);
        return WebServer.start(served.at(Desk.of(store, tools(), analyst)), 0, Set.of());
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
        engines.close();
        client.close();
    }

    private HttpResponse<String> answer(WebServer server, String path) throws Exception {
        return client.send(request(server, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String get(WebServer server, String path) throws Exception {
        HttpResponse<String> answer = answer(server, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpRequest.Builder request(WebServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> post(WebServer server, Map<String, String> fields, String... headers)
            throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(server, PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The fields of a form as the page gives them out. */
    private Map<String, String> form(WebServer server, String act, String... more) throws Exception {
        String page = get(server, PAGE);
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        Matcher seen = Pattern.compile(
                        "name=\"seen\" value=\"(\\d+)\">\\s*<input type=\"hidden\" name=\"act\" value=\"" + act)
                .matcher(page);
        Map<String, String> fields = new HashMap<>(Map.of("token", token.group(1), "act", act));
        fields.put("seen", seen.find() ? seen.group(1) : "0");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> say(WebServer server, String act, String... more) throws Exception {
        return post(server, form(server, act, more));
    }

    private void kept(WebServer server, String act, String... more) throws Exception {
        HttpResponse<String> answer = say(server, act, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE + "#decision");
    }

    private void refused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(code).contains("id=\"decision\"");
    }

    private StatusProposal proposal() {
        Period period = Period.containing(java.time.LocalDate.of(2020, 1, 6), PeriodLength.WEEK);
        return store.proposals("test").stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private Status other() {
        return proposal().status() == Status.DETERIORATED ? Status.IMPROVED : Status.DETERIORATED;
    }

    private <T> List<T> entries(Class<T> type) {
        try (var rows = store.ledger().rows()) {
            return rows.map(LedgerRow::entry)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    private static String section(String page) {
        int start = page.indexOf("id=\"decision\"");
        return page.substring(start, page.indexOf("</section>", start));
    }

    @Test
    void votesAreBlindUntilOneHasVotedOrItIsDecided() throws Exception {
        kept(one, "VOTE", "status", "IMPROVED", "reason", "calm " + HOSTILE);
        assertThat(section(get(one, PAGE)))
                .contains("1 analyst has voted.")
                .contains("calm &lt;script")
                .contains("by one")
                .contains("Change your vote");
        assertThat(get(two, PAGE))
                .contains("1 analyst has voted; how is hidden from you")
                .doesNotContain("calm")
                .doesNotContain("by one");
        assertThat(get(two, "/ledger"))
                .contains("hidden until you vote or it is decided")
                .doesNotContain("calm");
        assertThat(hashes(get(two, "/ledger")))
                .as("a short vote could be guessed from its hash")
                .hasSize(hashes(get(one, "/ledger")).size() - 1);

        kept(one, "VOTE", "status", "UNCHANGED");
        kept(two, "VOTE", "status", "INSUFFICIENT");
        assertThat(section(get(two, PAGE)))
                .contains("2 analysts have voted.")
                .contains("has not changed</span>")
                .doesNotContain("name=\"act\" value=\"VOTE\"");
        refused(say(one, "VOTE", "status", "IMPROVED"), "E-LEDGER-07");
        assertThat(entries(Vote.class))
                .extracting(Vote::status)
                .containsExactly(Status.IMPROVED, Status.UNCHANGED, Status.INSUFFICIENT);
        assertThat(entries(Vote.class))
                .allSatisfy(vote ->
                        assertThat(vote.seen().status()).isEqualTo(proposal().status()));
        assertThat(get(two, PAGE) + get(one, PAGE) + get(one, "/ledger"))
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        assertThat(store.check()).isEmpty();
    }

    private static List<String> hashes(String page) {
        return HASH.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void anyOfTheFourStatusesCanBeVotedAndNothingElse() throws Exception {
        for (Status status : Status.values()) {
            kept(one, "VOTE", "status", status.name());
        }
        assertThat(entries(Vote.class)).extracting(Vote::status).containsExactly(Status.values());
        refused(say(one, "VOTE", "status", "FINE"), "E-LEDGER-01");
        refused(say(one, "VOTE"), "E-LEDGER-01");
        HttpResponse<String> answer = say(one, "VOTE", "status", "IMPROVED", "reason", "x".repeat(1001));
        refused(answer, "E-LEDGER-03");
        assertThat(answer.body()).as("what was typed stays").contains("x".repeat(1001));
        assertThat(entries(Vote.class)).hasSize(4);
    }

    @Test
    void acceptingTakesOneButtonAndSaysOnHowManyVotes() throws Exception {
        String undecided = get(one, "/?period=2020-01-06");
        assertThat(undecided).contains("proposed \u00B7 not yet decided").doesNotContain("decided as proposed");
        assertThat(get(one, PAGE))
                .contains("Nobody has voted yet. You may decide all the same")
                .contains("data-key=\"a\" data-enter=\"true\"");
        kept(one, "ACCEPT");
        assertThat(entries(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.accepted()).isTrue();
            assertThat(decision.status()).isEqualTo(proposal().status());
            assertThat(decision.by()).isEqualTo("one");
            assertThat(decision.at()).isEqualTo(now);
        });
        assertThat(section(get(two, PAGE)))
                .contains("As proposed, without a vote, by one")
                .contains("Not published yet")
                .doesNotContain("value=\"ACCEPT\"");
        assertThat(get(one, "/?period=2020-01-06")).contains("decided as proposed");
        refused(say(two, "VOTE", "status", "IMPROVED"), "E-LEDGER-08");
        assertThat(get(one, "/data/statuses.json"))
                .contains("\"decided\" : true")
                .doesNotContain("\"by\"");
    }

    @Test
    void overridingAsksForAnotherStatusAndAReason() throws Exception {
        String proposed = proposal().status().name();
        HttpResponse<String> silent = say(one, "OVERRIDE", "status", other().name(), "reason", "  ");
        refused(silent, "E-LEDGER-02");
        assertThat(silent.body())
                .contains("<details open>")
                .contains("<option value=\"" + other().name() + "\" selected>");
        refused(say(one, "OVERRIDE", "status", proposed, "reason", "a reason"), "E-LEDGER-04");
        refused(say(one, "OVERRIDE", "status", "", "reason", "a reason"), "E-LEDGER-01");
        assertThat(entries(Decision.class)).isEmpty();

        kept(one, "OVERRIDE", "status", other().name(), "reason", "the gas deal was signed " + HOSTILE);
        String mark = Mark.of(other()).word();
        assertThat(get(one, "/?period=2020-01-06"))
                .contains("decided: “the gas deal was signed &lt;script")
                .contains(mark);
        assertThat(section(get(one, PAGE)))
                .contains("Otherwise than proposed (“"
                        + Mark.of(proposal().status()).word() + "”)")
                .contains("Decide anew")
                .as("no key takes the place of a decision")
                .doesNotContain("data-key=\"a\"");
        assertThat(get(one, "/?period=2020-01-13")).contains(mark + ", decided: “the gas");
        assertThat(get(one, "/feed.atom")).contains("Decided. the gas deal").doesNotContain("<script>");
        assertThat(get(one, "/data/board.json")).contains(other().name().toLowerCase(java.util.Locale.ROOT));
        String decided = "\"status\":\"" + other().name().toLowerCase(java.util.Locale.ROOT) + "\",\"proposed\":\""
                + proposed.toLowerCase(java.util.Locale.ROOT)
                + "\",\"decided\":true,\"decision\":{\"reason\":\"the gas";
        assertThat(get(one, "/api/statuses/society/2020-01-06"))
                .contains(decided)
                .doesNotContain("\"by\"");
        assertThat(get(one, "/api/statuses?category=society")).contains(decided);
        assertThat(get(one, "/api/export/statuses.jsonl")).contains(decided);
        assertThat(get(one, "/compare?a=2020-01-06&b=2020-01-13"))
                .contains(mark)
                .contains("the gas deal was signed");
        assertThat(entries(Decision.class).getFirst().accepted()).isFalse();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOne() throws Exception {
        kept(one, "OVERRIDE", "status", other().name(), "reason", "the gas deal was signed");
        kept(one, "PUBLISH");
        kept(two, "ACCEPT");
        assertThat(section(get(one, PAGE))).contains("As proposed").contains("Not published yet");
        Path site = base.resolve("site");
        write(site);
        assertThat(Files.readString(site.resolve("category/society-2020-01-06.html")))
                .as("readers know the one that was published")
                .contains("decided: “the gas deal was signed”");
        store.propose("test", List.of(Fixture.with(proposal(), other())), now);
        assertThat(section(get(one, PAGE))).contains("What is proposed has changed since");
        assertThat(entries(Decision.class)).hasSize(2);
    }

    @Test
    void whoDecidesOnAPageThatWasOvertakenIsTold() throws Exception {
        Map<String, String> stale = form(one, "ACCEPT");
        kept(two, "VOTE", "status", "IMPROVED");
        HttpResponse<String> answer = post(one, stale);
        refused(answer, "E-LEDGER-05");
        assertThat(answer.body()).contains("came in since you opened the page").contains("1 analyst has voted");
        Map<String, String> vote = form(one, "VOTE", "status", "IMPROVED");
        kept(two, "ACCEPT");
        refused(post(one, vote), "E-LEDGER-08");
        assertThat(entries(Decision.class)).hasSize(1);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
        Map<String, String> first = form(one, "ACCEPT");
        Map<String, String> second = form(two, "OVERRIDE", "status", other().name(), "reason", "another view");
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Callable<HttpResponse<String>>> both = List.of(() -> post(one, first), () -> post(two, second));
            List<Integer> codes = new java.util.ArrayList<>();
            for (Future<HttpResponse<String>> each : pool.invokeAll(both)) {
                codes.add(each.get().statusCode());
            }
            assertThat(codes).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(entries(Decision.class)).hasSize(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aDecisionIsPublishedOnceAndTheSiteShowsOnlyWhatIs() throws Exception {
        refused(say(one, "PUBLISH"), "E-LEDGER-09");
        kept(one, "OVERRIDE", "status", other().name(), "reason", "the gas deal was signed");
        Path site = base.resolve("site");
        write(site);
        Path category = site.resolve("category/society-2020-01-06.html");
        assertThat(Files.readString(category))
                .contains("no decision published")
                .doesNotContain("gas deal")
                .doesNotContain("<form class=\"entry\"");
        assertThat(Files.readString(site.resolve("data/statuses.json"))).doesNotContain("gas deal");

        kept(one, "PUBLISH");
        refused(say(one, "PUBLISH"), "E-LEDGER-09");
        assertThat(entries(Publication.class)).hasSize(1);
        assertThat(section(get(one, PAGE))).contains("Published 13 January 2020, 09:00 UTC");
        write(site);
        assertThat(Files.readString(category))
                .contains("decided: “the gas deal was signed”")
                .doesNotContain("by one")
                .doesNotContain("<form class=\"entry\"")
                .doesNotContain("name=\"as\"");
        assertThat(Files.readString(site.resolve("period/2020-01-06.html")))
                .contains("decided: “the gas deal was signed”")
                .doesNotContain("/compare");
        assertThat(Files.readString(site.resolve("data/statuses.json")))
                .contains("gas deal")
                .doesNotContain("\"one\"");
    }

    private void write(Path site) {
        assertThat(SiteWriter.publish(store, engines.index().get(), site)).isPresent();
    }

    @Test
    void formsFromElsewhereAndFromEarlierRunsKeepNothing() throws Exception {
        Map<String, String> fields = form(one, "ACCEPT");
        fields.put("token", "0".repeat(64));
        assertThat(post(one, fields).statusCode()).isEqualTo(403);
        refused(post(one, fields, "Sec-Fetch-Site", "same-origin"), "E-LEDGER-10");
        fields = form(one, "ACCEPT");
        assertThat(post(one, fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        fields.put("act", "BURN");
        assertThat(post(one, fields).statusCode()).isEqualTo(404);
        assertThat(entries(Decision.class)).isEmpty();
        try (WebServer readers =
                WebServer.start(new Served(store, engines.index(), SmallReader::new, Pictures.NONE), 0, Set.of())) {
            assertThat(get(readers, PAGE)).contains("id=\"decision\"").doesNotContain("name=\"act\"");
            assertThat(answer(readers, "/ledger").statusCode()).isEqualTo(404);
            assertThat(get(readers, "/")).doesNotContain("/ledger");
        }
    }

    @Test
    void anAnalystWhoIsNoEditorMayVoteButNotDecide() {
        Archive archive = Archive.read(store).orElseThrow();
        Visitor visitor = new Visitor("three", Role.ANALYST, "t0ken");
        LiveLinks links = new LiveLinks(name -> "v", Pictures.NONE, visitor);
        Period period = proposal().period();
        String page = new String(
                new Templates()
                        .category(CategoryPage.of(
                                        archive,
                                        "society",
                                        period,
                                        links,
                                        Ballot.of(visitor, links, "society", period, Optional.empty()))
                                .orElseThrow()),
                StandardCharsets.UTF_8);
        assertThat(page)
                .contains("value=\"VOTE\"")
                .doesNotContain("value=\"ACCEPT\"")
                .doesNotContain("value=\"OVERRIDE\"");
        assertThat(Ballot.Act.values())
                .filteredOn(act -> visitor.may(act.role()))
                .containsExactly(Ballot.Act.VOTE);
    }

    @Test
    void programsReadVotesOnlyOfWhatIsDecided() throws Exception {
        kept(one, "VOTE", "status", "IMPROVED");
        assertThat(get(one, "/api/ledger")).contains("\"proposal\"").doesNotContain("\"vote\"");
        kept(one, "OVERRIDE", "status", other().name(), "reason", "the gas deal was signed");
        assertThat(get(one, "/api/ledger?limit=2"))
                .contains("\"kind\":\"decision\"", "\"kind\":\"vote\"", "the gas deal was signed")
                .doesNotContain("rater", "\"kind\":\"proposal\"");
        assertThat(get(one, "/api/ledger?category=society")).contains("\"vote\"");
        assertThat(get(one, "/api/tags")).contains("\"items\":[]");
    }

    @Test
    void thePastIsShownByteForByteAsItWas() throws Exception {
        String board = "/?period=2020-01-13";
        String then = get(one, board);
        String category = get(one, PAGE);
        String latest = get(one, "/");
        now = Instant.parse("2020-01-14T00:00:00Z");
        kept(one, "VOTE", "status", "IMPROVED");
        kept(one, "OVERRIDE", "status", other().name(), "reason", "the gas deal was signed");
        judgeOne();
        Fakes.write(base, "wire/5.txt", "2020-02-03 en\nFive\nPolice arrested the mayor.");
        new MonitorRun(tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
        assertThat(plain(get(one, board))).isNotEqualTo(plain(then));
        assertThat(plain(get(one, "/"))).isNotEqualTo(plain(latest));

        String replayed = get(one, board + "&as=2020-01-13");
        assertThat(replayed).contains("As known on 13 January 2020").contains("href=\"" + board + "\">Back to today");
        assertThat(plain(replayed)).isEqualTo(plain(then));
        assertThat(plain(get(one, "/?as=2020-01-13")))
                .as("its latest period, too")
                .isEqualTo(plain(latest));
        String past = get(one, PAGE + "&as=2020-01-13");
        assertThat(past).contains("Nothing is decided yet").doesNotContain("name=\"act\"");
        assertThat(plain(past.replaceAll("(?s)<section class=\"hand\".*?</section>", "")))
                .isEqualTo(plain(category.replaceAll("(?s)<section class=\"hand\".*?</section>", "")));
        assertThat(plain(get(one, board + "&as=2020-01-14")))
                .as("known by its end")
                .isEqualTo(plain(get(one, board)));
        assertThat(get(one, PAGE + "&as=2020-01-14")).contains("the gas deal was signed");
    }

    /** A page without the notice and form of its day, what is new to its reader, and the day in its addresses. */
    private static String plain(String page) {
        return page.replaceAll("(?s)<div class=\"known\">.*?</div>\\s*", "")
                .replaceAll("(?s)<form class=\"newness\".*?</form>", "")
                .replaceAll("(?s)<nav class=\"languages\".*?</nav>", "")
                .replaceAll("<p class=\"small\"><a class=\"new\".*?</a></p>", "")
                .replaceAll("\n\\s*\n", "\n")
                .replaceAll("&amp;as=[0-9-]{10}|&as=[0-9-]{10}", "");
    }

    private void judgeOne() throws Exception {
        String id;
        try (var events = store.events()) {
            id = events.filter(event -> event.title().equals("One"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
        String token = form(one, "ACCEPT").get("token");
        String form = "token=" + token + "&seen=0&verdict=REJECT&reason=a+film";
        HttpRequest request = request(one, "/event/" + id)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void beforeAnythingWasKnownThereIsNothingToShow() throws Exception {
        assertThat(get(one, "/?as=2019-12-31"))
                .contains("Nothing was known yet")
                .contains("href=\"/\"");
        for (String asked : List.of("yesterday", "2020-13-01", "999999999-01-01", "%3Cscript%3E")) {
            assertThat(answer(one, "/?as=" + asked).statusCode()).as(asked).isEqualTo(404);
        }
        assertThat(get(one, "/?as=")).contains("name=\"as\"");
    }

    @Test
    void theLedgerShowsEverythingNewestFirst() throws Exception {
        kept(one, "VOTE", "status", "IMPROVED");
        kept(two, "VOTE", "status", "IMPROVED");
        kept(one, "ACCEPT");
        kept(one, "PUBLISH");
        String page = get(one, "/ledger");
        List<LedgerRow> rows = store.ledger().page("test", Optional.empty(), Long.MAX_VALUE, 50);
        assertThat(hashes(page)).isEqualTo(rows.stream().map(LedgerRow::hash).toList());
        assertThat(page)
                .contains("<b>Published</b>")
                .contains("<b>Decided</b>")
                .contains("by the written rule")
                .contains("two &lt;script&gt;")
                .contains("1 of 1 decisions")
                .contains("1 of 1 statuses with two votes or more")
                .contains("Agreement by period, newest first");
        assertThat(get(one, "/ledger?category=society")).contains("value=\"society\" selected");
        assertThat(hashes(get(one, "/ledger?category=" + "nothing"))).isEqualTo(hashes(page));
        assertThat(get(one, "/ledger?before=2")).contains("‹ newest").contains("<span class=\"seq\">1</span>");
        assertThat(get(one, "/ledger?before=x")).contains("<b>Published</b>");
    }

    @Test
    void theLedgerIsPaged() throws Exception {
        StatusProposal first = proposal();
        for (int i = 0; i < 60; i++) {
            Status status = Status.values()[i % 4];
            store.propose("test", List.of(Fixture.with(first, status)), now);
        }
        String page = get(one, "/ledger");
        assertThat(hashes(page)).hasSize(50);
        Matcher older = Pattern.compile("href=\"(/ledger[^\"]*before=\\d+)\"").matcher(page);
        assertThat(older.find()).isTrue();
        String rest = get(one, older.group(1).replace("&amp;", "&"));
        assertThat(hashes(rest)).isNotEmpty().doesNotContainAnyElementsOf(hashes(page));
        assertThat(entries(Proposed.class))
                .hasSize(hashes(page).size() + hashes(rest).size());
    }

    @Test
    void agreementIsDrawnOverPeriods() throws Exception {
        for (String week : List.of("2020-01-06", "2020-01-13")) {
            String path = "/category/society?period=" + week;
            Matcher token = TOKEN.matcher(get(one, path));
            assertThat(token.find()).isTrue();
            String seen = ""
                    + store.statuses().heads("test").stream()
                            .filter(head ->
                                    head.figures().period().from().toString().equals(week))
                            .mapToLong(Head::seq)
                            .max()
                            .orElseThrow();
            HttpRequest request = request(one, path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("act=ACCEPT&seen=" + seen + "&token=" + token.group(1)))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(get(one, "/ledger")).contains("class=\"chart agreement\"").contains("2 of 2 decisions");
    }

    @Test
    void twoPeriodsAreCompared() throws Exception {
        assertThat(get(one, "/?period=2020-01-13")).contains("/compare?a=2020-01-06&amp;b=2020-01-13");
        String page = get(one, "/compare?a=2020-01-06&b=2020-01-13");
        assertThat(page)
                .contains("Only in 6\u201312 January 2020")
                .contains("2 only in the first, 1 only in the second")
                .contains("Police arrested a man")
                .contains("arrested a miner")
                .contains("movement +");
        assertThat(get(one, "/compare?a=2020-01-06&b=2020-01-06"))
                .contains("0 only in the first, 0 only in the second");
        assertThat(get(one, "/compare")).contains("Compare periods");
        assertThat(answer(one, "/compare?a=1999-01-01&b=2020-01-06").statusCode())
                .isEqualTo(404);
        assertThat(answer(one, "/compare?a=x&b=y").statusCode()).isEqualTo(404);
    }
}
