package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellwether.app.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Looks at the example monitor as a reader does: in a browser, light and dark, on a desk and on a phone. With
 * {@code -Dbellwether.screenshots=true} the pictures go to {@code docs/images}, else to {@code target}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotIT {

    private static final List<String> WORDS =
            List.of("got better", "got worse", "has not changed", "too little reporting");
    private static final String CONTRAST = """
            (() => {
              const light = (c) => {
                const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map((v) => v / 255)
                  .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = light(getComputedStyle(document.body).backgroundColor);
              const weak = [];
              for (const element of document.querySelectorAll("main *, .masthead *, footer *")) {
                const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
                const box = element.getBoundingClientRect();
                if (!own || box.width < 2 || element.closest("svg")) continue;
                const ink = light(getComputedStyle(element).color);
                const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                if (ratio < 4.5) weak.push(element.className + " " + ratio.toFixed(2));
              }
              return weak;
            })()""";

    private Path images = Path.of("target", "screenshots");
    private final Map<String, String> pages = new LinkedHashMap<>();
    private ExampleArchive archive;
    private WebServer server;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        archive = ExampleArchive.make(folder.resolve("data"));
        server = archive.serve();
        if (Boolean.getBoolean("bellwether.screenshots")) {
            images = Path.of(System.getProperty("bellwether.home", ".."), "docs", "images");
        }
        pages.put("board", "/?period=2011-11-21");
        pages.put("category", "/category/society-parties?period=2011-11-21");
        find("event", "/category/society-parties?period=2011-11-21", ".evidence .quote a");
        find("article", "/search?q=Medvedev+Lukashenko+Nazarbayev+sign+declaration", "#results .quote a");
        pages.put("search", "/search?q=Minsk");
        pages.put(
                "lab", "/lab?text=Police+in+Minsk+arrested+two+journalists+on+Thursday,+the+rights+group+Viasna+said.");
    }

    private void find(String name, String from, String selector) {
        open(from);
        String href = browser.driver.findElement(By.cssSelector(selector)).getDomAttribute("href");
        pages.put(name, String.valueOf(href));
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

    @BeforeEach
    void anew() {
        browser.size(1280, 900);
        browser.dark(false);
        browser.scripts(true);
    }

    private void open(String path) {
        browser.driver.get("http://localhost:" + server.port() + path);
    }

    private String page(String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    private List<WebElement> all(String selector) {
        return browser.driver.findElements(By.cssSelector(selector));
    }

    @Test
    void picturesOfEveryPage() throws IOException {
        for (String name : List.of("board", "category", "event", "article", "lab")) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                for (var screen : Map.of("desktop", new int[] {1280, 1000}, "phone", new int[] {390, 844})
                        .entrySet()) {
                    browser.size(screen.getValue()[0], screen.getValue()[1]);
                    open(page(name));
                    Path file = images.resolve(name + "-" + (dark ? "dark" : "light") + "-" + screen.getKey() + ".png");
                    browser.picture(file);
                    assertThat(file).isNotEmptyFile();
                    assertThat(file.toFile().length()).as("bytes of %s", file).isLessThan(150_000);
                }
            }
        }
    }

    @Test
    void everyRowOfTheBoardSaysItsStatusInAWordWithAShape() {
        open(page("board"));
        List<WebElement> rows = all("table.board tbody tr");
        assertThat(rows).hasSize(5);
        for (WebElement row : rows) {
            assertThat(row.findElement(By.cssSelector("td.now .word")).getText())
                    .isIn(WORDS);
            assertThat(row.findElement(By.cssSelector("td.now svg.sign"))
                            .getSize()
                            .getWidth())
                    .isPositive();
            assertThat(row.findElements(By.cssSelector("td.past"))).isNotEmpty();
        }
    }

    @Test
    void nothingOverflowsOnTheNarrowestScreen() {
        browser.size(320, 700);
        pages.forEach((name, path) -> {
            open(path);
            assertThat(browser.ask("document.documentElement.scrollWidth"))
                    .as(name)
                    .isEqualTo(320L);
        });
    }

    @Test
    void headingsFormAnOutline() {
        pages.forEach((name, path) -> {
            open(path);
            assertThat(all("h1")).as(name).hasSize(1);
            List<Integer> levels = new ArrayList<>();
            all("main h1, main h2, main h3")
                    .forEach(heading -> levels.add(heading.getTagName().charAt(1) - '0'));
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(name).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            all("main h1, main h2")
                    .forEach(heading ->
                            assertThat(heading.getDomProperty("textContent")).isNotBlank());
        });
    }

    @Test
    void theKeyboardReachesEverythingAndShowsWhereItIs() {
        open(page("board"));
        var keys = new Actions(browser.driver);
        keys.sendKeys(Keys.TAB).perform();
        assertThat(browser.driver.switchTo().activeElement().getText()).isEqualTo("Skip to the page");
        for (int i = 0; i < 6; i++) {
            keys.sendKeys(Keys.TAB).perform();
            assertThat(browser.ask("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
        keys.sendKeys("?").perform();
        assertThat(browser.ask("document.getElementById('keys').open")).isEqualTo(true);
        keys.sendKeys(Keys.ESCAPE).perform();
        keys.sendKeys("j").perform();
        assertThat(browser.ask("document.activeElement.closest('tr') !== null")).isEqualTo(true);
        keys.sendKeys("/").perform();
        assertThat(browser.driver.getCurrentUrl()).endsWith("/search");
        new Actions(browser.driver).sendKeys("g").sendKeys("b").perform();
        assertThat(all("table.board")).hasSize(1);
    }

    @Test
    void everyPageReadsWithoutJavaScript() {
        browser.scripts(false);
        pages.forEach((name, path) -> {
            open(path);
            assertThat(all("main h1").getFirst().getText()).as(name).isNotBlank();
        });
        open(page("article"));
        assertThat(all("#marks").getFirst().isSelected()).isFalse();
        all("#marks").getFirst().click();
        assertThat(all(".toggle .key").getFirst().isDisplayed()).isTrue();
        open(page("search"));
        all("form.search button").getFirst().click();
        assertThat(all("#results .quote a")).isNotEmpty();
    }

    @Test
    void textStandsOutFromItsGround() {
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            pages.forEach((name, path) -> {
                open(path);
                assertThat((List<?>) browser.ask(CONTRAST))
                        .as("%s, dark %s", name, dark)
                        .isEmpty();
            });
        }
    }

    @Test
    void theBrowserFindsNothingToComplainOf() {
        browser.complaints();
        pages.forEach((name, path) -> {
            open(path);
            assertThat(browser.complaints()).as(name).isEmpty();
        });
    }
}
