package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;

/**
 * Text that means harm in every imported field and every field of every form; then every page is looked at, with the content security
 * policy switched off, so that only escaping stands between a payload and the browser, and once more with it on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionIT {

    private static final String NAME = HostileMonitor.small("admin");

    /** What a payload would leave behind, or ask for. */
    private static final String HARM = """
            (() => {
              const found = [];
              const own = (address) => new URL(address, location).origin === location.origin;
              if (window.__pwned !== undefined) found.push("a script ran");
              if (document.title === "pwned") found.push("the title is taken");
              for (const one of document.querySelectorAll("[pwn]")) found.push("parsed: " + one.outerHTML.slice(0, 200));
              for (const one of document.querySelectorAll("iframe, object, embed, base, style, meta[http-equiv], applet, frame"))
                found.push("foreign: " + one.outerHTML.slice(0, 200));
              for (const one of document.querySelectorAll("*")) for (const at of one.attributes) {
                if (/^on|^style$|^srcdoc$/i.test(at.name)) found.push(at.name + ": " + one.outerHTML.slice(0, 200));
                if (/^(href|src|action|formaction|xlink:href|data|poster|ping|background)$/i.test(at.name)) {
                  const scheme = new URL(at.value, location).protocol;
                  if (!/^(https?|otpauth):$/.test(scheme)) found.push("scheme: " + one.outerHTML.slice(0, 200));
                  if (!/^(a|A)$/.test(one.tagName) && !own(at.value)) found.push("elsewhere: " + one.outerHTML.slice(0, 200));
                }
                if (/^hx-/.test(at.name) && one.id !== "q") found.push("htmx: " + one.outerHTML.slice(0, 200));
              }
              for (const one of performance.getEntriesByType("resource"))
                if (!own(one.name)) found.push("asked for " + one.name);
              return found;
            })()""";

    /** Texts as they stand on the page and in its fields. */
    private static final String TEXT = """
            document.body.textContent + "\\n" + [...document.querySelectorAll("input, textarea, option, [title], img[alt]")]
              .map((one) => [one.value, one.title, one.alt, one.label].join("\\n")).join("\\n")""";

    /** Every button of every form: method, address, what is sent. */
    private static final String FORMS = """
            const forms = [...document.forms].filter((form) => form.method !== "dialog").flatMap((form) =>
              [...form.querySelectorAll("button")].map((button) => ({form, button, sends: [form.method, new URL(form.action).pathname,
                [...form.elements].filter((one) => one.name && one.type !== "submit")
                  .map((one) => /^(act|verdict)$/.test(one.name) ? one.name + "=" + one.value : one.name).join() + " " +
                (button.name ? button.name + "=" + button.value : "")].join(" ")})));
            """;

    /** Sends the form 0 with text 1 in its fields; 2: in all that can be sent, what is hidden and chosen, too. */
    private static final String SEND = FORMS + """
            const [sends, text, all] = arguments;
            const {form, button} = forms.find((one) => one.sends === sends);
            const escaped = (text) => text.replace(/[<>&"]/g, (one) => "&#" + one.charCodeAt(0) + ";");
            const file = (text) => {
              const list = new DataTransfer();
              list.items.add(new File([`<opml version="2.0"><body><outline type="rss" text="${escaped(text)}"
                xmlUrl="https://feeds.example/${escaped(encodeURIComponent(text))}"/></body></opml>`], text + ".opml"));
              return list.files;
            };
            const dates = {date: "2011-11-24", from: "2011-11-01", to: "2011-11-27", as: "2011-11-24"};
            for (const one of form.elements) {
              if (!one.name || /^(token|seen)$/.test(one.name) || one.type === "submit") continue;
              if (one.matches("select")) { if (all) { one.add(new Option(text, text)); one.value = text; } }
              else if (/^(checkbox|radio)$/.test(one.type)) { if (all) { one.value = text; one.checked = true; } }
              else if (one.type === "hidden") { if (all) one.value = text; }
              else if (one.type === "file") { one.files = file(text); }
              else { one.removeAttribute("maxlength"); if (one.type === "date") one.type = "text"; one.value = !all && dates[one.name] || text; }
            }
            if (button.name) {
              const value = document.createElement("input");
              [value.type, value.name, value.value] = ["hidden", button.name, button.value];
              form.append(value);
            }
            HTMLFormElement.prototype.submit.call(form);""";

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> sent = new LinkedHashMap<>();
    private final StringBuilder shown = new StringBuilder();
    private Path data = Path.of("");
    private Probe probe;
    private HostileMonitor hostile;
    private TeamDesk desk;
    private Browser browser;
    private Walk walk;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        probe = Probe.open();
        hostile = new HostileMonitor(probe.address());
        Path monitor = Files.createDirectories(folder.resolve("monitor"));
        hostile.write(monitor);
        data = folder.resolve("data");
        desk = TeamDesk.open(ExampleArchive.make(monitor, data), browser);
        walk = desk.walk();
        policy(false);
    }

    @AfterAll
    void stop() {
        if (probe != null) {
            probe.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    private void policy(boolean on) {
        browser.driver.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", !on));
    }

    private void check(String what) {
        for (Object fault : (List<?>) browser.ask(HARM)) {
            faults.add(what + ": " + fault);
        }
        shown.append(browser.ask(TEXT)).append('\n');
    }

    private void look(List<String> paths) {
        for (String path : paths) {
            desk.show(path);
            check(path);
        }
    }

    private void begin() {
        desk.show("/setup");
        browser.type("input[name=setup]", NAME);
        browser.type("input[name=name]", NAME);
        browser.leave(browser.one("main button")::click);
        check("setup refused");
        desk.begin(NAME);
        browser.leave(browser.one(".seat button")::click);
        desk.show("/login?to=" + encode("javascript:__pwned=1") + "&kept=" + encode(NAME));
        check("login");
        browser.type("input[name=name]", HostileMonitor.small("nobody"));
        browser.type("input[name=password]", TeamDesk.PASSWORD);
        browser.leave(browser.one("main button")::click);
        check("login refused");
        desk.enter(NAME);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends each kind of form that these pages hold, first as a person would fill it in, then with every value forged. */
    private void send(List<String> paths) {
        List<String> all = hostile.payloads();
        for (String path : paths) {
            desk.show(path);
            for (String form : forms()) {
                String[] parts = form.split(" ", 3);
                String kind = parts[0] + " " + walk.pattern(parts[1]) + " " + parts[2];
                if (parts[1].equals("/logout") || destroys(kind) || sent.putIfAbsent(kind, 0) != null) {
                    continue;
                }
                String small = HostileMonitor.small("form " + sent.size());
                if (!kind.contains("password")) {
                    send(path, form, kind, small, false);
                    send(path, form, kind, small + String.join(" ", all), false);
                }
                send(path, form, kind, all.get(sent.size() % all.size()), true);
            }
        }
    }

    private List<String> forms() {
        return ((List<?>) Objects.requireNonNull(
                        browser.driver.executeScript(FORMS + "return forms.map((one) => one.sends);")))
                .stream().map(String::valueOf).toList();
    }

    /** An earlier sending may have taken the form away. */
    private void send(String path, String form, String kind, String text, boolean forged) {
        desk.show(path);
        if (!forms().contains(form)) {
            return;
        }
        browser.leave(() -> browser.driver.executeScript(SEND, form, text, forged));
        check(kind + " from " + path);
        sent.merge(kind, 1, Integer::sum);
        if (String.valueOf(browser.driver.getCurrentUrl()).contains("/login")) {
            desk.enter(NAME);
        }
    }

    /** What takes away again what the other forms wrote. */
    private static boolean destroys(String kind) {
        return kind.matches(
                ".*(?:deed=delete|act=drop|act=strike|verdict=UNDO|/revoke|/people/[{]id[}]/(?:role|disable)|/sessions).*");
    }

    private List<String> everything() {
        try (var articles = desk.archive().store().articles()) {
            Stream<String> categories = Stream.of(0, 1, 2).map(i -> "/category/category-" + i + "?period=2011-11-21");
            return Stream.concat(categories, articles.map(one -> "/article/" + one.id() + "?marks=1"))
                    .toList();
        }
    }

    /** Each thing that a page is asked, with a payload. */
    private List<String> forged(List<String> paths) {
        Set<String> forged = new LinkedHashSet<>();
        Map<String, Set<String>> asked = new HashMap<>();
        List<String> all = hostile.payloads();
        for (String path : paths) {
            String[] parts = path.split("\\?", 2);
            Set<String> names = asked.computeIfAbsent(walk.pattern(path), pattern -> new HashSet<>());
            Stream<String> known = Stream.of("period", "as", "lang", "q", "n", "before", "to", "view");
            Stream<String> own = parts.length < 2
                    ? Stream.of()
                    : Stream.of(parts[1].split("&")).map(pair -> pair.split("=")[0]);
            for (String name : Stream.concat(known, own).toList()) {
                if (names.add(name)) {
                    forged.add(parts[0] + "?" + name + "=" + encode(all.get(forged.size() % all.size())));
                }
            }
        }
        walk.pages()
                .forEach(pattern -> forged.add(
                        pattern.replaceAll("[{<]\\w+[}>]", encode(NAME).replace("+", "%20"))));
        return new ArrayList<>(forged);
    }

    @Test
    void nothingRuns() throws Exception {
        begin();
        List<String> starts = new ArrayList<>(desk.starts("2011-11-21"));
        starts.addAll(List.of("/setup", "/login"));
        List<String> first = walk.from(2, starts, this::check);
        assertThat(walk.missed(first)).as("pages no link leads to").isEmpty();
        send(first);
        List<String> pages = walk.from(2, starts, this::check);
        look(forged(pages));
        look(everything());
        files();
        assertThat(faults).isEmpty();
        assertThat(probe.asked()).as("asked for elsewhere").isEmpty();
        everythingIsShownAsText();
        assertThat(sent.keySet()).hasSizeGreaterThan(25);

        policy(true);
        browser.complaints();
        look(walk.from(1, starts));
        assertThat(browser.complaints())
                .as("what the policy had to stop")
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Refused"));
        site();
        assertThat(faults).isEmpty();
        assertThat(probe.asked()).isEmpty();
    }

    private void everythingIsShownAsText() {
        List<String> all = hostile.payloads();
        List<String> wanted = new ArrayList<>(all);
        Stream.of(
                        "monitor title",
                        "category title",
                        "outlet first",
                        "outlet third",
                        "actor",
                        "title",
                        "credit",
                        "caption",
                        "body",
                        "plain title",
                        "plain author",
                        "admin")
                .map(HostileMonitor::small)
                .forEach(wanted::add);
        for (int i = 0; i < 3; i++) {
            wanted.addAll(List.of(
                    "question " + all.get(3 * i),
                    "viewpoint " + all.get(3 * i + 1),
                    "signal says " + all.get(3 * i + 2)));
        }
        String text = plain(shown.toString());
        assertThat(wanted.stream().map(InjectionIT::plain).filter(one -> !text.contains(one)))
                .as("not shown as it is written")
                .isEmpty();
    }

    /** One space for each run of what separates words. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u2028\u2029\u202E]+", " ");
    }

    private HttpResponse<byte[]> fetch(HttpClient client, String path) throws IOException, InterruptedException {
        String cookies = browser.driver.manage().getCookies().stream()
                .map((Cookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return client.send(
                HttpRequest.newBuilder(URI.create(walk.origin() + path))
                        .header("Cookie", cookies)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What is no page: it says what it is, and a browser that opens it runs nothing. */
    private void files() throws Exception {
        String search =
                desk.archive().store().savedSearches().of(NAME).getFirst().id();
        List<String> files = new ArrayList<>(List.of(
                "/feed.atom",
                "/sources.opml",
                "/searches/" + search + "/feed.atom",
                "/searches/" + search + "/notice.eml",
                "/data/board.json",
                "/data/statuses.json",
                "/data/events.json",
                "/healthz"));
        walk.patterns().stream()
                .filter(pattern -> pattern.startsWith("/api") && !pattern.contains("{") && !pattern.contains("<"))
                .forEach(pattern -> files.add(pattern.endsWith("/search") ? pattern + "?q=court" : pattern));
        try (Stream<Path> kept = Files.list(data.resolve("images"))) {
            kept.forEach(file -> files.add("/picture/" + file.getFileName()));
            assertThat(files).as("no SVG is kept").noneMatch(path -> path.endsWith(".svg"));
        }
        assertThat(files).anyMatch(path -> path.startsWith("/picture/")).anyMatch(path -> path.endsWith("events.csv"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : files) {
                HttpResponse<byte[]> answer = fetch(client, path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(path)
                        .hasValue("nosniff");
                String type = answer.headers().firstValue("Content-Type").orElseThrow();
                assertThat(type)
                        .as(path)
                        .doesNotContain("html")
                        .doesNotContain("svg")
                        .doesNotContain("javascript");
                if (type.contains("xml") || type.contains("opml")) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new java.io.ByteArrayInputStream(answer.body()))
                            .getElementsByTagName("link");
                }
                if (path.endsWith(".csv")) {
                    assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines())
                            .as(path)
                            .noneMatch(line -> line.matches("(?:.*,)?\"?[=@].*HYPERLINK.*"));
                }
                if (!path.endsWith(".eml") && !path.endsWith(".csv") && !path.endsWith(".jsonl")) {
                    desk.show(path);
                    if (browser.driver.executeScript("return window.__pwned") != null) {
                        faults.add(path + ": a script ran");
                    }
                }
            }
        }
    }

    /** The published pages, as files. */
    private void site() throws IOException {
        try (Stream<Path> pages = Files.walk(data.resolve("site"))) {
            List<Path> all =
                    pages.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(all).hasSizeGreaterThan(20);
            for (Path page : all.subList(0, Math.min(60, all.size()))) {
                browser.driver.get(page.toUri().toString());
                for (Object fault : (List<?>) browser.ask(HARM.replace("https?|otpauth", "https?|otpauth|file"))) {
                    faults.add("site " + page.getFileName() + ": " + fault);
                }
            }
        }
    }
}
