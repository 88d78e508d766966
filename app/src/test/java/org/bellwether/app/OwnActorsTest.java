package org.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.model.Actor;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Participant;
import org.bellwether.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own actors through commands and archive, by the real coders. */
class OwnActorsTest {

    private static final String MONITOR = """
            id: delta
            title: Delta
            from: 2020-01-06
            outlets:
              - {id: wire, name: The Wire, kind: wire, reliability: B, inputs: [wire/]}
            categories:
              - id: society
                title: Society
                question: Safer?
                viewpoint: people
                signals:
                  - {id: watch, says: An arrest is bad., types: [COERCE], recipients: [river-watch], points: worse}
            """;
    private static final String ACTORS = """
            actors:
              - {id: DLT, kind: country, name: Deltania, demonyms: [Deltanian], capitals: [Port Ember]}
              - {id: river-watch, kind: group, name: River Watch, country: DLT, sectors: [CVL]}
              - {id: "person:ada-vale", kind: person, name: Ada Vale, country: DLT, sectors: [OPP], surname: Vale}
            """;
    private static final String ARREST = "Deltanian police arrested River Watch on Tuesday.";

    /** One language model for all runs. */
    private static final Wiring WIRING = new Wiring();

    @TempDir
    private Path base;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(base.resolve("wire"));
        Files.writeString(base.resolve("monitor.yaml"), MONITOR);
        Files.writeString(base.resolve("actors.yaml"), ACTORS);
        Files.writeString(base.resolve("wire/1.txt"), text("Arrest", ARREST));
    }

    /** Long enough for an article. */
    private static String text(String title, String sentence) {
        String rest = "Nobody at the ministry was available for comment, and the office by the harbour was closed. ";
        return title + "\n\n2020-01-08\n\n" + sentence + "\n\n" + rest.repeat(4) + "\n";
    }

    private int execute(String... words) {
        err.getBuffer().setLength(0);
        return Main.commandLine(WIRING)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private Path data() {
        return base.resolve(DataFolder.NAME);
    }

    private List<Actor> actors() {
        try (Store store = WIRING.store(data());
                Stream<EventRecord> events = store.events()) {
            return events.flatMap(record ->
                            Stream.concat(record.event().sources().stream(), record.event().recipients().stream()))
                    .map(Participant::actor)
                    .toList();
        }
    }

    @Test
    void aRunKnowsThemAndCodesAnewWhenTheyChange() throws IOException {
        assertThat(execute("run", base.toString())).as(err.toString()).isZero();
        assertThat(err.toString()).startsWith("run: 1 article added");
        assertThat(actors()).extracting(Actor::id).containsExactly("DLT/COP", "river-watch");

        Files.writeString(base.resolve("actors.yaml"), "# said otherwise\n" + ACTORS);
        assertThat(execute("run", base.toString())).isZero();
        assertThat(err.toString()).startsWith("run: 0 articles added").contains("1 unchanged");

        Files.writeString(base.resolve("actors.yaml"), ACTORS.replace("CVL", "JRN"));
        assertThat(execute("run", base.toString())).isZero();
        assertThat(err.toString()).startsWith("run: 1 article added");
        assertThat(actors().getLast().sectors()).containsExactly("JRN");
    }

    @Test
    void theArchiveKeepsThemForImportAndForTheDesk() throws IOException {
        assertThat(execute("run", base.toString())).as(err.toString()).isZero();
        Path more = Files.writeString(base.resolve("more.txt"), text("Again", "Deltania accused Ada Vale of spying."));

        assertThat(execute("import", more.toString(), "--data", data().toString()))
                .as(err.toString())
                .isZero();
        assertThat(actors()).extracting(Actor::id).contains("DLT", "person:ada-vale");
        assertThat(execute("import", more.toString(), "--data", data().toString()))
                .isZero();
        assertThat(err.toString()).contains("1 unchanged");

        try (Store store = WIRING.store(data())) {
            Actor vale = WIRING.desk(store, "desk")
                    .actors()
                    .get()
                    .resolve("Vale", DocumentTime.of(LocalDate.of(2020, 1, 8)));
            assertThat(vale.id()).isEqualTo("person:ada-vale");
        }
    }

    @Test
    void aRunTellsWhatIsWrongWithThem() throws IOException {
        Files.writeString(base.resolve("actors.yaml"), ACTORS.replace("country: DLT", "country: DTL"));
        assertThat(execute("run", base.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("E-MONITOR-10 actors.yaml, line ")
                        .contains("Did you mean \"DLT\"?"));
        assertThat(data()).doesNotExist();
    }

    @Test
    void codeTakesAFileOfThem() throws IOException {
        JsonMapper json = new JsonMapper();
        Path in = base.resolve("in.jsonl");
        Path out = base.resolve("out.jsonl");
        Files.writeString(
                in, json.writeValueAsString(json.createObjectNode().put("id", 1).put("text", ARREST)) + "\n");
        String actors = base.resolve("actors.yaml").toString();

        assertThat(execute("code", "--in", in.toString(), "--out", out.toString(), "--actors", actors))
                .isZero();
        JsonNode event = json.readTree(Files.readString(out)).get("events").get(0);
        assertThat(event.get("recipients").get(0).get("actor").asText()).isEqualTo("river-watch");
        assertThat(event.get("sources").get(0).get("country").asText()).isEqualTo("DLT");

        assertThat(execute("code", "--in", in.toString(), "--out", out.toString(), "--actors", actors + "x"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("E-MONITOR-20");
    }
}
