package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language is spoken, and how a reader chooses another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTest {

    private final Fixture fixture = new Fixture();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server = WebServer.start(
            new Served(fixture.store(), fixture::index, SmallReader::new, new Pictures(Path.of("none"))), 0, Set.of());

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', en",
        "ru, '', ru",
        "'en-GB,ru;q=0.5', '', en",
        "en, language=ru, ru",
        "ru, language=en, en",
        "ru, language=xx, ru",
        "en, 'a=b; language=ru; c=d', ru",
        "'de', 'language=../ru', en"
    })
    void speaksWhatIsChosenElseWhatTheBrowserPrefers(String header, String cookie, String expected) throws Exception {
        String page =
                get("/nothing", "Accept-Language", header, "Cookie", cookie).body();
        assertThat(page).contains("<html lang=\"" + expected + "\">");
        assertThat(page).contains(expected.equals("ru") ? "<h1>Не найдено</h1>" : "<h1>Not found</h1>");
    }

    @Test
    void saysEnglishWhereNothingIsAsked() throws Exception {
        assertThat(get("/").body()).contains("<html lang=\"en\">").contains("Skip to the page");
    }

    @Test
    void everyPageOffersEachLanguageByItsOwnName() throws Exception {
        assertThat(get("/search?q=court&n=1", "Accept-Language", "ru").body())
                .contains("<span lang=\"ru\" aria-current=\"true\">Русский</span>")
                .contains("<a href=\"/language/en?to=%2Fsearch%3Fq%3Dcourt%26n%3D1\" lang=\"en\" hreflang=\"en\"");
    }

    @Test
    void theChoiceIsKeptByTheBrowserAndLeadsBack() throws Exception {
        var answer = get("/language/ru?to=%2Fsearch%3Fq%3Dcourt");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/search?q=court");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("language=ru;")
                        .contains("Path=/")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/%0d%0aX:y",
                ""
            })
    void theChoiceLeadsNowhereElse(String to) throws Exception {
        var answer = get("/language/ru?to=" + to);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().firstValue("X")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "EN", "ru-RU", "..%2Fru", "%3Cscript%3E"})
    void aLanguageThatIsNotThereIsNoPage(String code) throws Exception {
        var answer = get("/language/" + code);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnEntityTag() throws Exception {
        var english = get("/search", "Accept-Language", "en");
        String tag = english.headers().firstValue("ETag").orElseThrow();
        assertThat(english.headers().allValues("Vary")).contains("Accept-Language, Cookie");
        assertThat(get("/search", "Accept-Language", "en", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/search", "Accept-Language", "ru", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void dataAndFeedAreTheSameInEveryLanguage() throws Exception {
        for (String path : new String[] {"/feed.atom", "/data/board.json", "/data/events.json", "/api", "/api/none"}) {
            assertThat(get(path, "Accept-Language", "ru").body())
                    .as(path)
                    .isEqualTo(get(path).body());
        }
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() throws Exception {
        assertThat(get("/article/morning-post/a1", "Accept-Language", "ru").body())
                .contains("<h1 lang=\"en\">Court sentences an editor</h1>");
        assertThat(get("/event/e-a1", "Accept-Language", "ru").body())
                .contains("<blockquote class=\"passage\" lang=\"en\">");
        assertThat(get("/search?q=court", "Accept-Language", "ru").body())
                .contains("<p class=\"opening\" lang=\"en\">");
        assertThat(get("/article/morning-post/a1").body()).contains("<h1>Court sentences an editor</h1>");
    }

    @Test
    void refusalsSpeakTheLanguage() throws Exception {
        assertThat(get("/search?q=" + "x".repeat(4100), "Accept-Language", "ru").body())
                .contains("<html lang=\"ru\">")
                .contains("Слишком длинно")
                .contains("E-WEB-03");
    }
}
