package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.hand.Desk;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.model.StatusProposal;
import org.bellwether.model.Verdict;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst at work: forms are sent, judgements kept, statuses moved. */
class HandTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");

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
        Fakes.write(base, "wire/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "wire/3.txt", "2020-01-09 en\nThree\nThe minister promised the miners money.");
        Fakes.write(base, "paper/4.txt", "2020-01-09 en\nFour\nA sunny day was had by everybody.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        run(Fakes.tools());
        server = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), "desk <1>")),
                0,
                Set.of());
    }

    private void run(Tools tools) {
        new MonitorRun(tools, engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
    }

    @AfterEach
    void stop() {
        server.close();
        engines.close();
        client.close();
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String... headers) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        Matcher matcher = TOKEN.matcher(get("/event/" + event("One").id()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private EventRecord event(String title) {
        try (var events = store.events()) {
            return events.filter(event -> event.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String article(String title) {
        try (var articles = store.articles()) {
            return articles.filter(article -> article.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private Map<String, String> judging(Verdict verdict, String... more) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("token", token(), "verdict", verdict.name()));
        fields.put("seen", "" + last());
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private long last() {
        String subject = event("One").id();
        return store.judgements().stream()
                .filter(row -> row.subject().equals(subject))
                .mapToLong(Judgement::seq)
                .max()
                .orElse(0);
    }

    private HttpResponse<String> judge(Verdict verdict, String... more) throws Exception {
        return post("/event/" + event("One").id(), judging(verdict, more));
    }

    private static String[] corrected(String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "deed",
                "COERCE/seize",
                "status",
                "ASSERTED",
                "sources",
                "police",
                "recipients",
                "A man",
                "date",
                "2020-01-07",
                "place",
                "",
                "reason",
                "it was a seizure"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private StatusProposal proposal() {
        return store.proposals("test").getFirst();
    }

    private String standing() throws Exception {
        Matcher matcher = Pattern.compile(
                        "<p class=\"standing\">.*?<span class=\"word\">([a-z ]+)</span>", Pattern.DOTALL)
                .matcher(get("/event/" + event("One").id()));
        return matcher.find() ? matcher.group(1) : "as coded";
    }

    @Test
    void acceptCorrectRejectUndoMoveTheProposalAtOnce() throws Exception {
        double coded = proposal().movement();
        assertThat(standing()).isEqualTo("as coded");

        assertThat(judge(Verdict.ACCEPT).statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("accepted");
        double accepted = proposal().movement();
        assertThat(accepted).as("signed for, so it weighs more").isLessThan(coded);

        assertThat(judge(Verdict.CORRECT, corrected("date", "2020-01-21")).statusCode())
                .isEqualTo(303);
        assertThat(standing()).isEqualTo("corrected");
        assertThat(proposal().movement()).as("it now falls elsewhere").isGreaterThan(coded);
        assertThat(get("/event/" + event("One").id()))
                .contains("Coercion: seize")
                .contains("21 January 2020")
                .contains("As coded: Coercion: arrest")
                .contains("“it was a seizure”")
                .contains("by desk &lt;1&gt;");

        assertThat(judge(Verdict.UNDO).statusCode()).isEqualTo(303);
        assertThat(proposal().movement()).isEqualTo(accepted);
        assertThat(judge(Verdict.REJECT, "reason", "a film scene").statusCode()).isEqualTo(303);
        assertThat(standing()).isEqualTo("rejected");
        assertThat(proposal().movement()).isGreaterThan(coded);
        assertThat(proposal().leftOut())
                .singleElement()
                .satisfies(one -> assertThat(one.leftOut()).contains("rejected by an analyst: a film scene"));
        assertThat(get("/category/society?period=2020-01-06"))
                .contains("Left out (1): 1 rejected by an analyst")
                .contains("<span class=\"word\">rejected</span>");
        assertThat(get("/article/" + article("One")))
                .contains("1 event rejected or taken back by an analyst")
                .doesNotContain("<aside");

        judge(Verdict.UNDO);
        judge(Verdict.UNDO);
        assertThat(standing()).isEqualTo("as coded");
        assertThat(proposal().movement()).isEqualTo(coded);
        assertThat(store.judgements()).hasSize(6);
        assertThat(store.check()).isEmpty();
        assertThat(judge(Verdict.UNDO).body()).contains("E-HAND-14");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndWhatWasEnteredIsKept() throws Exception {
        HttpResponse<String> answer = judge(
                Verdict.CORRECT,
                corrected("date", "next Tuesday", "deed", "SANCTION/dance", "reason", " ", "place", "a far place"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"correct-date-error\"")
                .contains("E-HAND-04")
                .contains("id=\"correct-deed-error\"")
                .contains("E-HAND-03")
                .contains("id=\"correct-reason-error\"")
                .contains("E-HAND-01")
                .contains("value=\"next Tuesday\"")
                .contains("value=\"a far place\"")
                .containsPattern("<details open>\\s*<summary data-key=\"e\">")
                .doesNotContain("id=\"reject-reason-error\"");
        assertThat(judge(Verdict.REJECT).body()).contains("id=\"reject-reason-error\"");
        assertThat(judge(Verdict.MERGE, "reason", "same").body()).contains("E-HAND-09");
        assertThat(judge(Verdict.REJECT, "reason", "x".repeat(1001)).body()).contains("E-HAND-02");
        assertThat(store.judgements()).isEmpty();
    }

    @Test
    void textsOfAnalystsAreInertOnEveryPage() throws Exception {
        String hostile = Fixture.HOSTILE;
        String refused = judge(
                        Verdict.CORRECT,
                        corrected(
                                "date",
                                hostile,
                                "place",
                                hostile,
                                "sources",
                                hostile,
                                "recipients",
                                hostile,
                                "deed",
                                hostile,
                                "status",
                                hostile,
                                "reason",
                                hostile))
                .body();
        judge(
                Verdict.CORRECT,
                corrected("place", hostile, "sources", hostile, "recipients", hostile, "reason", hostile));
        judge(Verdict.REJECT, "reason", hostile);
        String merge = judge(Verdict.MERGE, "into", hostile, "other", hostile, "reason", hostile)
                .body();
        String add = add(0, Map.of("words", hostile, "deed", hostile, "sources", hostile, "date", hostile))
                .body();
        assertThat(List.of(
                        refused,
                        merge,
                        add,
                        get("/event/" + event("One").id()),
                        get("/judgements"),
                        get("/category/society?period=2020-01-06"),
                        get("/article/" + article("One"))))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<script>alert")
                        .doesNotContain("<img src=x")
                        .contains("<html lang=\"en\">"));
        assertThat(store.judgements()).hasSize(2);
    }

    @Test
    void onlyOwnPagesOfThisRunMayChangeTheArchive() throws Exception {
        String path = "/event/" + event("One").id();
        Map<String, String> good = judging(Verdict.ACCEPT);
        Map<String, String> stale = new HashMap<>(good);
        stale.put("token", "0".repeat(64));
        assertThat(post(path, good, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post(path, good, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(post(path, good, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post(path, stale).statusCode()).isEqualTo(403);
        assertThat(post(path, Map.of("verdict", "ACCEPT")).body()).contains("E-WEB-04");
        HttpResponse<String> again = post(path, stale, "Sec-Fetch-Site", "same-origin");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("E-HAND-16");
        assertThat(post(path, Map.of("token", token(), "reason", "x".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(store.judgements()).isEmpty();
        assertThat(post(path, good, "Sec-Fetch-Site", "same-origin", "Origin", "null")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseSaidMeanwhile() throws Exception {
        Map<String, String> early = judging(Verdict.ACCEPT);
        judge(Verdict.REJECT, "reason", "a film scene");
        HttpResponse<String> late = post("/event/" + event("One").id(), early);
        assertThat(late.body()).contains("E-HAND-13").contains("a film scene");
        assertThat(standing()).isEqualTo("rejected");
    }

    @Test
    void twoEventsOfOneHappeningAreMerged() throws Exception {
        String page = get("/event/" + event("One").id());
        assertThat(page).contains("<option value=\"" + event("Two").id() + "\"");
        assertThat(judge(Verdict.MERGE, "other", event("One").id(), "reason", "same")
                        .body())
                .contains("E-HAND-10");
        String address = "http://localhost:1/event/" + event("Two").id();
        assertThat(judge(Verdict.MERGE, "other", address, "reason", "the same raid")
                        .statusCode())
                .isEqualTo(303);
        assertThat(standing()).isEqualTo("merged");
        assertThat(proposal().opposing().size() + proposal().supporting().size())
                .isEqualTo(1);
        assertThat(get("/event/" + event("One").id()))
                .contains("into <a href=\"/event/" + event("Two").id())
                .contains("Other tellings of the same happening");
    }

    private HttpResponse<String> add(int sentence, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of(
                "token", token(), "sentence", "" + sentence, "quote", "The minister promised the miners money."));
        all.putAll(fields);
        return post("/article/" + article("Three"), all);
    }

    @Test
    void anEventIsAddedFromASentence() throws Exception {
        String page = get("/article/" + article("Three"));
        assertThat(page).contains("href=\"/article/" + article("Three") + "?add=0#add\"");
        assertThat(get("/article/" + article("Three") + "?add=0"))
                .contains("id=\"add\"")
                .contains("The article is of 2020-01-09.")
                .contains("<label for=\"add-deed\">");
        Map<String, String> good = Map.of(
                "words",
                "promised",
                "deed",
                "COERCE/arrest",
                "status",
                "ASSERTED",
                "sources",
                "The minister",
                "recipients",
                "the miners",
                "date",
                "2020-01-09");
        assertThat(add(0, Map.of("deed", "", "status", "ASSERTED", "words", "fled"))
                        .body())
                .contains("E-HAND-03")
                .contains("E-HAND-06")
                .contains("value=\"fled\"");
        double before = proposal().movement();

        HttpResponse<String> answer = add(0, good);
        assertThat(answer.statusCode()).isEqualTo(303);
        String href = answer.headers().firstValue("Location").orElseThrow();
        assertThat(proposal().movement()).isLessThan(before);
        assertThat(get(URI.create(href).getPath()))
                .contains("<span class=\"word\">added</span>")
                .contains("title=\"what was done\">promised</mark>")
                .contains("An analyst added the event");
        assertThat(get("/article/" + article("Three")))
                .contains("<aside")
                .contains("<span class=\"word\">added</span>");
        assertThat(add(0, good).body()).contains("E-HAND-12");
        assertThat(add(7, good).body()).contains("E-HAND-15");

        Map<String, String> undo = judging(Verdict.UNDO);
        undo.put("seen", "1");
        assertThat(post(URI.create(href).getPath(), undo).statusCode()).isEqualTo(303);
        assertThat(proposal().movement()).isEqualTo(before);
        assertThat(get(URI.create(href).getPath())).contains("<span class=\"word\">taken back</span>");
        assertThat(add(0, good).statusCode()).as("and added again").isEqualTo(303);
    }

    @Test
    void judgementsHoldAfterTheArticlesAreCodedAgain() throws Exception {
        judge(Verdict.REJECT, "reason", "a film scene");
        Tools old = Fakes.tools();
        run(new Tools(old.collector(), old.extractor(), old.coders(), old.assessor(), "test-2", old.clock()));
        assertThat(standing()).isEqualTo("rejected");
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested nobody at all.");
        run(new Tools(old.collector(), old.extractor(), old.coders(), old.assessor(), "test-3", old.clock()));
        assertThat(standing()).isEqualTo("as coded");
        assertThat(get("/judgements")).contains("Without their event (1)").contains("a film scene");
    }

    @Test
    void anActorsEventsFollowTheJudgements() throws Exception {
        String actor = event("One").event().sources().getFirst().actor().id();
        long before = store.parties().actor(actor).orElseThrow().events();
        String page = "/actor/" + actor;
        assertThat(get(page)).contains("/event/" + event("One").id());
        judge(Verdict.REJECT, "reason", "it never happened");
        assertThat(store.parties().actor(actor).map(line -> line.events()).orElse(0L))
                .isEqualTo(before - 1);
        if (before > 1) {
            assertThat(get(page)).doesNotContain("/event/" + event("One").id());
        }
        judge(Verdict.UNDO);
        assertThat(store.parties().actor(actor).orElseThrow().events()).isEqualTo(before);
        assertThat(get(page)).contains("/event/" + event("One").id());
    }
}
