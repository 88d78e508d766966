package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.cli.GoldCommand;
import org.bellwether.app.flow.Proposing;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.web.WebServer;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.model.Evidence;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import picocli.CommandLine;

/** An analyst judges events of the Belarus example in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandIT {

    private static final Path IMAGES = Path.of("target", "screenshots");
    private static final String WEEK = "2011-11-21";
    private static final String CATEGORY = "society-parties";
    private static final String HOSTILE = "\"><script>document.title='taken'</script><img src=x onerror=alert(1)>";

    private final ActorCoder actors = new GazetteerActorCoder();
    private ExampleArchive archive;
    private WebServer server;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        archive = ExampleArchive.make(folder.resolve("data"));
        Proposing proposing = new Proposing(new RuleAssessor(), InstantSource.system());
        server = archive.serve(new Desk(archive.store(), proposing, () -> actors, "desk"));
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

    private void press(String words) {
        WebElement wanted = browser.driver.findElements(By.cssSelector("main button")).stream()
                .filter(button -> button.isDisplayed() && button.getText().equals(words))
                .findFirst()
                .orElseThrow();
        browser.leave(wanted::click);
    }

    private StatusProposal again(StatusProposal week) {
        return archive.store().proposals("belarus-2011").stream()
                .filter(proposal -> proposal.category().equals(week.category())
                        && proposal.period().equals(week.period()))
                .findFirst()
                .orElseThrow();
    }

    private String standing() {
        List<WebElement> found = browser.driver.findElements(By.cssSelector(".standing .judged"));
        return found.isEmpty() ? "as coded" : found.getFirst().getText();
    }

    /** Evidence against of one telling alone, so that nothing else counts in its stead. */
    private static Optional<Evidence> lonely(StatusProposal week) {
        return Stream.concat(week.supporting().stream(), week.opposing().stream())
                .filter(one -> one.tellings().size() == 1 && one.weight() < 0)
                .findFirst();
    }

    private void openHeaviest() {
        open("/category/" + CATEGORY + "?period=" + WEEK);
        browser.leave(browser.one(".evidence .quote a")::click);
    }

    @Test
    void judgesAnEventAndAddsOne() throws IOException {
        browser.size(1280, 1000);
        StatusProposal coded = archive.store().proposals("belarus-2011").stream()
                .filter(week -> lonely(week).isPresent())
                .findFirst()
                .orElseThrow();
        open("/event/" + lonely(coded).orElseThrow().lead().id());
        String event = browser.driver.getCurrentUrl();
        browser.leave(new Actions(browser.driver).sendKeys("a")::perform);
        assertThat(standing()).isEqualTo("accepted");
        double accepted = again(coded).movement();
        assertThat(accepted).as("signed for, it weighs more").isLessThan(coded.movement());

        new Actions(browser.driver).sendKeys("e").perform();
        new Select(browser.one("#correct-status")).selectByValue("PLANNED");
        press("Correct");
        assertThat(browser.one("#correct-reason-error").getText()).contains("E-HAND-01");
        assertThat(browser.one("#correct-status").getDomProperty("value")).isEqualTo("PLANNED");
        browser.type("#correct-reason", "it is only announced");
        press("Correct");
        assertThat(standing()).isEqualTo("corrected");
        assertThat(again(coded).movement()).as("planned events do not count").isGreaterThan(coded.movement());

        browser.scripts(false);
        browser.driver.get(event);
        browser.driver.findElements(By.cssSelector(".hand summary")).get(1).click();
        browser.type("#reject-reason", "a commentary, no report");
        press("Reject");
        assertThat(standing()).isEqualTo("rejected");
        assertThat(again(coded).leftOut())
                .anySatisfy(
                        one -> assertThat(one.leftOut()).contains("rejected by an analyst: a commentary, no report"));
        press("Undo the last judgement");
        press("Undo the last judgement");
        assertThat(standing()).isEqualTo("accepted");
        assertThat(again(coded).movement()).isEqualTo(accepted);

        String article = String.valueOf(browser.one(".cite a").getDomAttribute("href"));
        open(article);
        browser.one("label[for=adding]").click();
        browser.leave(browser.driver.findElements(By.cssSelector("a.add")).getLast()::click);
        browser.type("#add-sources", "the Belarusian government");
        new Select(browser.one("#add-deed")).selectByValue("COERCE/censor");
        browser.type("#add-date", "2011-11-24");
        press("Add the event");
        assertThat(standing()).isEqualTo("added");
        assertThat(browser.driver.findElement(By.tagName("main")).getText()).contains("BLR");
        browser.scripts(true);
        open(article);
        assertThat(browser.driver.findElements(By.cssSelector(".para .judged.added")))
                .hasSize(1);

        theGoldRowsCanBeScored();
    }

    private void theGoldRowsCanBeScored() throws IOException {
        Path gold = archive.data().resolve("judged.jsonl");
        int code = new CommandLine(new GoldCommand(SqlStore::open))
                .execute("examples/belarus-2011", "--data", archive.data().toString(), "--out", gold.toString());
        assertThat(code).isZero();
        List<String> rows = Files.readAllLines(gold);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("\"trigger\"").doesNotContain("desk"));
        EventScorer.Figures figures = EventScorer.score(EvalCoders.load(), gold);
        assertThat(figures.rows()).isEqualTo(rows.size());
    }

    @Test
    void whatIsTypedNeverRuns() {
        browser.size(1280, 1000);
        browser.complaints();
        openHeaviest();
        String event = browser.driver.getCurrentUrl();
        browser.one(".hand summary").click();
        for (String field : List.of("sources", "recipients", "date", "place", "reason")) {
            browser.type("#correct-" + field, HOSTILE);
        }
        press("Correct");
        assertThat(browser.one("#correct-date").getDomProperty("value"))
                .as("kept as entered")
                .isEqualTo(HOSTILE);
        browser.type("#correct-date", "2011-11-24");
        press("Correct");
        assertThat(standing()).isEqualTo("corrected");
        browser.driver.findElements(By.cssSelector(".hand summary")).get(2).click();
        browser.type("#merge-other", HOSTILE);
        browser.type("#merge-reason", HOSTILE);
        press("Merge");
        for (String path : List.of("/judgements", "/category/" + CATEGORY + "?period=" + WEEK, "/?period=" + WEEK)) {
            open(path);
            assertThat(browser.driver.getTitle()).isNotEqualTo("taken");
            assertThat(browser.driver.findElements(By.cssSelector("img[src=x]")))
                    .isEmpty();
        }
        browser.driver.get(event);
        assertThat(browser.one("h1").getText()).contains("<script>");
        press("Undo the last judgement");
        assertThat(browser.complaints())
                .filteredOn(line -> !line.contains("422"))
                .isEmpty();
    }

    @Test
    void formsFitTheNarrowestScreenAndShowTheFocus() throws IOException {
        openHeaviest();
        String event = browser.driver.getCurrentUrl();
        browser.leave(browser.one(".cite a")::click);
        String article = browser.driver.getCurrentUrl() + "?add=1#add";
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            for (int width : new int[] {1280, 320}) {
                browser.size(width, 1000);
                for (String page : List.of(event, article)) {
                    browser.driver.get(page);
                    browser.driver
                            .findElements(By.cssSelector(".hand details:first-of-type > summary"))
                            .forEach(WebElement::click);
                    assertThat(browser.ask("document.documentElement.scrollWidth"))
                            .as("%s at %d", page, width)
                            .isEqualTo((long) width);
                    WebElement field = browser.one(".entry input[type=text]");
                    field.sendKeys("2011");
                    assertThat(browser.ask("getComputedStyle(document.activeElement).outlineStyle"))
                            .isEqualTo("solid");
                    String name = page.equals(event) ? "judging" : "adding";
                    browser.picture(IMAGES.resolve(
                            name + "-" + (dark ? "dark" : "light") + (width > 320 ? "-desktop" : "-phone") + ".png"));
                }
            }
        }
        browser.dark(false);
    }
}
