package org.bellwether.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bellwether.model.EventType;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorFileTest {

    private static final String GOOD = """
            id: test
            title: Test
            languages: [en]
            period: month
            from: 2020-01-01
            until: 2020-06-30
            groups:
              west: [EU, USA, NATO]
            outlets:
              - id: paper
                name: Paper
                kind: independent
                reliability: B
                inputs: [articles/]
            categories:
              - id: relations
                title: Relations
                question: Better or worse?
                viewpoint: both sides
                signals:
                  - id: dyad
                    says: They talk.
                    types: [CONSULT, SANCTION]
                    modes: [visit, expel]
                    contexts: [diplomatic]
                    sources: ["*/GOV", "!west"]
                    between: [BLR, west]
                    points: with-event
                    weight: 0.5
            """;

    @TempDir
    private Path folder;

    private static List<Problem> problems(String yaml) {
        return invalid(MonitorFile.parse(yaml, List.of()));
    }

    private static Monitor loaded(MonitorFile.Result result) {
        return switch (result) {
            case MonitorFile.Loaded loaded -> loaded.monitor();
            case MonitorFile.Invalid invalid -> throw new AssertionError(invalid.problems());
        };
    }

    @Test
    void readsEveryField() {
        Monitor monitor = loaded(MonitorFile.parse(GOOD, List.of()));

        assertThat(monitor.period()).isEqualTo(PeriodLength.MONTH);
        assertThat(monitor.until()).contains(LocalDate.of(2020, 6, 30));
        assertThat(monitor.groups()).containsEntry("west", List.of("EU", "USA", "NATO"));
        assertThat(monitor.outlets().getFirst().url()).isEmpty();
        Monitor.Signal signal = monitor.categories().getFirst().signals().getFirst();
        assertThat(signal.types()).containsExactly(EventType.CONSULT, EventType.SANCTION);
        assertThat(signal.sources()).containsExactly("*/GOV", "!west");
        assertThat(signal.weight()).isEqualTo(0.5);
        assertThat(signal.points()).isEqualTo(Monitor.Direction.WITH_EVENT);
    }

    @Test
    void anOutletMaySayHowOftenItIsVisited() {
        String yaml = GOOD.replace("    inputs: [articles/]", "    inputs: [articles/]\n    every: 90 min");
        assertThat(loaded(MonitorFile.parse(yaml, List.of()))
                        .outlets()
                        .getFirst()
                        .every())
                .contains(Duration.ofMinutes(90));
        assertThat(loaded(MonitorFile.parse(GOOD, List.of()))
                        .outlets()
                        .getFirst()
                        .every())
                .isEmpty();
        assertThat(Interval.read("31d")).isEmpty();
        assertThat(Interval.read("-1h")).isEmpty();
        for (String text : List.of("15m", "1h", "90m", "7d")) {
            assertThat(Interval.read(text).map(Interval::write)).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"belarus-2011", "minimal"})
    void readsTheExamples(String name) {
        Path example = Path.of("..", "examples", name);
        assumeThat(example).exists();

        Monitor monitor = loaded(MonitorFile.load(example));

        assertThat(monitor.id()).isEqualTo(name);
        assertThat(monitor.categories())
                .allSatisfy(category -> assertThat(category.signals()).isNotEmpty());
    }

    @Test
    void namesLineColumnAndNearestKey() {
        List<Problem> problems = problems(GOOD.replace("    reliability: B", "    reliabilty: B"));

        assertThat(problems).extracting(Problem::code).containsExactly("E-MONITOR-06", "E-MONITOR-08");
        assertThat(problems.getFirst().message())
                .contains("line 13, column 5")
                .contains("no key \"reliabilty\" in outlet 1")
                .contains("Did you mean \"reliability\"?");
    }

    @Test
    void reportsSeveralMistakesAtOnce() {
        String yaml = GOOD.replace("period: month", "period: fortnight")
                .replace("from: 2020-01-01", "from: 1 January")
                .replace("CONSULT, SANCTION", "CONSUTL")
                .replace("weight: 0.5", "weight: heavy");

        assertThat(problems(yaml))
                .extracting(Problem::code)
                .containsExactly("E-MONITOR-10", "E-MONITOR-13", "E-MONITOR-10", "E-MONITOR-17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: test | id: Test Monitor | E-MONITOR-11 | lower-case",
                "title: Test | title: [a, b] | E-MONITOR-09 | should be a text",
                "title: Test | id: again | E-MONITOR-07 | twice",
                "until: 2020-06-30 | until: 2019-06-30 | E-MONITOR-14 | before",
                "inputs: [articles/] | every: often | E-MONITOR-26 | 30m",
                "inputs: [articles/] | every: 0m | E-MONITOR-26 | 30m",
                "languages: [en] | languages: en | E-MONITOR-09 | [en]",
                "languages: [en] | languages: [english] | E-MONITOR-10 | ISO 639-1",
                "reliability: B | reliability: G | E-MONITOR-10 | Admiralty",
                "kind: independent | kind: independant | E-MONITOR-10 | Did you mean \"independent\"",
                "inputs: [articles/] | inputs: [] | E-MONITOR-18 | at least 1",
                "modes: [visit, expel] | modes: [arrest] | E-MONITOR-19 | no mode of CONSULT, SANCTION",
                "modes: [visit, expel] | modes: [visits] | E-MONITOR-10 | Did you mean \"visit\"",
                "contexts: [diplomatic] | contexts: [diplomacy] | E-MONITOR-10 | Did you mean \"diplomatic\"",
                "between: [BLR, west] | between: [BRL, west] | E-MONITOR-15 | neither an actor",
                "between: [BLR, west] | between: [BLR, wets] | E-MONITOR-15 | Did you mean \"west\"",
                "between: [BLR, west] | between: [BLR] | E-MONITOR-18 | at least 2",
                "between: [BLR, west] | between: [BLR/GOW, west] | E-MONITOR-10 | Did you mean \"GOV\"",
                "west: [EU, USA, NATO] | west: [EU, '!west'] | E-MONITOR-16 | contains itself",
                "weight: 0.5 | weight: 2.5 | E-MONITOR-17 | 0 to 2",
                "points: with-event | points: up | E-MONITOR-10 | with-event",
                "title: Test | title: 'Test | E-MONITOR-05 | line",
                "title: Test | title: | E-MONITOR-08 | lacks \"title\""
            })
    void saysWhatIsWrong(String good, String bad, String code, String says) {
        List<Problem> problems = problems(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad));

        assertThat(problems).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(says).contains(code.equals("E-MONITOR-01") ? "" : "line ");
        });
    }

    private static final String ACTORS = """
            actors:
              - {id: PMR, kind: country, name: Transnistria}
              - {id: river-watch, kind: group, name: River Watch, country: PMR, sectors: [CVL]}
              - {id: "person:ada-vale", kind: person, name: Ada Vale, country: PMR, sectors: [OPP]}
            """;

    @Test
    void signalsMayNameOwnActorsAndOwnCountries() throws IOException {
        String yaml = GOOD.replace("[BLR, west]", "[PMR, river-watch, '!PMR/GOV', 'person:ada-vale']");
        assertThat(problems(yaml)).extracting(Problem::code).containsOnly("E-MONITOR-15");

        Files.writeString(folder.resolve(MonitorFile.NAME), yaml);
        Files.writeString(folder.resolve(ActorsFile.NAME), ACTORS);
        Monitor monitor = loaded(MonitorFile.load(folder));
        assertThat(monitor.actors()).extracting(OwnActor::id).containsExactly("PMR", "river-watch", "person:ada-vale");

        Files.writeString(folder.resolve(MonitorFile.NAME), yaml.replace("river-watch", "river-wacht"));
        assertThat(invalid(MonitorFile.load(folder)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Did you mean \"river-watch\"?"));
    }

    @Test
    void tellsTheMistakesOfBothFilesAtOnce() throws IOException {
        Files.writeString(folder.resolve(MonitorFile.NAME), GOOD.replace("[BLR, west]", "[PMR, wets]"));
        Files.writeString(folder.resolve(ActorsFile.NAME), ACTORS.replace("sectors: [CVL]", "sectors: [CIV]"));

        assertThat(invalid(MonitorFile.load(folder)))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("E-MONITOR-15 monitor.yaml, line 27"),
                        two -> assertThat(two)
                                .startsWith(
                                        "E-MONITOR-10 actors.yaml, line 3, column 79: \"CIV\" is no PLOVER sector"));
    }

    @Test
    void aGroupCannotBeCalledAsAnActor() throws IOException {
        Files.writeString(folder.resolve(MonitorFile.NAME), GOOD);
        Files.writeString(folder.resolve(ActorsFile.NAME), ACTORS.replace("river-watch", "west"));
        assertThat(invalid(MonitorFile.load(folder))).extracting(Problem::code).containsExactly("E-MONITOR-12");
    }

    private static List<Problem> invalid(MonitorFile.Result result) {
        return switch (result) {
            case MonitorFile.Invalid invalid -> invalid.problems();
            case MonitorFile.Loaded loaded -> List.of();
        };
    }

    @Test
    void refusesTwoOutletsOfOneId() {
        String outlets = GOOD.substring(GOOD.indexOf("  - id: paper"), GOOD.indexOf("categories:"));

        assertThat(problems(GOOD.replace(outlets, outlets + outlets)))
                .extracting(Problem::code)
                .containsExactly("E-MONITOR-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "[1, 2]", "a: &a [*a]", "? [x]\n: y", "--- a\n--- b", "\u0007"})
    void neverThrows(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    @Test
    void boundsNestingAndAliases() {
        assertThat(problems("a: " + "[".repeat(5_000) + "]".repeat(5_000)))
                .extracting(Problem::code)
                .containsExactly("E-MONITOR-05");
        assertThat(problems("a: &a [x]\nb: [" + "*a, ".repeat(1_000) + "x]"))
                .extracting(Problem::code)
                .containsExactly("E-MONITOR-05");
    }

    @Test
    void tellsMissingLargeAndForeignFiles() throws IOException {
        assertThat(code(folder)).isEqualTo("E-MONITOR-01");

        Path file = folder.resolve(MonitorFile.NAME);
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xff});
        assertThat(code(folder)).isEqualTo("E-MONITOR-04");

        Files.write(file, new byte[(1 << 20) + 1]);
        assertThat(code(file)).isEqualTo("E-MONITOR-03");
    }

    private static String code(Path path) {
        return switch (MonitorFile.load(path)) {
            case MonitorFile.Invalid invalid -> invalid.problems().getFirst().code();
            case MonitorFile.Loaded loaded -> "";
        };
    }

    @Test
    void theVocabularyIsThatOfPlover() {
        int modes = 0;
        for (EventType type : EventType.values()) {
            modes += Vocabulary.loaded().modes(List.of(type)).size();
        }
        assertThat(modes).isEqualTo(67);
        assertThat(Vocabulary.loaded().contexts()).hasSize(38);
        assertThat(Vocabulary.loaded().sectors()).hasSize(25);
    }
}
