package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellwether.app.flow.Proposing;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.web.WebServer;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every kind of page that links lead to, and holds each against axe-core's rules (light and dark) and the width of a small
 * phone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final int PHONE = 320;
    private static final int MOST_KINDS = 60;

    /** Addresses that a page leads to, without those that are no pages. */
    private static final String LINKS = """
            [...document.querySelectorAll("main a[href], header a[href], footer a[href]")]
              .map((a) => new URL(a.getAttribute("href"), location).href)
              .filter((href) => href.startsWith(location.origin))
              .map((href) => href.slice(location.origin.length).replace(/#.*/, ""))
              .filter((href) => !/^.(assets|data|picture|api|feed)|[.](atom|opml|eml|csv|jsonl|json)\\b/.test(href))""";

    /** The innermost elements that reach beyond the screen. */
    private static final String WIDE = """
            [...document.querySelectorAll("body *")]
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .map((one) => one.tagName + "." + one.className + "#" + one.id).slice(-6)""";

    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then((found) => done(found.violations
              .filter((one) => one.impact === "serious" || one.impact === "critical")
              .map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.target + " " + node.html.slice(0, 120)).join(" | "))));""";

    private final Map<String, String> pages = new LinkedHashMap<>();
    private ExampleArchive archive;
    private WebServer server;
    private Browser browser;
    private String axe = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        archive = ExampleArchive.make(folder.resolve("data"));
        Proposing proposing = new Proposing(new RuleAssessor(), InstantSource.system());
        server = archive.serve(new Desk(archive.store(), proposing, GazetteerActorCoder::new, "desk"));
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
        walk();
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
            archive.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String path) {
        browser.driver.get("http://localhost:" + server.port() + path);
    }

    /** One address of each kind: those that differ in more than the names and values in them. */
    private void walk() {
        Deque<String> ahead = new ArrayDeque<>(List.of("/?period=2011-11-21"));
        while (!ahead.isEmpty() && pages.size() < MOST_KINDS) {
            String path = ahead.remove();
            if (pages.putIfAbsent(kind(path), path) == null) {
                open(path);
                for (Object link : (List<?>) browser.ask(LINKS)) {
                    ahead.add(String.valueOf(link));
                }
            }
        }
    }

    /** {@code /event/belta/12?marks=1} is {@code /event/.?marks}. */
    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String place = parts[0].replaceFirst("^(/[a-z-]+)/.+$", "$1/.");
        String asked = parts.length < 2 ? "" : parts[1].replaceAll("=[^&]*", "");
        return place + "?" + asked;
    }

    @Test
    void noPageHasASeriousFault() {
        List<String> faults = new ArrayList<>();
        for (String path : pages.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.size(1280, 900);
                browser.dark(dark);
                open(path);
                browser.driver.executeScript(axe);
                for (Object fault : (List<?>) Objects.requireNonNull(browser.driver.executeAsyncScript(SERIOUS))) {
                    faults.add(path + (dark ? " (dark) " : " ") + fault);
                }
            }
        }
        assertThat(faults)
                .as("of %d kinds of pages: %s", pages.size(), pages.keySet())
                .isEmpty();
    }

    @Test
    void everyPageFitsASmallPhone() {
        List<String> wide = new ArrayList<>();
        browser.size(PHONE, 700);
        for (String path : pages.values()) {
            open(path);
            long width = ((Number) browser.ask("document.documentElement.scrollWidth")).longValue();
            if (width > PHONE) {
                wide.add(path + " is " + width + " px wide: " + browser.ask(WIDE));
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void theWalkSeesTheDesk() {
        assertThat(pages.keySet()).anyMatch(kind -> kind.startsWith("/event/"));
        assertThat(pages.keySet()).anyMatch(kind -> kind.startsWith("/article/"));
        assertThat(pages.keySet()).anyMatch(kind -> kind.startsWith("/category/"));
    }
}
