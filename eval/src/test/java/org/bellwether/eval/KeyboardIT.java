package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bellwether.model.EventRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A day at the desk without a mouse: every link and field is reached and seen, every key does what the list of keys says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardIT {

    private static final String WEEK = "2011-11-21";
    private static final String CATEGORY = "/category/society-parties?period=" + WEEK;

    /** What follows g, and where that leads. */
    private static final List<String> PLACES = List.of(
            "b /",
            "r /reading",
            "t /timeline",
            "m /map",
            "a /actors",
            "s /sources",
            "j /judgements",
            "l /ledger",
            "v /searches",
            "c /category/",
            "f /feed.atom");

    /** Keeps what takes the focus, and whether one sees that. */
    private static final String WATCH = """
            window.__stops = [];
            addEventListener("focusin", (event) => {
              const one = event.target, box = one.getBoundingClientRect(), style = getComputedStyle(one);
              window.__stops.push({one, seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0,
                left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY});
            });""";

    private static final String REACHABLE = """
            const reachable = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
              .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({visibilityProperty: true}))
              .filter((one) => one.type !== "radio" || one.checked);
            const name = (one) => one.tagName + " " + (one.id || one.name || one.textContent.trim().slice(0, 40));
            """;

    private static final String COUNT = REACHABLE + "return reachable.length;";

    /** What is wrong with the way of the focus through a page. */
    private static final String WAY = REACHABLE + """
            const stops = window.__stops, wrong = [];
            const met = new Set(stops.map((stop) => stop.one));
            for (const one of reachable) if (!met.has(one)) wrong.push("not reached: " + name(one));
            for (const stop of stops) if (!stop.seen) wrong.push("focus not seen: " + name(stop.one));
            const first = stops.findIndex((stop, at) => at > 0 && stop.one === stops[0].one);
            const round = first < 0 ? stops : stops.slice(0, first);
            if (first < 0 && stops.length > reachable.length) wrong.push("caught at " + name(stops[stops.length - 1].one));
            for (let i = 2; i < round.length; i++) {
              const was = round[i - 1], is = round[i];
              if (is.bottom <= was.top && is.left < was.left) wrong.push("goes back from " + name(was.one) + " to " + name(is.one));
            }
            return [...new Set(wrong)];""";

    private TeamDesk desk;
    private Browser browser;
    private Walk walk;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        desk = TeamDesk.open(ExampleArchive.make(folder.resolve("data")), browser);
        walk = desk.walk();
        browser.size(1280, 1000);
        begin();
    }

    @AfterAll
    void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    private void begin() {
        desk.show("/setup");
        enter("input[name=setup]", desk.team().setup().orElseThrow());
        enter("input[name=name]", "Editor");
        enter("input[name=fresh]", TeamDesk.PASSWORD);
        enter("input[name=again]", TeamDesk.PASSWORD);
        leave(Keys.ENTER);
        if (address().contains("/login")) {
            enter("input[name=name]", "Editor");
            enter("input[name=password]", TeamDesk.PASSWORD);
            leave(Keys.ENTER);
        }
    }

    private String address() {
        return String.valueOf(browser.driver.getCurrentUrl())
                .substring(walk.origin().length());
    }

    private void keys(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    private void leave(CharSequence... keys) {
        browser.leave(() -> keys(keys));
    }

    private Object result(String script) {
        return Objects.requireNonNull(browser.driver.executeScript(script));
    }

    private boolean at(String selector) {
        return Boolean.TRUE.equals(
                browser.driver.executeScript("return document.activeElement.matches(arguments[0])", selector));
    }

    /** Goes on with Tab until the focus is there. */
    private void reach(String selector) {
        for (int i = 0; i < 300; i++) {
            if (at(selector)) {
                return;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("no Tab leads to " + selector + " of " + address());
    }

    private void enter(String selector, String text) {
        reach(selector);
        new Actions(browser.driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
    }

    private void choose(String selector, String value) {
        reach(selector);
        String chosen = "document.activeElement.value";
        keys(Keys.HOME);
        for (int i = 0; i < 200 && !browser.ask(chosen).equals(value); i++) {
            keys(Keys.ARROW_DOWN);
        }
        assertThat(browser.ask(chosen)).isEqualTo(value);
    }

    private String main() {
        return browser.one("main").getText();
    }

    private EventRecord event(int skipped) {
        try (var events = desk.archive().store().events()) {
            return events.filter(one -> one.event().date().range().isPresent())
                    .skip(skipped)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** After a form is sent, the browser is at what it changed: the next Tab goes on from there. */
    private void landsAt(String place) {
        assertThat(address()).endsWith("#" + place);
        assertThat(browser.driver.executeScript(
                        "return document.getElementById(arguments[0]).checkVisibility()", place))
                .isEqualTo(true);
        keys(Keys.TAB);
        assertThat(browser.driver.executeScript("""
                const from = document.getElementById(arguments[0]), to = document.activeElement;
                return from.contains(to) || (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;""", place))
                .as("the focus goes on from " + place)
                .isEqualTo(true);
    }

    @Test
    @Order(1)
    void everythingIsReachedInOrderAndSeen() {
        List<String> pages = walk.from(1, desk.starts(WEEK));
        TreeSet<String> missed = new TreeSet<>(walk.missed(pages));
        missed.removeAll(List.of("/login", "/setup"));
        assertThat(missed).as("pages no link leads to").isEmpty();
        List<String> wrong = new ArrayList<>();
        for (String path : pages) {
            desk.show(path);
            long count = ((Number) result(COUNT)).longValue();
            browser.driver.executeScript(WATCH);
            CharSequence[] tabs = Collections.nCopies((int) count + 8, Keys.TAB).toArray(CharSequence[]::new);
            keys(tabs);
            ((List<?>) result(WAY)).forEach(one -> wrong.add(path + ": " + one));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    void everyKeyDoesWhatTheListSays() {
        desk.show("/?period=" + WEEK);
        reach("table.board .category a");
        keys("?");
        assertThat(browser.ask("document.getElementById('keys').open")).isEqualTo(true);
        assertThat(browser.ask("document.activeElement.closest('dialog') !== null"))
                .isEqualTo(true);
        String told = browser.driver.findElements(By.cssSelector("#keys dt")).stream()
                .map(one -> one.getText().replace(" ", ""))
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(told).isEqualTo("/ ? [] a e ga gb gc gf gj gl gm gr gs gt gv jk m n o s u x");
        keys(Keys.ESCAPE);
        assertThat(browser.ask("document.getElementById('keys').open")).isEqualTo(false);
        assertThat(at("table.board .category a")).as("the focus comes back").isTrue();

        for (String place : PLACES) {
            String[] parts = place.split(" ");
            desk.show("/?period=" + WEEK);
            leave("g", parts[0]);
            assertThat(address()).as("g " + parts[0]).startsWith(parts[1]);
        }
        desk.show("/?period=" + WEEK);
        keys("j", "j", "k", "j");
        assertThat(browser.ask("document.activeElement.closest('tr').rowIndex")).isEqualTo(2L);
        leave("o");
        assertThat(address()).startsWith("/category/");
        String here = address();
        leave("[");
        assertThat(address()).isNotEqualTo(here);
        leave("]");
        assertThat(address()).isEqualTo(here);
        leave("/");
        assertThat(address()).isEqualTo("/search");
        keys("/");
        assertThat(at("#q")).isTrue();
        keys("g", "b");
        assertThat(browser.ask("document.activeElement.value"))
                .as("typing is typing")
                .isEqualTo("gb");
    }

    @Test
    @Order(3)
    void theListIsReadByKeys() {
        desk.show("/reading?period=" + WEEK);
        keys("j");
        String state = "document.activeElement.closest('.story').querySelector('.state').textContent";
        boolean read = "read".equals(browser.ask(state));
        for (String marked : read ? List.of("unread", "read") : List.of("read", "unread")) {
            keys("x");
            new WebDriverWait(browser.driver, Duration.ofSeconds(10))
                    .until(driver -> browser.ask(state).equals(marked));
        }
        assertThat(at(".story a")).as("the focus stays").isTrue();
        leave("u");
        assertThat(address()).contains("unread=1");
        keys("j");
        leave("m");
        assertThat(at("#tag")).isTrue();
        keys("gas deal");
        leave(Keys.ENTER);
        landsAt("tags");
        assertThat(main()).contains("gas-deal");
        keys("n");
        assertThat(at("#note")).isTrue();
        keys("Written by keys.", Keys.TAB);
        leave(Keys.ENTER);
        assertThat(main()).contains("Written by keys.");
        landsAt("notes");
        keys("s");
        assertThat(browser.one("#marks").isSelected()).isTrue();
        leave("u");
        assertThat(address()).startsWith("/reading");
    }

    private String standing() {
        return browser.one(".standing .judged").getText();
    }

    @Test
    @Order(4)
    void anEventIsJudgedByKeys() {
        desk.show("/event/" + event(1).id());
        leave("a");
        assertThat(standing()).isEqualTo("accepted");
        landsAt("hand");
        keys("e");
        assertThat(browser.ask("document.activeElement.closest('details').open"))
                .isEqualTo(true);
        assertThat(at("#correct-deed, details[open] select, details[open] input"))
                .isTrue();
        choose("#correct-status", "PLANNED");
        enter("#correct-reason", "it is only announced");
        reach("details[open] button");
        leave(Keys.ENTER);
        assertThat(standing()).isEqualTo("corrected");
        landsAt("hand");
        judge(1, "REJECT", () -> enter("#reject-reason", "a commentary, no report"));
        assertThat(standing()).isEqualTo("rejected");
        String other = event(3).id();
        judge(2, "MERGE", () -> {
            enter("#merge-other", other);
            enter("#merge-reason", "the same happening");
        });
        assertThat(standing()).isEqualTo("merged");
        for (String before : List.of("rejected", "corrected", "accepted")) {
            undo();
            assertThat(standing()).isEqualTo(before);
        }
    }

    private void undo() {
        reach("input[name=verdict][value=UNDO] ~ button");
        leave(Keys.ENTER);
    }

    private void judge(int fold, String verdict, Runnable fill) {
        reach(".hand details:nth-of-type(" + (fold + 1) + ") > summary");
        keys(Keys.ENTER);
        fill.run();
        reach("input[name=verdict][value=" + verdict + "] ~ button");
        leave(Keys.ENTER);
        landsAt("hand");
    }

    @Test
    @Order(5)
    void anEventIsAddedByKeys() {
        desk.show("/article/" + event(0).article());
        reach("#adding");
        keys(Keys.SPACE);
        reach("a.add");
        leave(Keys.ENTER);
        assertThat(address()).endsWith("#add");
        enter("#add-sources", "the Belarusian government");
        choose("#add-deed", "COERCE/censor");
        enter("#add-date", "2011-11-24");
        reach("#add button");
        leave(Keys.ENTER);
        assertThat(standing()).isEqualTo("added");
    }

    @Test
    @Order(6)
    void aStatusIsVotedAndDecidedByKeys() {
        desk.show(CATEGORY);
        choose("#vote-status", "DETERIORATED");
        enter("#vote-reason", "the verdict of the week");
        reach("input[name=act][value=VOTE] ~ button");
        leave(Keys.ENTER);
        landsAt("decision");
        assertThat(main()).contains("the verdict of the week");
        keys("e");
        choose("#override-status", "UNCHANGED");
        enter("#override-reason", "One verdict alone does not move it.");
        reach("input[name=act][value=OVERRIDE] ~ button");
        leave(Keys.ENTER);
        landsAt("decision");
        assertThat(main()).contains("One verdict alone does not move it.");
        desk.show("/category/ruling-elite?period=" + WEEK);
        leave(Keys.ENTER);
        landsAt("decision");
        assertThat(main()).doesNotContain("Nothing is decided yet");
    }

    @Test
    @Order(7)
    void aSearchIsSavedByKeys() {
        desk.show("/?period=" + WEEK);
        leave("/");
        reach("#q");
        keys("Minsk");
        leave(Keys.ENTER);
        reach(".keep summary");
        keys(Keys.ENTER);
        enter(".keep input[name=name]", "Minsk");
        reach(".keep button");
        leave(Keys.ENTER);
        assertThat(address()).startsWith("/searches#");
        reach("button[value=notice-on]");
        leave(Keys.ENTER);
        landsAt(address().split("#")[1]);
        keys("j");
        assertThat(at("button.plain, [data-row] *")).isTrue();
    }

    @Test
    @Order(8)
    void aPersonIsAddedByKeys() {
        desk.show("/people");
        enter("form[action='/people'] input[name=name]", "Analyst 1");
        choose("form[action='/people'] select[name=role]", "ANALYST");
        reach("form[action='/people'] button");
        leave(Keys.ENTER);
        assertThat(browser.one(".secret code").getText()).isNotBlank();
        landsAt("shown");
        reach("button[aria-label='Disable Analyst 1']");
        leave(Keys.ENTER);
        landsAt(desk.archive().store().people().named("Analyst 1").orElseThrow().id());
        reach(".seat button");
        leave(Keys.ENTER);
        assertThat(address()).startsWith("/login");
    }
}
