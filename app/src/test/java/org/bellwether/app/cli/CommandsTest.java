package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bellwether.app.collect.Fetcher;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.flow.RecordingIndex;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.bellwether.store.Watch;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {

    private static final String MONITOR = """
            id: test
            title: Test
            from: 2020-01-06
            outlets:
              - {id: wire, name: The Wire, kind: wire, reliability: B, inputs: [wire/]}
            categories:
              - id: society
                title: Society
                question: Safer?
                viewpoint: people
                signals:
                  - {id: arrest, says: An arrest is bad., types: [COERCE], points: worse}
            """;

    @TempDir
    private Path base;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() {
        Fakes.write(base, "monitor.yaml", MONITOR);
        Fakes.write(base, "wire/1.txt", "2020-01-07 en\nOne\nPolice arrested a man in the old town.");
        Fakes.write(base, "wire/2.txt", "2020-01-15 en\nTwo\nNothing happened in the old town.");
    }

    private static Engines engines(DataFolder folder) {
        return Engines.of(SqlStore.open(folder.root()), new MemorySnapshots(), RecordingIndex::new);
    }

    private int run(Object command, Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(words);
    }

    @Test
    void whatCannotBeSentOrOpenedIsSaid() {
        assertThat(runMonitor(CommandsTest::engines, base, "--contact", "two words"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-FETCH-01");
        assertThat(runMonitor(CommandsTest::engines, base, "--intranet", "http://wiki/"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-FETCH-02");
        assertThat(runMonitor(CommandsTest::engines, base, "--watch", "--until", "2020-01-31"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-RUN-02");
        assertThat(runMonitor(
                        CommandsTest::engines,
                        base,
                        "--contact",
                        "robot@desk.example",
                        "--intranet",
                        "wiki:8080",
                        "--intranet",
                        "files"))
                .isZero();
    }

    @Test
    void aWatchEndsWhereItsBrowserCannotBeServed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = runMonitor(CommandsTest::engines, base, "--watch", "--serve", "--port", taken.getLocalPort());
            assertThat(code).isEqualTo(2);
        }
        assertThat(err.toString()).contains("Watching 1 outlet").contains("E-SERVE-02");
    }

    private int runMonitor(Function<DataFolder, Engines> opener, Object... arguments) {
        return run(new RunCommand(opener, own -> Fakes.tools()), arguments);
    }

    @Test
    void runPrintsTheBoardAndPublishes() {
        assertThat(runMonitor(CommandsTest::engines, base)).isZero();

        Path site = base.resolve(".bellwether/site/index.html");
        assertThat(out.toString())
                .contains("Test · week of 13–19 January 2020", "◇ too little reporting", site.toString());
        assertThat(site).exists();
        assertThat(err.toString()).startsWith("run: 2 articles added (1 event, 0 not coded), 0 unchanged, 0 rejected");

        String board = out.toString();
        assertThat(runMonitor(CommandsTest::engines, base.resolve("monitor.yaml")))
                .isZero();
        assertThat(err.toString()).startsWith("run: 0 articles added (0 events, 0 not coded), 2 unchanged, 0 rejected");
        assertThat(out.toString()).isEqualTo(board);
    }

    @Test
    void runTellsRejectedInputAndEndsWithOne() {
        Fakes.write(base, "wire/3.txt", "nothing");
        assertThat(runMonitor(CommandsTest::engines, base)).isEqualTo(1);
        assertThat(err.toString())
                .contains("rejected wire wire/3.txt: E-TEST-02")
                .contains("1 rejected");
    }

    @Test
    void runStopsAtTheDayAsked() {
        assertThat(runMonitor(CommandsTest::engines, base, "--until", "2020-01-08"))
                .isZero();
        assertThat(out.toString()).contains("week of 6–12 January 2020");
        assertThat(runMonitor(CommandsTest::engines, base, "--until", "tomorrow"))
                .isEqualTo(2);
    }

    @Test
    void runNamesEveryMistakeOfAMonitor() {
        Fakes.write(
                base,
                "monitor.yaml",
                MONITOR.replace("title: Test", "titel: Test").replace("COERCE", "COERSE"));
        assertThat(runMonitor(CommandsTest::engines, base)).isEqualTo(2);
        assertThat(err.toString()).contains("line 2, column 1", "\"title\"", "Did you mean \"COERCE\"");
        assertThat(base.resolve(".bellwether")).doesNotExist();

        assertThat(runMonitor(CommandsTest::engines, base.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-MONITOR-01");
    }

    @Test
    void aFullDiskIsOneLine() {
        Problem full = new Problem("E-STORE-01", "The disk is full.");
        assertThat(runMonitor(
                        folder -> Engines.of(failing(folder, full), new MemorySnapshots(), RecordingIndex::new), base))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualTo("E-STORE-01 The disk is full." + System.lineSeparator());

        assertThat(runMonitor(CommandsTest::engines, base)).isZero();
    }

    /** A sound store that cannot write articles. */
    private static Store failing(DataFolder folder, Problem problem) {
        Store sound = SqlStore.open(folder.root());
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put")) {
                        throw new StoreException(problem, new IOException());
                    }
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneLine() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "in the way");
        assertThat(runMonitor(CommandsTest::engines, base, "--data", file.resolve("data")))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("E-FLOW-02");
    }

    @Test
    void twoRunsDoNotMix() {
        DataFolder folder = new DataFolder(base.resolve(".bellwether"));
        try (DataFolder.Hold hold = folder.hold()) {
            assertThat(hold.channel().isOpen()).isTrue();
            assertThat(runMonitor(CommandsTest::engines, base)).isEqualTo(2);
            assertThat(err.toString()).startsWith("E-FLOW-03");
        }
    }

    @Test
    void statusPrintsAnyPeriod() throws IOException {
        Path data = base.resolve(".bellwether");
        StatusCommand status = new StatusCommand(CommandsTest::engines);
        assertThat(run(status, "--data", data)).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-DATA-01");

        runMonitor(CommandsTest::engines, base);
        assertThat(run(new StatusCommand(CommandsTest::engines), "--data", data, "--period", "2020-01-07"))
                .isZero();
        assertThat(out.toString()).startsWith("Test · week of 6–12 January 2020");

        assertThat(run(new StatusCommand(CommandsTest::engines), "--data", data, "--json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/statuses/0/category").asText()).isEqualTo("society");
        assertThat(json.at("/statuses/0/period").asText()).isEqualTo("2020-01-13/2020-01-19");
        assertThat(json.at("/statuses")).hasSize(1);

        assertThat(run(new StatusCommand(CommandsTest::engines), "--data", data, "--period", "2021-01-07"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("E-STATUS-02").contains("2020-01-06 to 2020-01-19");
    }

    private int watch(Object... arguments) {
        Fetcher gone = url -> new Fetcher.Fetched.Refused(new Problem("E-TEST-03", "Nothing at " + url + "."), 404);
        return run(new WatchCommand(CommandsTest::engines, own -> Fakes.fetching(gone)), arguments);
    }

    @Test
    void citedPagesThatAreDueAreLookedAtAgain() {
        Path data = base.resolve(".bellwether");
        assertThat(watch("--data", data)).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-DATA-01");
        runMonitor(CommandsTest::engines, base);
        assertThat(watch("--data", data, "--limit", 0)).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-WATCH-01");
        assertThat(watch("--data", data, "--contact", "two words")).isEqualTo(2);
        assertThat(err.toString()).startsWith("E-FETCH-01");
        assertThat(watch("--data", data)).isZero();
        assertThat(err.toString().strip()).isEqualTo("watch: 0 cited pages looked at");

        Instant before = Instant.EPOCH;
        try (Store store = SqlStore.open(data)) {
            for (int i = 0; i < 3; i++) {
                Article article = article("https://wire.example/" + i);
                store.put(article, Fakes.tools().coders().get().code(article.body(), article.documentTime()), "a", "x");
                store.watch().begin(List.of(Watch.Page.fresh(article.id(), before, Optional.of(before))));
            }
        }
        assertThat(watch("--data", data, "--limit", 2)).isZero();
        assertThat(err.toString().strip()).isEqualTo("watch: 2 cited pages looked at: 2 gone; 1 more due");
        assertThat(watch("--data", data)).isZero();
        assertThat(err.toString().strip()).isEqualTo("watch: 1 cited page looked at: 1 gone");
        assertThat(runMonitor(CommandsTest::engines, base))
                .as("nothing is due, so nothing is fetched")
                .isZero();
        assertThat(err.toString()).doesNotContain("watch:");
    }

    private static Article article(String url) {
        return new Article(
                url,
                "wire",
                Optional.of(url),
                "One",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("Nothing happened at " + url + "."),
                url,
                Instant.EPOCH);
    }

    @Test
    void noticesAreWrittenOnDemand() {
        Path data = base.resolve(".bellwether");
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        assertThat(run(new NoticesCommand(CommandsTest::engines, clock), "--data", data, "--to", base.resolve("to")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("E-DATA-01");
        runMonitor(CommandsTest::engines, base);
        assertThat(run(new NoticesCommand(CommandsTest::engines, clock), "--data", data, "--to", base.resolve("to")))
                .isZero();
        assertThat(err.toString()).startsWith("notices: 0 letters written");
    }

    @Test
    void importAddsToTheArchiveOfAMonitor() {
        runMonitor(CommandsTest::engines, base);
        Path data = base.resolve(".bellwether");
        Path more = base.resolve("more");
        Fakes.write(more, "x.txt", "2020-01-22 en\nThree\nPolice arrested nobody.");

        assertThat(run(
                        new ImportCommand(CommandsTest::engines, own -> Fakes.tools()),
                        more,
                        "--data",
                        data,
                        "--outlet",
                        "radio"))
                .isZero();
        assertThat(err.toString()).startsWith("import: 1 article added (1 event");
        assertThat(run(new StatusCommand(CommandsTest::engines), "--data", data))
                .isZero();
        assertThat(out.toString()).contains("week of 20–26 January 2020");

        assertThat(run(new ImportCommand(CommandsTest::engines, own -> Fakes.tools()), more, "--outlet", "../x"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("E-IMPORT-01");
        assertThat(run(new ImportCommand(CommandsTest::engines, own -> Fakes.tools())))
                .isEqualTo(2);
    }
}
