package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.people.Teams;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Status;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of page, as a browser that prefers Russian is given it. Whatever Latin letters are on a page must be of the archive: its
 * texts, its names, and what was written into it when it was coded.
 */
class RussianPagesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern WORDS = Pattern.compile(
            ">([^<>]+)<|\\s(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"|<option[^>]* label=\"([^\"]*)\"");
    /** What no reader is told, or is told in its own language. */
    private static final Pattern APART = Pattern.compile(
            "(?s)<(script|style|code|kbd|textarea)\\b.*?</\\1>|<(\\w+)[^>]* lang=\"en\"[^>]*>.*?</\\2>|<!--.*?-->|\\(E-HAND-\\d+\\)");

    private static final Pattern LATIN =
            Pattern.compile("[A-Za-z][A-Za-z’'-]*(?<!-)(?:[ ,]{1,2}[A-Za-z][A-Za-z’'-]*(?<!-))*");

    /** Names and codes that are the same in every language; those of files and commands. */
    private static final Set<String> SAME = Set.of(
            "Bellwether",
            "UTC",
            "SHA",
            "API",
            "CAMEO",
            "OPML",
            "RSS",
            "JSON",
            "RSS, Atom, JSON",
            "bellwether people reset NAME",
            "gas",
            "politics",
            "Natural Earth",
            "Bihari",
            "Moldavian",
            "Cyprus",
            "Somaliland",
            "E-WEB",
            "E-SEARCH",
            "bellwether check",
            "bellwether notices",
            "bellwether run",
            "notices",
            "serve");

    /** Answers that are no pages. */
    private static final Set<String> FILES = Set.of(
            "/assets/{name}",
            "/picture/{name}",
            "/feed.atom",
            "/data/{name}",
            "/healthz",
            "/language/{code}",
            "/searches/{id}/feed.atom",
            "/searches/{id}/notice.eml",
            "/sources.opml",
            "/snapshot/{digest}");

    private static final Set<String> UNTRANSLATED = untranslated();

    /** Names within the archive that are words of ours, too. */
    private static final Set<String> NAMED = Set.of("wire", "police");

    @TempDir
    private Path base;

    @TempDir
    private Path data;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private Engines engines;
    private Store store;
    private Team team;
    private WebServer server;

    @BeforeEach
    void start() {
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "paper/2.txt", "2020-01-08 en\nTwo\nOfficers arrested three students by the river.");
        Fakes.write(base, "wire/3.txt", "2020-01-15 en\nThree\nPolice arrested the mayor on Monday.");
        Fakes.write(base, "wire/4.txt", "2020-01-22 en\nFour\nThe minister promised the miners money.");
        store = SqlStore.open(data);
        engines = Engines.of(store, new MemorySnapshots(), RecordingIndex::new);
        new MonitorRun(Fakes.tools(), engines, Progress.NONE).run(Fakes.monitor(), base, Optional.empty());
        team = Teams.light(store.people(), () -> now, false);
        server = WebServer.start(
                new Served(store, engines.index(), SmallReader::new, Pictures.NONE)
                        .at(Desk.of(store, Fakes.tools(), "desk")),
                0,
                Set.of(),
                Optional.of(team));
    }

    @AfterEach
    void stop() {
        server.close();
        engines.close();
        client.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept-Language", "ru").build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)));
    }

    /** Sends a form of a page with the token that stands there. */
    private HttpResponse<String> post(String page, String action, String... fields) {
        String body = get(page).body();
        Matcher token = TOKEN.matcher(body);
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.put("token", token.find() ? token.group(1) : "");
        Matcher seen = Pattern.compile(
                        "name=\"seen\" value=\"(\\d+)\">\\s*<[^>]*name=\"act\" value=\"" + form.get("act"))
                .matcher(body);
        if (seen.find()) {
            form.put("seen", seen.group(1));
        }
        String sent = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent)));
    }

    private void kept(String page, String action, String... fields) {
        assertThat(post(page, action, fields).statusCode()).as(action).isEqualTo(303);
    }

    private List<EventRecord> events() {
        try (Stream<EventRecord> events = store.events()) {
            return events.toList();
        }
    }

    /** Somebody has been at work, so that the pages have something to say. */
    private void work() {
        EventRecord event = events().getFirst();
        String article = event.article();
        kept("/event/" + event.id(), "/event/" + event.id(), "verdict", "REJECT", "seen", "0", "reason", "не то");
        kept("/article/" + article, "/tag/" + article, "text", "газ");
        kept("/article/" + article, "/note/" + article, "text", "заметка");
        kept("/search?q=arrested", "/searches", "q", "arrested", "name", "аресты");
        kept("/account", "/account/tokens", "label", "выгрузка", "role", "READER");
        kept("/people", "/people", "name", "Второй", "role", "ANALYST");
        String category = "/category/society?period=2020-01-13";
        kept(category, category, "act", "VOTE", "status", "IMPROVED", "reason", "тише");
        String other = Archive.read(store)
                .orElseThrow()
                .figures("society", Period.containing(LocalDate.of(2020, 1, 13), PeriodLength.WEEK))
                .filter(figures -> figures.status() == Status.IMPROVED)
                .map(figures -> "UNCHANGED")
                .orElse("IMPROVED");
        kept(category, category, "act", "OVERRIDE", "status", other, "reason", "подписан договор");
    }

    private Set<String> walk(String... from) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> walked = new TreeSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            HttpResponse<String> answer = get(path);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            walked.add(path);
            english(path, answer.body());
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                String kind = next.replaceFirst("^(/\\w*).*", "$1");
                if (!next.startsWith("/language/") && seen.add(next) && kinds.merge(kind, 1, Integer::sum) < 9) {
                    open.add(next);
                }
            }
        }
        return walked;
    }

    private final Map<String, Set<String>> strange = new TreeMap<>();

    /** Collects what is English on a page and not of the archive. */
    private void english(String path, String page) {
        assertThat(page).as(path).contains("<html lang=\"ru\">");
        String told = APART.matcher(page).replaceAll("<x>");
        Matcher words = WORDS.matcher(told);
        while (words.find()) {
            String text = Stream.of(words.group(1), words.group(2), words.group(3))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            text = unescape(text).replaceAll("\\s+", " ").strip();
            if (UNTRANSLATED.contains(text) && !NAMED.contains(text)) {
                strange.computeIfAbsent(text, one -> new TreeSet<>()).add(path);
            }
            Matcher latin = LATIN.matcher(text);
            while (latin.find()) {
                String run = latin.group();
                if (run.length() > 2 && !SAME.contains(run) && !ours(run)) {
                    strange.computeIfAbsent(run, one -> new TreeSet<>()).add(path);
                }
            }
        }
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private boolean ours(String run) {
        String all = content();
        String lower = run.substring(0, 1).toLowerCase(Locale.ROOT) + run.substring(1);
        return all.contains(run) || all.contains(lower);
    }

    private String held = "";

    /** Everything the archive holds, in one text; names of fields and classes are none of it. */
    private String content() {
        if (held.isEmpty()) {
            List<String> all = new ArrayList<>();
            all.add(store.monitor().orElseThrow().toString());
            all.add(
                    "Hill said so; NOUN VBD VERB nsubj obj root; zebra, none, wire, police: what was typed, and its tags");
            store.people().audit(Long.MAX_VALUE, 1000).forEach(row -> all.add(row.about()));
            try (Stream<Article> articles = store.articles()) {
                articles.forEach(article -> all.add(article.toString()));
            }
            for (EventRecord event : events()) {
                all.add(event.toString());
                all.add(event.event().type().name() + " " + named(event.event().type()));
                all.add(store.article(event.article()).orElseThrow().toString());
                all.add(store.coding(event.article()).orElseThrow().toString());
            }
            Archive archive = Archive.read(store).orElseThrow();
            archive.periods()
                    .forEach(period -> archive.proposal("society", period).ifPresent(one -> all.add(one.toString())));
            all.add("Редакция");
            held = String.join("\n", all).replaceAll("\\b\\w+[=\\[]", " ").replaceAll("\\s+", " ");
        }
        return held;
    }

    /** The type as PLOVER names it. */
    private static String named(EventType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** English words of ours that Russian has others for. */
    private static Set<String> untranslated() {
        Tongue russian = Tongue.of("ru").orElseThrow();
        return Tongue.ENGLISH.keys().stream()
                .filter(key -> !Tongue.ENGLISH.say(key).equals(russian.say(key)))
                .map(Tongue.ENGLISH::say)
                .filter(words -> words.matches(".*[A-Za-z]{3}.*"))
                .collect(Collectors.toSet());
    }

    @Test
    void noEnglishWordOfOursIsLeftOnAnyPage() {
        Set<String> walked = new TreeSet<>(walk("/setup"));
        kept(
                "/setup",
                "/setup",
                "setup",
                team.setup().orElseThrow(),
                "name",
                "Редакция",
                "fresh",
                PASSWORD,
                "again",
                PASSWORD);
        work();
        String article = events().getFirst().article();
        walked.addAll(walk(
                "/",
                "/article/" + article + "?add=0&marks=1",
                "/versions/" + article,
                "/category/society?period=2020-01-13&as=2020-01-14",
                "/news/society?period=2020-01-13&after=0",
                "/evidence/society?period=2020-01-06&list=for",
                "/reading/undated",
                "/sources/add",
                "/sources/change/wire",
                "/search?q=arrested",
                "/search?q=zebra",
                "/search?from=soon",
                "/timeline?from=2020-01-01&to=2020-01-31",
                "/timeline?from=soon",
                "/map?view=world",
                "/lab",
                "/lab?text=Hill%20said%20so",
                "/tags?tag=%D0%B3%D0%B0%D0%B7",
                "/nothing",
                "/reading?outlet=wire&language=en&who=police",
                "/reading?period=2020-01-20&tag=none"));
        kept("/", "/logout");
        walked.addAll(walk("/login", "/recover"));
        assertThat(String.join(
                        "\n",
                        strange.entrySet().stream()
                                .map(word -> word.getKey() + " "
                                        + word.getValue().iterator().next())
                                .toList()))
                .isEmpty();
        assertThat(kinds(walked)).containsAll(pages());
    }

    /** Addresses of everything that answers with a page. */
    private Set<String> pages() {
        return server.endpoints().stream()
                .filter(endpoint -> endpoint.method == io.javalin.http.HandlerType.GET)
                .map(endpoint -> endpoint.path)
                .filter(path -> !FILES.contains(path) && !path.startsWith("/api"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> kinds(Set<String> walked) {
        return pages().stream()
                .filter(path -> {
                    Pattern kind = Pattern.compile(Arrays.stream(path.split("[{<]\\w+[}>]", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".+")));
                    return walked.stream()
                            .anyMatch(one ->
                                    kind.matcher(one.replaceFirst("\\?.*", "")).matches());
                })
                .collect(Collectors.toSet());
    }
}
