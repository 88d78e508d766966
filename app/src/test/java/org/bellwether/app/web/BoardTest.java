package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The board over HTTP: the year behind a period, and how much was reported. */
class BoardTest {

    private static final Pattern YEAR = Pattern.compile("<table class=\"glance\">.*?</table>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*><a href=\"([^\"]*)\" aria-label=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WebServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(WebServer::close);
        client.close();
    }

    private String board(MemoryStore store, String path) throws Exception {
        servers.add(WebServer.start(
                new Served(store, () -> new MemoryIndex(store), SmallReader::new, Pictures.NONE), 0, Set.of()));
        return get(path);
    }

    private String get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + servers.getLast().port() + path);
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String year(String page) {
        return YEAR.matcher(page).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    @Test
    void aYearOfWeeksStandsBehindTheWeek() throws Exception {
        String year = year(board(Weeks.store(8, 60, PeriodLength.WEEK, 20, 6), "/"));
        assertThat(CELL.matcher(year).results()).hasSize(8 * 52);
        assertThat(year)
                .contains("<abbr title=\"February 2011\">Feb</abbr>")
                .contains("aria-label=\"19\u201325 December 2011: has not changed\" aria-current=\"true\"");
        for (String href :
                CELL.matcher(year).results().map(cell -> cell.group(1)).limit(3).toList()) {
            assertThat(get(href)).contains("Category 0");
        }
    }

    @Test
    void anEarlierWeekShowsTheYearBeforeIt() throws Exception {
        String year = year(board(Weeks.store(1, 60, PeriodLength.WEEK, 20, 6), "/?period=2011-06-06"));
        assertThat(CELL.matcher(year).results().map(cell -> cell.group(2)))
                .hasSize(32)
                .startsWith("1\u20137 November 2010: has not changed")
                .endsWith("6\u201312 June 2011: has not changed");
    }

    @Test
    void aShortHistoryIsNotShownTwice() throws Exception {
        assertThat(board(Weeks.store(2, 13, PeriodLength.WEEK, 20, 6), "/")).doesNotContain("A year at a glance");
    }

    @Test
    void aYearOfMonthsIsTheHistoryItself() throws Exception {
        String page = board(Weeks.store(2, 30, PeriodLength.MONTH, 20, 6), "/");
        assertThat(page)
                .doesNotContain("A year at a glance")
                .contains("April 2013")
                .contains("April 2012");
    }

    @Test
    void tenCategoriesStayUnderAHundredKilobytes() throws Exception {
        board(Weeks.store(10, 60, PeriodLength.WEEK, 20, 6), "/");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + servers.getLast().port() + "/"))
                .header("Accept-Encoding", "gzip")
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body())
                .hasSizeLessThan(100_000);
    }

    @Test
    void silenceIsToldApartFromStability() throws Exception {
        String page = board(Weeks.store(1, 20, PeriodLength.WEEK, 31, 0), "/");
        assertThat(page)
                .contains("31 texts, reprints apart, usually 20")
                .contains("more than usual")
                .contains("0 events \u00B7 0 origins, usually 6")
                .contains("Nobody reported on this: silence, not stability.")
                .containsPattern("<a href=\"/source/post\">Morning Post</a>\\s+was silent")
                .contains("<a href=\"/sources\">what is missing</a>");
        assertThat(get("/category/category-0"))
                .contains("0 independent origins among the evidence, usually 6: <b>nobody</b>")
                .contains("silence, not stability");
    }

    @Test
    void lessThanUsualIsSaid() throws Exception {
        assertThat(board(Weeks.store(1, 20, PeriodLength.WEEK, 9, 2), "/"))
                .contains("less than usual")
                .contains("Less is told of this than usual.");
    }

    @Test
    void whatIsUsualIsNotKnownAtOnce() throws Exception {
        assertThat(board(Weeks.store(1, 3, PeriodLength.WEEK, 9, 2), "/"))
                .contains("no usual yet")
                .doesNotContain("usually")
                .doesNotContain("than usual");
    }

    @Test
    void programsReadTheUsualToo() throws Exception {
        board(Weeks.store(1, 20, PeriodLength.WEEK, 20, 2), "/");
        assertThat(get("/api/statuses?limit=1")).contains("\"usualOrigins\":6.0");
    }

    @Test
    void aNewUsualIsMarkedInTheChartSaidAndListed() throws Exception {
        MemoryStore store = new MemoryStore();
        store.putMonitor(Weeks.monitor(1, PeriodLength.WEEK));
        for (int week = 0; week < 40; week++) {
            store.proposals.add(Weeks.with(
                    "category-0",
                    Weeks.period(week, PeriodLength.WEEK),
                    Status.UNCHANGED,
                    week < 30 ? 1 : -19,
                    20,
                    6,
                    List.of(),
                    List.of()));
        }
        board(store, "/");
        String page = get("/category/category-0");
        String says = "From 30 May \u2013 5 June 2011 on the usual is \u221219.0; before it was +1.0.";
        assertThat(page)
                .contains("<li>" + says + "</li>")
                .contains("<title>" + says + "</title>")
                .contains("<td>new usual \u221219.0</td>")
                .contains(">new usual \u221219.0</text>");
        assertThat(get("/category/category-0?period=2011-03-07"))
                .as("what nobody could know yet")
                .doesNotContain("new usual");
        assertThat(get("/api/categories/category-0"))
                .contains("\"changes\":[{\"from\":\"2011-05-30\",\"before\":1.0,\"after\":-19.0}]");
    }
}
