package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The innermost elements that reach beyond the screen. */
    private static final String WIDE = """
            [...document.querySelectorAll("body *")]
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .map((one) => one.tagName + "." + one.className + "#" + one.id).slice(-6)""";

    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then((found) => done(found.violations
              .filter((one) => one.impact === "serious" || one.impact === "critical")
              .map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.target + " " + node.html.slice(0, 120)).join(" | "))
              .concat(found.passes.some((one) => one.id === "color-contrast") ? [] : ["contrast was not looked at"])));""";

    private final List<String> pages = new ArrayList<>();
    private Browser browser;
    private TeamDesk desk;
    private String axe = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        desk = TeamDesk.open(ExampleArchive.make(folder.resolve("data")), browser);
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
        desk.begin("Editor");
        pages.addAll(desk.walk().from(1, desk.starts("2011-11-21")));
    }

    @AfterAll
    void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void noPageHasASeriousFault() {
        List<String> faults = new ArrayList<>();
        for (String path : pages) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.size(1280, 900);
                browser.dark(dark);
                desk.show(path);
                browser.driver.executeScript(axe);
                for (Object fault : (List<?>) Objects.requireNonNull(browser.driver.executeAsyncScript(SERIOUS))) {
                    faults.add(path + (dark ? " (dark) " : " ") + fault);
                }
            }
        }
        assertThat(faults).as("of %d kinds of pages: %s", pages.size(), pages).isEmpty();
    }

    @Test
    void everyPageFitsASmallPhone() {
        List<String> wide = new ArrayList<>();
        browser.size(PHONE, 700);
        for (String path : pages) {
            desk.show(path);
            long width = ((Number) browser.ask("document.documentElement.scrollWidth")).longValue();
            if (width > PHONE) {
                wide.add(path + " is " + width + " px wide: " + browser.ask(WIDE));
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void whoIsNotLoggedInIsServedAlike() {
        browser.size(PHONE, 700);
        desk.show("/");
        browser.leave(browser.one(".seat button")::click);
        browser.driver.executeScript(axe);
        assertThat((List<?>) browser.driver.executeAsyncScript(SERIOUS)).isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
        desk.enter("Editor");
    }

    @Test
    void theWalkSeesEveryPage() {
        assertThat(desk.walk().missed(pages)).isSubsetOf("/login", "/setup");
    }
}
