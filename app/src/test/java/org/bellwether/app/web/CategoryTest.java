package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A category over HTTP: long lists of evidence, contradictions, who moved. */
class CategoryTest {

    private static final Period LAST = Weeks.period(20, PeriodLength.WEEK);

    private final HttpClient client = HttpClient.newHttpClient();
    private final MemoryStore store = new MemoryStore();
    private Optional<WebServer> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(WebServer::close);
        client.close();
    }

    private void show(StatusProposal last) {
        store.putMonitor(Weeks.monitor(1, PeriodLength.WEEK));
        for (int week = 0; week < 20; week++) {
            Period period = Weeks.period(week, PeriodLength.WEEK);
            Evidence talks =
                    Weeks.evidence("t" + week, 2, EventType.CONSULT, EventStatus.ASSERTED, period, "north", "south");
            store.proposals.add(
                    Weeks.with("category-0", period, Status.UNCHANGED, 2, 20, 6, List.of(talks), List.of()));
        }
        store.proposals.add(last);
        server = Optional.of(WebServer.start(
                new Served(store, () -> new MemoryIndex(store), SmallReader::new, Pictures.NONE), 0, Set.of()));
    }

    private HttpResponse<String> answer(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static Evidence event(String id, double weight, EventType type, String... actors) {
        return Weeks.evidence(id, weight, type, EventStatus.ASSERTED, LAST, actors);
    }

    private static StatusProposal worse(List<Evidence> supporting, List<Evidence> leftOut) {
        StatusProposal bare = Weeks.with("category-0", LAST, Status.DETERIORATED, -9, 20, 6, supporting, List.of());
        return new StatusProposal(
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
                leftOut,
                bare.alerts(),
                bare.silentOutlets(),
                bare.rule(),
                bare.hingesOn());
    }

    @Test
    void ofThousandsTheHeaviestAreShownAndTheRestIsPaged() throws Exception {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(event("e" + i, -1 - i / 1000.0, EventType.ACCUSE, "north", "south"));
        }
        show(worse(many, many.subList(0, 1000)));
        String page = get("/category/category-0");
        assertThat(page)
                .hasSizeLessThan(100_000)
                .contains("Sentence of e2999.")
                .contains("12 of 3000 shown, by weight")
                .contains("all 3000</a>")
                .contains("Left out (1000)")
                .contains("12 of 1000 shown")
                .doesNotContain("Sentence of e2987.");
        String first = get("/evidence/category-0?list=for");
        assertThat(first)
                .contains("Numbers 1 to 25 of 3000, by weight.")
                .contains("Sentence of e2975.")
                .doesNotContain("Sentence of e2974.")
                .contains("rel=\"next\"");
        assertThat(get("/evidence/category-0?list=for&page=119"))
                .contains("Numbers 2976 to 3000 of 3000")
                .contains("Sentence of e0.")
                .doesNotContain("rel=\"next\"");
        assertThat(get("/evidence/category-0?list=against")).contains("None here.");
        assertThat(get("/evidence/category-0?list=for&page=9999")).contains("None here.");
    }

    @Test
    void whatIsNoListIsNotFound() throws Exception {
        show(worse(List.of(), List.of()));
        for (String path : List.of(
                "/evidence/category-0",
                "/evidence/category-0?list=%3Cb%3E",
                "/evidence/nothing?list=for",
                "/evidence/category-0?list=for&period=1999-01-01")) {
            assertThat(answer(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aShortListSaysNothingOfMore() throws Exception {
        show(worse(List.of(event("e1", -9, EventType.COERCE, "north", "south")), List.of()));
        assertThat(get("/category/category-0"))
                .contains("Sentence of e1.")
                .doesNotContain("shown, by weight")
                .doesNotContain("Reporting does not agree");
    }

    @Test
    void aDenialStandsBesideWhatItDenies() throws Exception {
        Evidence denial = Weeks.evidence("d1", -9, EventType.COERCE, EventStatus.NEGATED, LAST, "north", "south");
        Evidence alone = Weeks.evidence("d2", -9, EventType.ASSAULT, EventStatus.NEGATED, LAST, "north", "south");
        show(worse(List.of(event("e1", -9, EventType.COERCE, "north", "south")), List.of(denial, alone)));
        assertThat(get("/category/category-0"))
                .contains("Reporting does not agree")
                .containsPattern("(?s)Told:</span> <a href=\"/event/e1\">.*?Denied:</span> <a href=\"/event/d1\">")
                .containsPattern("(?s)Nobody here tells it as done.*?Denied:</span> <a href=\"/event/d2\">");
        assertThat(get("/api/statuses/category-0/" + LAST.from()))
                .contains("\"contradictions\":[{\"told\":\"e1\",\"denied\":\"d1\"},{\"told\":null,\"denied\":\"d2\"}]");
    }

    @Test
    void whoMovedIsToldAgainstTheirUsual() throws Exception {
        show(worse(
                List.of(
                        event("e1", -6, EventType.COERCE, "south", "north"),
                        event("e2", -3, EventType.ACCUSE, "north", "<i>west</i>")),
                List.of()));
        String page = get("/category/category-0");
        assertThat(page)
                .contains("Who moved")
                .containsPattern("(?s)Name of north\\s*\u2013 Name of south.*?1 conflict</td>.*?1 cooperation</td>.*?"
                        + "\u22126.0</span></td><td class=\"number\">\\+2.0</td>")
                .contains("Name of &lt;i&gt;west&lt;/i&gt;")
                .doesNotContain("<i>west");
        assertThat(get("/api/statuses/category-0/" + LAST.from()))
                .contains("\"moves\":[{\"one\":\"north\",\"other\":\"south\",\"cooperation\":0,\"conflict\":1,"
                        + "\"weight\":-6.0,\"usualCooperation\":1.0,\"usualConflict\":0.0,\"usualWeight\":2.0}");
    }

    @Test
    void whoFellSilentMovedToo() throws Exception {
        show(worse(List.of(), List.of()));
        assertThat(get("/category/category-0"))
                .containsPattern("(?s)Name of north\\s*\u2013 Name of south.*?none</td>.*?1 cooperation</td>");
    }
}
