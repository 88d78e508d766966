package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.people.Teams;
import org.bellwether.model.EventRecord;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.Deed;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team at a server: who gets in, and what everybody may reach. */
class TeamTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern SHOWN = Pattern.compile("class=\"secret\"><code>([^<]+)</code>");

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private Engines engines;
    private Store store;
    private Team team;
    private WebServer server;

    @BeforeEach
    void start() {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "paper/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        new MonitorRun(Fakes.tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
        serve(false);
    }

    private void serve(boolean https) {
        team = Teams.light(store.people(), () -> now, https);
        server = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), "desk")),
                0,
                Set.of("desk.example"),
                Optional.of(team));
    }

    @AfterEach
    void stop() {
        server.close();
        engines.close();
        client.close();
    }

    /** A browser with its cookies. */
    private final class Browser {

        private final Map<String, String> cookies = new HashMap<>();
        private String token = "";

        HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (body != null) {
                request.header("Content-Type", "application/x-www-form-urlencoded");
            }
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                answer.headers().allValues("Set-Cookie").forEach(this::keep);
                Matcher found = TOKEN.matcher(answer.body());
                if (found.find()) {
                    token = found.group(1);
                }
                return answer;
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void keep(String header) {
            String pair = header.split(";", 2)[0];
            String value = pair.substring(pair.indexOf('=') + 1);
            String name = pair.substring(0, pair.indexOf('='));
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }

        HttpResponse<String> get(String path, String... headers) {
            return send("GET", path, null, headers);
        }

        /** Sends a form with the token of the page last seen, unless another is given. */
        HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
            Map<String, String> all = new HashMap<>(fields);
            all.putIfAbsent("token", token);
            String form = all.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send("POST", path, form, headers);
        }

        HttpResponse<String> logIn(String name, String password) {
            get("/login");
            return post("/login", Map.of("name", name, "password", password));
        }
    }

    private Browser founded() {
        Browser admin = new Browser();
        admin.get("/setup");
        var answer = admin.post(
                "/setup",
                Map.of("setup", team.setup().orElseThrow(), "name", "Desk", "fresh", PASSWORD, "again", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        admin.get("/people");
        return admin;
    }

    private static String shown(HttpResponse<String> answer) {
        Matcher found = SHOWN.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private String given(Browser admin, String name, String role) {
        admin.get("/people");
        assertThat(admin.post("/people", Map.of("name", name, "role", role)).statusCode())
                .isEqualTo(303);
        return shown(admin.get("/people"));
    }

    private Browser settled(Browser admin, String name, String role) {
        String given = given(admin, name, role);
        Browser browser = new Browser();
        assertThat(browser.logIn(name, given).statusCode()).isEqualTo(303);
        browser.get("/account");
        assertThat(browser.post("/account/password", Map.of("password", given, "fresh", PASSWORD, "again", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        browser.get("/account");
        return browser;
    }

    private String idOf(Browser admin, String name) {
        return store.people().named(name).orElseThrow().id();
    }

    private String event() {
        try (var events = store.events()) {
            return events.map(EventRecord::id).findFirst().orElseThrow();
        }
    }

    private List<Act> acts() {
        return store.people().audit(Long.MAX_VALUE, 1000).stream()
                .map(Deed::what)
                .toList();
    }

    private static Optional<String> to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(place -> place.replaceFirst("^https?://[^/]+", ""));
    }

    private List<Endpoint> routes() {
        return server.endpoints().stream()
                .filter(endpoint -> Set.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE)
                                .contains(endpoint.method)
                        || endpoint.method == HandlerType.PATCH
                        || endpoint.method == HandlerType.HEAD)
                .toList();
    }

    private static Role least(Endpoint endpoint) {
        Roles roles = endpoint.metadata(Roles.class);
        assertThat(roles).as(endpoint.path + " names its role").isNotNull();
        assertThat(roles.getRoles()).as(endpoint.path).hasSize(1);
        return (Role) roles.getRoles().iterator().next();
    }

    private static String address(Endpoint endpoint) {
        return endpoint.path.replaceAll("[{<]\\w+[}>]", "none");
    }

    @Test
    void onlyTheDoorItselfIsOpenToAnybody() {
        assertThat(routes()).hasSizeGreaterThan(25);
        assertThat(routes().stream()
                        .filter(endpoint -> least(endpoint) == Role.ANYONE)
                        .map(endpoint -> endpoint.method + " " + endpoint.path))
                .containsExactlyInAnyOrder(
                        "GET /assets/{name}",
                        "GET /healthz",
                        "GET /language/{code}",
                        "GET /login",
                        "POST /login",
                        "GET /recover",
                        "POST /recover",
                        "GET /setup",
                        "POST /setup");
    }

    @Test
    void nobodyReachesAnyRouteThatAsksForARole() {
        founded();
        for (Endpoint endpoint : routes()) {
            if (least(endpoint) == Role.ANYONE) {
                continue;
            }
            Browser nobody = new Browser();
            nobody.get("/login");
            String path = address(endpoint);
            for (String[] headers : List.of(
                    new String[] {"Sec-Fetch-Site", "same-origin"},
                    new String[] {"Sec-Fetch-Site", "same-origin", "Cookie", "bellwether=guessed"},
                    new String[] {"Sec-Fetch-Site", "same-origin", "Authorization", "Bearer guessed"})) {
                var answer = endpoint.method == HandlerType.POST
                        ? nobody.post(path, Map.of(), headers)
                        : nobody.send(endpoint.method.name(), path, null, headers);
                if (answer.statusCode() == 303) {
                    assertThat(to(answer).orElseThrow()).as(path).startsWith("/login");
                } else {
                    assertThat(answer.statusCode())
                            .as(endpoint.method + " " + path)
                            .isIn(401, 403);
                }
                assertThat(answer.body()).as(path).doesNotContain("Police").doesNotContain("arrested");
            }
        }
    }

    @Test
    void everybodyReachesWhatTheirRoleReachesAndNothingElse() {
        Browser admin = founded();
        Map<Role, Browser> browsers = new HashMap<>();
        for (Role role : List.of(Role.READER, Role.ANALYST, Role.EDITOR)) {
            browsers.put(role, settled(admin, "Some " + role, role.name()));
        }
        browsers.put(Role.ADMIN, admin);
        browsers.forEach((role, browser) -> {
            String name = role == Role.ADMIN ? "Desk" : "Some " + role;
            for (Endpoint endpoint : routes()) {
                String path = address(endpoint);
                browser.get("/account");
                var answer = endpoint.method == HandlerType.POST
                        ? browser.post(path, Map.of("role", "READER"))
                        : browser.send(endpoint.method.name(), path, null);
                String what = role + " " + endpoint.method + " " + path;
                if (role.allows(least(endpoint))) {
                    assertThat(answer.statusCode()).as(what).isNotIn(401, 403);
                    if (path.equals("/logout")) {
                        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
                        browser.logIn(name, PASSWORD);
                    }
                } else {
                    assertThat(answer.statusCode()).as(what).isEqualTo(403);
                    assertThat(answer.body()).as(what).contains("E-WEB-07");
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"})
    void otherMethodsOpenNothing(String method) {
        founded();
        for (String path : List.of("/", "/event/" + event(), "/data/board.json", "/people")) {
            var answer = new Browser().send(method, path, null);
            assertThat(answer.statusCode()).as(method + " " + path).isNotEqualTo(200);
            assertThat(answer.body()).doesNotContain("arrested");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/", "//people", "/PEOPLE", "/people;x=1", "/%70eople", "/./people", "/x/../people"})
    void otherSpellingsOfAnAddressOpenNothing(String path) {
        Browser admin = founded();
        Browser reader = settled(admin, "Reader", "READER");
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("Add a person");
    }

    @Test
    void beginsOnceWithTheCodeOfTheTerminal() {
        Browser first = new Browser();
        assertThat(to(first.get("/"))).hasValue("/login");
        assertThat(to(first.get("/login"))).hasValue("/setup");
        first.get("/setup");
        Map<String, String> claim =
                Map.of("setup", "guessed", "name", "intruder", "fresh", PASSWORD, "again", PASSWORD);
        var wrong = first.post("/setup", claim);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("E-PEOPLE-14")
                .contains("value=\"intruder\"")
                .doesNotContain(PASSWORD);
        assertThat(store.people().nobody()).isTrue();

        Browser admin = founded();
        assertThat(admin.get("/people").body()).contains("Desk (you)");
        Map<String, String> again = new HashMap<>(claim);
        again.put("setup", team.setup().orElseThrow());
        assertThat(to(first.post("/setup", again))).as("the code is spent").hasValue("/login");
        assertThat(store.people().all()).hasSize(1);
        assertThat(to(new Browser().get("/setup"))).hasValue("/login");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        founded();
        Browser browser = new Browser();
        String cookie = browser.logIn("Desk", PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie)
                .startsWith("bellwether=")
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .doesNotContain("Domain")
                .doesNotContain("Secure");
    }

    @Test
    void behindHttpsTheCookieIsOfThisHostAndSecure() {
        founded();
        server.close();
        serve(true);
        Browser browser = new Browser();
        String cookie = browser.logIn("Desk", PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie)
                .startsWith("__Host-bellwether=")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
        browser.get("/login", "X-Forwarded-For", "203.0.113.5");
        new Browser().logIn("Desk", "wrong");
        Browser forged = new Browser();
        forged.get("/login");
        forged.post(
                "/login", Map.of("name", "Desk", "password", "wrong"), "X-Forwarded-For", "198.51.100.1, 203.0.113.9");
        assertThat(store.people().audit(Long.MAX_VALUE, 1).getFirst().about())
                .as("the proxy's own word is the last")
                .isEqualTo("from 203.0.113.9");
    }

    @Test
    void withoutAProxyNobodyBelievesAForwardedAddress() {
        founded();
        Browser forged = new Browser();
        forged.get("/login");
        forged.post("/login", Map.of("name", "Desk", "password", "x"), "X-Forwarded-For", "203.0.113.9");
        assertThat(store.people().audit(Long.MAX_VALUE, 1).getFirst().about()).isEqualTo("from 127.0.0.1");
    }

    @Test
    void aSessionPlantedBeforeLoggingInIsNotTheOneAfter() {
        Browser admin = founded();
        Browser victim = new Browser();
        victim.cookies.put("bellwether", "planted-by-somebody");
        victim.logIn("Desk", PASSWORD);
        assertThat(victim.cookies.get("bellwether")).isNotEqualTo("planted-by-somebody");
        Browser attacker = new Browser();
        attacker.cookies.put("bellwether", "planted-by-somebody");
        assertThat(attacker.get("/account").statusCode()).isEqualTo(303);

        String before = admin.cookies.get("bellwether");
        admin.post("/login", Map.of("name", "Desk", "password", PASSWORD));
        assertThat(admin.cookies.get("bellwether")).isNotEqualTo(before);
        Browser old = new Browser();
        old.cookies.put("bellwether", java.util.Objects.requireNonNull(before));
        assertThat(old.get("/account").statusCode())
                .as("the one before has ended")
                .isEqualTo(303);
    }

    @Test
    void loggingOutEndsTheSessionOnTheServer() {
        Browser admin = founded();
        String before = java.util.Objects.requireNonNull(admin.cookies.get("bellwether"));
        assertThat(admin.get("/logout").statusCode()).as("no link logs out").isEqualTo(405);
        admin.get("/account");
        var answer = admin.post("/logout", Map.of());
        assertThat(to(answer)).hasValue("/login");
        assertThat(admin.cookies).isEmpty();
        Browser thief = new Browser();
        thief.cookies.put("bellwether", before);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
        assertThat(acts()).contains(Act.LOGOUT);
    }

    @Test
    void aSessionThatIsOverLeadsToTheDoorAndBack() {
        Browser admin = founded();
        now = now.plus(Duration.ofHours(3));
        var answer = admin.get("/event/" + event() + "?x=1&y=%20");
        assertThat(to(answer).orElseThrow()).startsWith("/login?to=%2Fevent%2F");
        var door = admin.get(to(answer).orElseThrow());
        assertThat(door.body()).contains("name=\"to\" value=\"/event/" + event() + "?x=1&amp;y=%20\"");
        var in = admin.post(
                "/login", Map.of("name", "Desk", "password", PASSWORD, "to", "/event/" + event() + "?x=1&y=%20"));
        assertThat(to(in)).hasValue("/event/" + event() + "?x=1&y=%20");
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        Browser admin = founded();
        Browser analyst = settled(admin, "Analyst 1", "ANALYST");
        assertThat(analyst.get("/").statusCode()).isEqualTo(200);
        admin.get("/people");
        admin.post("/people/" + idOf(admin, "Analyst 1") + "/disable", Map.of());
        assertThat(analyst.get("/").statusCode()).isEqualTo(303);
        assertThat(analyst.logIn("Analyst 1", PASSWORD).body()).contains("E-PEOPLE-01");
        admin.post("/people/" + idOf(admin, "Analyst 1") + "/enable", Map.of());
        assertThat(analyst.logIn("Analyst 1", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewRoleEndsTheSessionAndHoldsAtOnce() {
        Browser admin = founded();
        Browser editor = settled(admin, "Editor", "ADMIN");
        assertThat(editor.get("/audit").statusCode()).isEqualTo(200);
        admin.get("/people");
        admin.post("/people/" + idOf(admin, "Editor") + "/role", Map.of("role", "READER"));
        assertThat(to(editor.get("/audit")).orElseThrow()).startsWith("/login");
        editor.logIn("Editor", PASSWORD);
        assertThat(editor.get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void theLastAdminCannotBeRemoved() {
        Browser admin = founded();
        String id = idOf(admin, "Desk");
        assertThat(admin.post("/people/" + id + "/disable", Map.of()).body()).contains("E-PEOPLE-12");
        assertThat(admin.post("/people/" + id + "/role", Map.of("role", "READER"))
                        .body())
                .contains("E-PEOPLE-12");
        assertThat(admin.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aGivenPasswordOpensOnlyTheAccount() {
        Browser admin = founded();
        String given = given(admin, "Reader", "ADMIN");
        assertThat(admin.get("/people").body()).as("shown once").doesNotContain(given);
        Browser reader = new Browser();
        reader.logIn("Reader", given);
        assertThat(to(reader.get("/"))).hasValue("/account");
        assertThat(to(reader.get("/data/events.json"))).hasValue("/account");
        assertThat(to(reader.get("/people"))).hasValue("/account");
        assertThat(reader.get("/account").body())
                .contains("Choose one that only you know")
                .doesNotContain("API tokens");
        assertThat(reader.post("/account/tokens", Map.of("label", "x", "role", "READER"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/people", Map.of("name", "x y", "role", "ADMIN"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void formsNeedTheTokenOfTheirOwnSession() {
        Browser admin = founded();
        Browser other = settled(admin, "Other", "ADMIN");
        String id = idOf(admin, "Other");
        Map<String, String> change = Map.of("role", "READER");
        admin.get("/people");
        String own = admin.token;
        assertThat(own).isNotEqualTo(other.token);
        for (String token : List.of("", "guessed", other.token, own.substring(1))) {
            Map<String, String> fields = new HashMap<>(change);
            fields.put("token", token);
            for (String[] headers :
                    List.of(new String[] {}, new String[] {"Sec-Fetch-Site", "same-origin"}, new String[] {
                        "Origin", "http://127.0.0.1:" + server.port()
                    })) {
                assertThat(admin.post("/people/" + id + "/role", fields, headers)
                                .statusCode())
                        .as(token)
                        .isEqualTo(403);
            }
        }
        Map<String, String> right = new HashMap<>(change);
        right.put("token", own);
        for (String[] elsewhere : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://evil.example"})) {
            assertThat(admin.post("/people/" + id + "/role", right, elsewhere).statusCode())
                    .isEqualTo(403);
        }
        assertThat(store.people().person(id).orElseThrow().role().name()).isEqualTo("ADMIN");
        assertThat(admin.post("/people/" + id + "/role", right).statusCode()).isEqualTo(303);
        assertThat(store.people().person(id).orElseThrow().role().name()).isEqualTo("READER");
    }

    @Test
    void noFormAtAllIsTakenWithoutTheTokenOfItsSession() {
        Browser admin = founded();
        Browser other = settled(admin, "Other", "ADMIN");
        admin.get("/people");
        String own = admin.token;
        String cookie = String.valueOf(admin.cookies.get("bellwether"));
        int known = acts().size();
        List<Endpoint> forms = routes().stream()
                .filter(endpoint -> endpoint.method == HandlerType.POST && least(endpoint) != Role.ANYONE)
                .toList();
        assertThat(forms).hasSizeGreaterThan(15);
        for (Endpoint form : forms) {
            String path = address(form);
            for (String token : List.of("", "guessed", other.token, own.toUpperCase(java.util.Locale.ROOT) + " ")) {
                for (String[] headers : List.of(
                        new String[] {}, new String[] {"Sec-Fetch-Site", "same-origin"}, new String[] {"Origin", "null"
                        })) {
                    assertThat(admin.post(path, Map.of("token", token), headers).statusCode())
                            .as(path + " with " + token)
                            .isEqualTo(403);
                }
            }
            for (String[] elsewhere : List.of(
                    new String[] {"Sec-Fetch-Site", "cross-site"},
                    new String[] {"Sec-Fetch-Site", "same-site"},
                    new String[] {"Sec-Fetch-Site", "none"},
                    new String[] {"Origin", "https://evil.example"},
                    new String[] {"Origin", "http://127.0.0.1.evil.example:" + server.port()})) {
                assertThat(admin.post(path, Map.of("token", own), elsewhere).statusCode())
                        .as(path + " from elsewhere")
                        .isEqualTo(403);
            }
        }
        assertThat(acts()).as("nothing was done").hasSize(known);
        assertThat(admin.cookies).as("nobody was logged out").containsEntry("bellwether", cookie);
        assertThat(admin.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aStolenSessionDoesNotHelpToGuessThePassword() {
        Browser admin = founded();
        Browser thief = new Browser();
        thief.cookies.putAll(admin.cookies);
        String fresh = "quite another password";
        for (int i = 0; i < 6; i++) {
            thief.get("/account");
            Map<String, String> guess = Map.of("password", "guess number " + i, "fresh", fresh, "again", fresh);
            assertThat(thief.post("/account/password", guess).statusCode()).isEqualTo(422);
        }
        thief.get("/account");
        var right = thief.post("/account/password", Map.of("password", PASSWORD, "fresh", fresh, "again", fresh));
        assertThat(right.body()).contains("E-PEOPLE-02");
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(429);
        now = now.plus(Duration.ofHours(1));
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(new Browser().logIn("Desk", fresh).statusCode()).isEqualTo(422);
    }

    @Test
    void oneAddressThatTriesManyNamesWaits() {
        founded();
        for (int i = 0; i < 30; i++) {
            assertThat(new Browser().logIn("Name " + i, PASSWORD).statusCode()).isEqualTo(422);
        }
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(429);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordIsANewSession() {
        Browser admin = founded();
        Browser thief = new Browser();
        thief.cookies.putAll(admin.cookies);
        String before = String.valueOf(admin.cookies.get("bellwether"));
        admin.get("/account");
        String fresh = "quite another password";
        admin.post("/account/password", Map.of("password", PASSWORD, "fresh", fresh, "again", fresh));
        assertThat(admin.cookies.get("bellwether")).isNotEqualTo(before);
        assertThat(admin.get("/account").statusCode()).isEqualTo(200);
        assertThat(to(thief.get("/account")).orElseThrow()).startsWith("/login");
        thief.cookies.clear();
        String stolen = String.valueOf(admin.cookies.get("bellwether"));
        assertThat(thief.get("/account?bellwether=" + stolen).statusCode())
                .as("a session is no address")
                .isEqualTo(303);
    }

    @Test
    void nobodyIsLoggedInFromElsewhere() {
        founded();
        Browser victim = new Browser();
        victim.get("/login");
        Map<String, String> fields = Map.of("name", "Desk", "password", PASSWORD);
        assertThat(victim.post("/login", fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(victim.post("/login", fields, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> stale = new HashMap<>(fields);
        stale.put("token", "from an earlier run");
        var answer = victim.post("/login", stale, "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("E-PEOPLE-18");
        assertThat(victim.cookies).isEmpty();
    }

    @Test
    void guessingIsSlowedWithoutTellingWhoThereIs() {
        founded();
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            known.add(shape(new Browser().logIn("Desk", "guess number " + i)));
            unknown.add(shape(new Browser().logIn("Nobody here", "guess number " + i)));
        }
        assertThat(known).isEqualTo(unknown);
        assertThat(known.getFirst()).startsWith("422").contains("E-PEOPLE-01");
        assertThat(known.getLast()).startsWith("429").contains("E-PEOPLE-02").contains("Wait a minute");
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(429);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(acts()).contains(Act.LOGIN_FAILED, Act.LOCKED_OUT);
    }

    private static String shape(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body().replaceAll("value=\"[^\"]*\"", "").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: planted=1",
                "javascript:alert(1)"
            })
    void nobodyIsSentElsewhereAfterLoggingIn(String to) {
        founded();
        Browser browser = new Browser();
        var page = browser.get("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        String body = page.body().replaceAll("(?s)<nav class=\"languages\".*?</nav>", "");
        assertThat(body).contains("name=\"to\" value=\"/\"").doesNotContain("evil");
        var answer = browser.post("/login", Map.of("name", "Desk", "password", PASSWORD, "to", to));
        assertThat(to(answer)).hasValue("/");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1).noneMatch(one -> one.contains("planted"));
    }

    @Test
    void programsReadDataByATokenInTheHeaderOnly() {
        Browser admin = founded();
        admin.get("/account");
        admin.post("/account/tokens", Map.of("label", "nightly <b>", "role", "READER"));
        var page = admin.get("/account");
        String token = shown(page);
        assertThat(page.body()).contains("nightly &lt;b&gt;").doesNotContain("nightly <b>");
        assertThat(admin.get("/account").body()).as("shown once").doesNotContain(token);
        Browser program = new Browser();
        for (String path : List.of(
                "/data/board.json",
                "/api",
                "/api/board",
                "/api/export/events.csv",
                "/api/events/" + event(),
                "/feed.atom")) {
            assertThat(program.get(path, "Authorization", "Bearer " + token).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(program.get(path + "?token=" + token + "&access_token=" + token)
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(program.get(path).headers().firstValue("WWW-Authenticate"))
                    .isPresent();
            assertThat(program.get(path).body()).startsWith("{\"error\":{\"code\":\"E-WEB-10\"");
            assertThat(program.get(path, "Authorization", "Basic " + token).statusCode())
                    .isEqualTo(401);
        }
        for (String path : List.of("/", "/account", "/people", "/event/" + event(), "/search")) {
            assertThat(program.get(path, "Authorization", "Bearer " + token).statusCode())
                    .as(path)
                    .isEqualTo(303);
        }
        assertThat(program.post("/event/" + event(), Map.of("verdict", "ACCEPT"), "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.get("/data/board.json", "Authorization", "Bearer guessed")
                        .statusCode())
                .as("a wrong token is not made good by a cookie")
                .isEqualTo(401);

        String id = store.people().tokens(idOf(admin, "Desk")).getFirst().id();
        admin.get("/account");
        admin.post("/account/tokens/" + id + "/revoke", Map.of());
        assertThat(program.get("/data/board.json", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(acts()).contains(Act.TOKEN_MADE, Act.TOKEN_REVOKED);
    }

    @Test
    void aCodeIsAskedForOnceTheAppHasShownOne() {
        Browser admin = founded();
        String page = admin.get("/account").body();
        Matcher secret =
                Pattern.compile("name=\"secret\" value=\"([A-Z2-7]{32})\"").matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(page).contains("otpauth://totp/Bellwether%3ADesk?secret=" + secret.group(1));
        Map<String, String> form = new HashMap<>(Map.of("secret", secret.group(1), "password", PASSWORD));
        form.put("code", "000000");
        assertThat(admin.post("/account/codes", form).body())
                .contains("E-PEOPLE-11")
                .contains("value=\"" + secret.group(1) + "\"")
                .doesNotContain(PASSWORD);
        String before = admin.cookies.get("bellwether");
        form.put("code", Teams.code(secret.group(1), now));
        assertThat(to(admin.post("/account/codes", form))).hasValue("/account?kept=codes");
        assertThat(admin.cookies.get("bellwether")).as("a new session").isNotEqualTo(before);
        assertThat(admin.get("/account?kept=codes").body())
                .contains("You are asked for a code")
                .doesNotContain(secret.group(1));
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(422);
        now = now.plusSeconds(60);
        Map<String, String> login =
                Map.of("name", "Desk", "password", PASSWORD, "code", Teams.code(secret.group(1), now));
        Browser phone = new Browser();
        phone.get("/login");
        assertThat(phone.post("/login", login).statusCode()).isEqualTo(303);
        Browser replay = new Browser();
        replay.get("/login");
        assertThat(replay.post("/login", login).statusCode()).isEqualTo(422);
        phone.get("/account");
        phone.post("/account/sessions", Map.of());
        assertThat(admin.get("/account").statusCode())
                .as("ended from the other browser")
                .isEqualTo(303);
    }

    @Test
    void hostileNamesAreInert() {
        Browser admin = founded();
        String name = "<script>alert(1)</script>\"'><img src=x>";
        Browser hostile = settled(admin, name, "ADMIN");
        for (String path : List.of("/", "/account", "/people", "/audit")) {
            assertThat(hostile.get(path).body())
                    .as(path)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
        }
        new Browser().logIn(Fixture.HOSTILE, "x");
        var refused = admin.post("/people", Map.of("name", "x", "role", "<script>alert(2)</script>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("E-PEOPLE-13").doesNotContain("<script>alert");
    }

    @Test
    void theMastheadSaysWhoOneIs() {
        Browser admin = founded();
        Browser analyst = settled(admin, "Analyst 1", "ANALYST");
        assertThat(analyst.get("/").body())
                .contains("Analyst 1, analyst")
                .contains("action=\"/logout\"")
                .doesNotContain("href=\"/people\"")
                .doesNotContain("href=\"/audit\"");
        assertThat(admin.get("/").body()).contains("href=\"/people\"").contains("href=\"/audit\"");
        assertThat(new Browser().get("/login").body())
                .doesNotContain("/logout")
                .doesNotContain("href=\"/search\"")
                .doesNotContain(Fakes.monitor().title());
    }

    @Test
    void judgementsCarryTheNameOfWhoIsLoggedIn() {
        Browser admin = founded();
        Browser analyst = settled(admin, "Analyst 1", "ANALYST");
        Browser reader = settled(admin, "Reader", "READER");
        String event = event();
        assertThat(reader.get("/event/" + event).body()).doesNotContain("Accept as it stands");
        analyst.get("/event/" + event);
        assertThat(analyst.post("/event/" + event, Map.of("verdict", "ACCEPT", "seen", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(store.judgements().getFirst().analyst()).isEqualTo("Analyst 1");
        reader.get("/account");
        assertThat(reader.post("/event/" + event, Map.of("verdict", "UNDO", "seen", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void noSecretIsWrittenDownAndNoPageOfPeopleIsKept() {
        Browser admin = founded();
        settled(admin, "Analyst 1", "ANALYST");
        new Browser().logIn(PASSWORD, "Desk");
        assertThat(store.people().audit(Long.MAX_VALUE, 1000))
                .isNotEmpty()
                .noneMatch(row -> (row.who() + row.about()).contains(PASSWORD));
        for (String path : List.of("/account", "/people", "/audit")) {
            assertThat(admin.get(path).headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(admin.get(path).headers().firstValue("Content-Security-Policy"))
                    .isPresent();
        }
    }

    @Test
    void theAuditIsPaged() {
        Browser admin = founded();
        for (int i = 0; i < 150; i++) {
            store.people().note(new Deed(now, "Desk", Act.LOGIN, "row " + i));
        }
        String page = admin.get("/audit").body();
        assertThat(page).contains("row 149").doesNotContain("row 20<");
        Matcher older = Pattern.compile("/audit\\?before=\\d+").matcher(page);
        assertThat(older.find()).isTrue();
        assertThat(admin.get(older.group()).body()).contains("row 20<").doesNotContain("row 149");
        assertThat(admin.get("/audit?before=x'--").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutATeamNothingIsAsked() throws Exception {
        try (WebServer alone = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), "desk")),
                0,
                Set.of())) {
            for (String path : List.of("/", "/judgements")) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + alone.port() + path));
                var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("/logout");
            }
            assertThat(alone.endpoints()).noneMatch(endpoint -> endpoint.path.equals("/login"));
        }
    }

    @Test
    void anAdminWhoLostThePasswordGetsInByACodeOfTheMachine() {
        Browser admin = founded();
        var out = new java.io.StringWriter();
        var command = new picocli.CommandLine(
                new org.bellwether.app.cli.PeopleResetCommand(folder -> SqlStore.open(folder), () -> now));
        command.setOut(new java.io.PrintWriter(out));
        assertThat(command.execute("desk", "--data", data.toString())).isZero();
        Matcher code = Pattern.compile("Code for Desk: (\\S+)").matcher(out.toString());
        assertThat(code.find()).isTrue();
        assertThat(to(admin.get("/people")).orElseThrow())
                .as("the session has ended")
                .startsWith("/login");

        Browser lost = new Browser();
        assertThat(lost.get("/login").body()).contains("href=\"/recover\"");
        lost.get("/recover");
        var wrong = lost.post(
                "/recover", Map.of("code", "guessed", "fresh", "another long one", "again", "another long one"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("E-PEOPLE-21").doesNotContain("another long one");
        assertThat(lost.post("/recover", Map.of("code", code.group(1), "fresh", "short", "again", "short"))
                        .body())
                .contains("E-PEOPLE-05");
        Map<String, String> right = Map.of(
                "code",
                code.group(1).toUpperCase(java.util.Locale.ROOT),
                "fresh",
                "another long one",
                "again",
                "another long one");
        assertThat(lost.post("/recover", right).statusCode()).isEqualTo(303);
        assertThat(lost.get("/people").body()).contains("Desk (you)");
        assertThat(acts()).contains(Act.RECOVERY_GIVEN, Act.RECOVERED);
        assertThat(lost.get("/audit").body()).contains("gave a code to recover").contains("recovered by a code");

        Browser again = new Browser();
        again.get("/recover");
        assertThat(again.post("/recover", right).body()).contains("E-PEOPLE-21");
        assertThat(new Browser().logIn("Desk", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(new Browser().logIn("Desk", "another long one").statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeOfTheMachineRunsOutAndWrongOnesLockTheDoor() {
        founded();
        String code = switch (team.register().recoverable("Desk", "tester")) {
            case org.bellwether.app.people.Result.Done(var recovery) -> recovery.code();
            case org.bellwether.app.people.Result.Refused<?> refused -> throw new AssertionError(refused);
        };
        now = now.plus(Duration.ofMinutes(16));
        Browser late = new Browser();
        late.get("/recover");
        Map<String, String> form = Map.of("code", code, "fresh", "another long one", "again", "another long one");
        for (int i = 0; i < 5; i++) {
            assertThat(late.post("/recover", form).body()).contains("E-PEOPLE-21");
        }
        var locked = late.post("/recover", form);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("E-PEOPLE-02");
    }

    @Test
    void theMachineKnowsNobodyOfAnotherName() {
        founded();
        var err = new java.io.StringWriter();
        var command = new picocli.CommandLine(
                new org.bellwether.app.cli.PeopleResetCommand(folder -> SqlStore.open(folder), () -> now));
        command.setErr(new java.io.PrintWriter(err));
        command.setExecutionExceptionHandler(new org.bellwether.app.cli.Failures());
        assertThat(command.execute("stranger", "--data", data.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("E-PEOPLE-20");
        assertThat(command.execute("Desk", "--data", data.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-DATA-01");
    }
}
