package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Lazy;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Served;
import org.bellwether.app.web.WebServer;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.Coders;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.StatusProposal;
import org.bellwether.read.OnnxReader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlRecordIndex;
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

/**
 * A team's first week, walked in a browser: an admin begins, adds an analyst, reads, corrects an event; two vote, one decides; the
 * board is shown as it was known before; an article is found by meaning, the search kept, and a new article noticed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

    private static final String WEEK = "2011-11-21";
    private static final String CATEGORY = "society-parties";
    private static final String PASSWORD = "a long desk password";
    private static final String OWN = "another desk password";

    private Path images = Path.of("target", "screenshots");
    private Path data = Path.of("");
    private Lazy<Coders> coders = new Lazy<>(EvalCoders::load);
    private Store store;
    private SearchIndex index;
    private WebServer server;
    private Browser browser;
    private Team team;
    private Tools tools;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        data = folder.resolve("data");
        ExampleArchive.make(data).close();
        if (Boolean.getBoolean("bellwether.screenshots")) {
            images = Path.of(System.getProperty("bellwether.home", ".."), "docs", "images");
        }
        store = SqlStore.open(data);
        index = LuceneIndex.open(data.resolve("index"));
        InstantSource clock = Clock.systemUTC();
        tools = new Tools(
                new InputCollector(FetchSettings.of(clock)),
                new PageExtractor(),
                coders,
                new RuleAssessor(),
                "desk",
                clock);
        team = Team.of(store.people(), clock, false);
        Served served =
                new Served(store, () -> index, OnnxReader::load, Pictures.in(data)).at(Desk.of(store, tools, "desk"));
        server = WebServer.start(served, 0, Set.of(), Optional.of(team));
        browser.size(1280, 1000);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
            index.close();
            store.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String path) {
        browser.driver.get("http://localhost:" + server.port() + path);
    }

    private String main() {
        return browser.one("main").getText();
    }

    private void press(String words) {
        WebElement wanted = browser.driver.findElements(By.cssSelector("button")).stream()
                .filter(button -> button.isDisplayed() && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " on " + main()));
        browser.leave(wanted::click);
    }

    private void picture(String name) throws IOException {
        browser.picture(images.resolve("desk-" + name + ".png"));
    }

    private void enter(String name, String password) {
        open("/login");
        browser.type("input[name=name]", name);
        browser.type("input[name=password]", password);
        press("Log in");
    }

    private StatusProposal again(StatusProposal week) {
        return store.proposals("belarus-2011").stream()
                .filter(one ->
                        one.category().equals(week.category()) && one.period().equals(week.period()))
                .findFirst()
                .orElseThrow();
    }

    /** A status with evidence of one telling alone, so that nothing else counts in its stead. */
    private static Optional<Evidence> lonely(StatusProposal week) {
        return Stream.concat(week.supporting().stream(), week.opposing().stream())
                .filter(one -> one.tellings().size() == 1)
                .findFirst();
    }

    @Test
    void aTeamsFirstWeek() throws IOException {
        anAdminBegins();
        String analyst = addsAnAnalyst();
        reads();
        correctsAnEvent();
        twoVoteAndOneDecides(analyst);
        seesWhatWasKnownBefore();
        keepsASearchAndNoticesWhatIsNew();
    }

    private void anAdminBegins() throws IOException {
        open("/");
        assertThat(browser.driver.getCurrentUrl()).endsWith("/setup");
        picture("setup");
        browser.type("input[name=setup]", team.setup().orElseThrow());
        browser.type("input[name=name]", "Editor");
        browser.type("input[name=fresh]", PASSWORD);
        browser.type("input[name=again]", PASSWORD);
        press("Become the admin");
        if (browser.driver.getCurrentUrl().contains("/login")) {
            enter("Editor", PASSWORD);
        }
        open("/?period=" + WEEK);
        assertThat(browser.one("h1").getText()).contains("21\u201327 November 2011");
    }

    private String addsAnAnalyst() throws IOException {
        open("/people");
        browser.type("form[action='/people'] input[name=name]", "Analyst 1");
        new Select(browser.one("form[action='/people'] select[name=role]")).selectByValue("ANALYST");
        press("Add");
        String first = browser.one(".secret code").getText();
        assertThat(first).isNotBlank();
        picture("people");
        return first;
    }

    private void reads() throws IOException {
        open("/reading?period=" + WEEK);
        int unread =
                browser.driver.findElements(By.cssSelector(".story.unread")).size();
        assertThat(unread).isPositive();
        picture("reading");
        new Actions(browser.driver).sendKeys("j").perform();
        browser.leave(new Actions(browser.driver).sendKeys("o")::perform);
        assertThat(browser.driver.getCurrentUrl()).contains("/article/");
        WebElement finding = browser.one(".finding a[href^='#']");
        String target = String.valueOf(finding.getDomAttribute("href"));
        finding.click();
        assertThat(browser.driver.findElements(By.cssSelector(".sentence:target")))
                .as(target)
                .hasSize(1);
        picture("article");
        open("/reading?period=" + WEEK);
        assertThat(browser.driver.findElements(By.cssSelector(".story.unread"))).hasSize(unread - 1);
    }

    private void correctsAnEvent() throws IOException {
        StatusProposal coded = store.proposals("belarus-2011").stream()
                .filter(week -> lonely(week).isPresent())
                .findFirst()
                .orElseThrow();
        open("/event/" + lonely(coded).orElseThrow().lead().id());
        new Actions(browser.driver).sendKeys("e").perform();
        new Select(browser.one("#correct-status")).selectByValue("PLANNED");
        browser.type("#correct-reason", "the sentence only announces it");
        press("Correct");
        picture("corrected");
        assertThat(again(coded).movement()).as("what is planned does not count").isNotEqualTo(coded.movement());
        press("Undo the last judgement");
        assertThat(again(coded).movement()).isEqualTo(coded.movement());
    }

    private void vote(String status) {
        open("/category/" + CATEGORY + "?period=" + WEEK);
        new Select(browser.one("#vote-status")).selectByValue(status);
        browser.type("#vote-reason", "the verdict of the week");
        press("Vote");
    }

    private void twoVoteAndOneDecides(String first) throws IOException {
        vote("DETERIORATED");
        assertThat(main()).contains("the verdict of the week");
        press("Log out");
        enter("Analyst 1", first);
        browser.type("#password-form input[name=password], input[name=password]", first);
        browser.type("input[name=fresh]", OWN);
        browser.type("input[name=again]", OWN);
        press("Change");
        enterIfAsked("Analyst 1", OWN);
        open("/category/" + CATEGORY + "?period=" + WEEK);
        assertThat(main()).as("a vote is blind").doesNotContain("the verdict of the week");
        picture("vote");
        vote("DETERIORATED");
        assertThat(browser.driver.findElements(By.cssSelector("form input[name=act][value=OVERRIDE]")))
                .as("an analyst does not decide")
                .isEmpty();
        press("Log out");
        enter("Editor", PASSWORD);
        open("/category/" + CATEGORY + "?period=" + WEEK);
        browser.one("#decision summary").click();
        new Select(browser.one("#override-status")).selectByValue("UNCHANGED");
        browser.type("#override-reason", "One verdict alone does not move the category.");
        press("Decide");
        assertThat(main()).contains("One verdict alone does not move");
        picture("decision");
        open("/ledger");
        assertThat(main()).contains("Editor").contains("Analyst 1");
        picture("ledger");
        open("/?period=" + WEEK);
        assertThat(main()).contains("One verdict alone does not move");
        picture("board");
    }

    private void enterIfAsked(String name, String password) {
        if (browser.driver.getCurrentUrl().contains("/login")) {
            enter(name, password);
        }
    }

    /** Nothing was known a week ago: the archive was made today. */
    private void seesWhatWasKnownBefore() throws IOException {
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        open("/?period=" + WEEK + "&as=" + today);
        assertThat(main()).contains("As known on").contains("One verdict alone does not move");
        open("/?period=" + WEEK + "&as=" + today.minusDays(7));
        assertThat(main()).contains("Nothing was known yet").doesNotContain("One verdict alone does not move");
        picture("as-known");
    }

    private void keepsASearchAndNoticesWhatIsNew() throws IOException {
        open("/search?q=a+campaigner+for+human+rights+is+sent+to+prison+by+a+court&by=meaning");
        assertThat(browser.driver.findElements(By.cssSelector("#results .quote a")))
                .isNotEmpty();
        picture("search");
        browser.one(".keep summary").click();
        browser.type(".keep input[name=name]", "Trials");
        press("Save");
        arrives();
        open("/searches");
        assertThat(browser.one("table.searches .new").getText()).contains("1");
        picture("searches");
        press("Trials");
        assertThat(main()).contains("Court in Brest jails a campaigner");
    }

    private void arrives() throws IOException {
        Path page = data.resolveSibling("new.html");
        Files.writeString(page, """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Court in Brest jails a campaigner</title>
                <meta property="article:published_time" content="2011-12-02T09:00:00Z"></head><body><article>
                <h1>Court in Brest jails a campaigner</h1>
                <p>A court in Brest on Thursday sentenced a human rights campaigner to three years in prison. Judges said that the
                campaigner had evaded taxes. Rights groups called the punishment political and demanded that it be lifted.</p>
                <p>The campaigner had defended activists who were detained after the elections. The trial lasted for two days, and
                relatives were not admitted to the courtroom. The defence said that it would appeal against the sentence.</p>
                </article></body></html>
                """);
        Engines engines =
                Engines.of(store, new SnapshotArchive(data.resolve("snapshots"), SqlRecordIndex::open), () -> index);
        var outlet = new Outlet("import", "import", Optional.empty(), "other", "F", List.of(page.toString()));
        assertThat(new MonitorRun(tools, engines, Progress.NONE)
                        .add(data, outlet)
                        .added())
                .isEqualTo(1);
    }
}
