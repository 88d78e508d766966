package org.bellwether.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsFileTest {

    private static final String GOOD = """
            actors:
              - id: PMR
                kind: country
                name: Transnistria
                names: [Pridnestrovie]
                demonyms: [Transnistrian]
                capitals: [Tiraspol]
              - id: river-watch
                kind: group
                name: River Watch
                names: [Straż Rzeki]
                country: PMR
                sectors: [CVL]
              - id: GRAIN-UNION
                kind: body
                name: Grain Union
                country: IGO
              - id: person:ada-vale
                kind: person
                name: Ada Vale
                names: [Ada Wale, Wale]
                country: POL
                sectors: [OPP]
                surname: Vale
                roles:
                  - role: governor
                    country: PMR
                    sectors: [GOV]
                    from: 2009
                    to: 2011-03-31
              - id: person:boris-vale
                kind: person
                name: Boris Vale
                names: [Boris Wale, Wale]
                country: POL
                surname: Vale
            """;

    @TempDir
    private Path folder;

    private static List<Problem> problems(String yaml) {
        return problems(ActorsFile.parse(yaml));
    }

    private static List<Problem> problems(ActorsFile.Result result) {
        return switch (result) {
            case ActorsFile.Invalid invalid -> invalid.problems();
            case ActorsFile.Loaded loaded -> List.of();
        };
    }

    private static List<OwnActor> actors(ActorsFile.Result result) {
        return switch (result) {
            case ActorsFile.Loaded loaded -> loaded.actors();
            case ActorsFile.Invalid invalid -> throw new AssertionError(invalid.problems());
        };
    }

    @Test
    void readsEveryField() {
        List<OwnActor> actors = actors(ActorsFile.parse(GOOD));

        assertThat(actors)
                .extracting(OwnActor::kind)
                .containsExactly(
                        OwnActor.Kind.COUNTRY,
                        OwnActor.Kind.GROUP,
                        OwnActor.Kind.BODY,
                        OwnActor.Kind.PERSON,
                        OwnActor.Kind.PERSON);
        OwnActor country = actors.getFirst();
        assertThat(country.demonyms()).containsExactly("Transnistrian");
        assertThat(country.capitals()).containsExactly("Tiraspol");
        OwnActor person = actors.get(3);
        assertThat(person.names()).containsExactly("Ada Wale", "Wale");
        assertThat(person.country()).contains("POL");
        assertThat(person.sectors()).containsExactly("OPP");
        assertThat(person.surname()).contains("Vale");
        assertThat(person.roles())
                .containsExactly(new OwnActor.Role(
                        "governor",
                        Optional.of("PMR"),
                        List.of("GOV"),
                        Optional.of(LocalDate.of(2009, 1, 1)),
                        Optional.of(LocalDate.of(2011, 3, 31))));
    }

    @Test
    void namesLineColumnAndNearestKey() {
        assertThat(problems(GOOD.replaceFirst("    sectors:", "    sektors:")))
                .singleElement()
                .asString()
                .startsWith(
                        "E-MONITOR-06 actors.yaml, line 13, column 5: There is no key \"sektors\" in actor 2 (group)."
                                + " Did you mean \"sectors\"? Known keys: id, kind, name,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors: | actor: | E-MONITOR-06 | Did you mean \"actors\"?",
                "actors: | actors: [] #| E-MONITOR-05 | line",
                "id: river-watch | name: River Watch | E-MONITOR-08 | Actor 2 (group) lacks \"id\"",
                "name: River Watch | names: [] | E-MONITOR-08 | Actor 2 (group) lacks \"name\"",
                "name: River Watch | id: again | E-MONITOR-07 | twice in actor 2 (group)",
                "name: River Watch | name: '' | E-MONITOR-09 | should be a text",
                "name: River Watch | name: '  ' | E-MONITOR-09 | should be a text",
                "name: River Watch | name: 97 | E-MONITOR-25 | at least two letters",
                "names: [Straż Rzeki] | names: Straż Rzeki | E-MONITOR-09 | [Straż Rzeki]",
                "names: [Straż Rzeki] | names: [''] | E-MONITOR-09 | a list of words",
                "names: [Straż Rzeki] | names: [R] | E-MONITOR-25 | too short",
                "kind: group | kind: gruop | E-MONITOR-10 | Did you mean \"group\"?",
                "kind: group | name: Other | E-MONITOR-08 | Actor 2 lacks \"kind\"",
                "id: river-watch | id: river watch | E-MONITOR-21 | of a group or body",
                "id: river-watch | id: BLR | E-MONITOR-22 | means a country already",
                "id: river-watch | id: GOV | E-MONITOR-22 | means a sector already",
                "id: river-watch | id: GRAIN-UNION | E-MONITOR-12 | used by two actors",
                "id: person:ada-vale | id: ada-vale | E-MONITOR-21 | person:vaclav-havel",
                "id: person:ada-vale | id: person:Ada | E-MONITOR-21 | of a person",
                "id: PMR | id: Pmr | E-MONITOR-21 | three capital letters",
                "id: PMR | id: NGO | E-MONITOR-22 | means a body already",
                "id: PMR | id: GOV | E-MONITOR-22 | means a sector already",
                "kind: country | country: MDA\\n    kind: country | E-MONITOR-23 | is \"PMR\" itself",
                "country: PMR | country: PMX | E-MONITOR-10 | Did you mean \"PMR\"?",
                "country: POL | country: POK | E-MONITOR-10 | is no country",
                "country: IGO | country: [IGO] | E-MONITOR-09 | should be a text",
                "sectors: [CVL] | sectors: [CVS] | E-MONITOR-10 | Did you mean \"CVL\"?",
                "sectors: [CVL] | surname: Watch | E-MONITOR-06 | Known keys: id, kind, name, names, country, sectors.",
                "sectors: [CVL] | demonyms: [Watchers] | E-MONITOR-06 | actor 2 (group)",
                "demonyms: [Transnistrian] | sectors: [GOV] | E-MONITOR-06 | actor 1 (country)",
                "name: Grain Union | name: Straz Rzeki | E-MONITOR-24 | is a name of actor 2 (group), too",
                "name: Grain Union | name: the River Watch | E-MONITOR-24 | is a name of actor 2 (group), too",
                "name: Grain Union | name: Tiraspol | E-MONITOR-24 | is a name of actor 1 (country), too",
                "name: Boris Vale | name: Ada Vale | E-MONITOR-24 | is a name of actor 4 (person), too",
                "name: Boris Vale | name: Vale | E-MONITOR-24 | is a name of actor 4 (person), too",
                "role: governor | rôle: governor | E-MONITOR-06 | in role 1 of actor 4 (person)",
                "role: governor | role: '' | E-MONITOR-09 | role 1 of actor 4 (person)",
                "sectors: [GOV] | sectors: [GVO] | E-MONITOR-10 | Did you mean \"GOV\"?",
                "country: PMR\\n        sectors | country: PRM\\n        sectors | E-MONITOR-10 | Did you mean \"PMR\"?",
                "from: 2009 | from: May 2009 | E-MONITOR-13 | or the year alone",
                "to: 2011-03-31 | to: 2011-02-30 | E-MONITOR-13 | 2011-02-30",
                "from: 2009 | from: 2012 | E-MONITOR-14 | \"to\" (2011-03-31) is before \"from\" (2012-01-01)",
            })
    void saysWhatIsWrong(String good, String bad, String code, String says) {
        String line = good.replace("\\n", "\n");
        assertThat(GOOD).contains(line);
        String yaml = GOOD.replaceFirst(java.util.regex.Pattern.quote(line), bad.replace("\\n", "\n"));

        assertThat(problems(yaml)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).startsWith("actors.yaml, line ").contains(says);
        });
    }

    @Test
    void reportsSeveralMistakesAtOnce() {
        String yaml = GOOD.replace("id: river-watch", "id: river watch")
                .replace("[CVL]", "[CVX]")
                .replace("country: IGO", "country: IGX")
                .replace("to: 2011-03-31", "to: 1999");

        assertThat(problems(yaml))
                .extracting(Problem::code)
                .containsExactly("E-MONITOR-21", "E-MONITOR-10", "E-MONITOR-10", "E-MONITOR-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "just words", "[1, 2]", "actors: x", "actors: [1, [], {}]", "? [x]\n: y"})
    void neverThrows(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    @Test
    void anEmptyListIsNobody() {
        assertThat(actors(ActorsFile.parse("actors: []"))).isEmpty();
    }

    @Test
    void readsTheExample() {
        List<OwnActor> actors = actors(ActorsFile.load(Path.of("..", "examples", "belarus-2011", ActorsFile.NAME)));
        assertThat(actors).isNotEmpty();
    }

    @Test
    void tellsMissingForeignAndOtherFilesByTheirNames() throws IOException {
        Path file = folder.resolve("team.yaml");
        assertThat(problems(ActorsFile.load(file))).extracting(Problem::code).containsExactly("E-MONITOR-20");

        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xff});
        assertThat(problems(ActorsFile.load(file))).extracting(Problem::code).containsExactly("E-MONITOR-04");

        Files.writeString(file, "actors:\n  - {id: x, kind: body}\n");
        assertThat(problems(ActorsFile.load(file)))
                .singleElement()
                .asString()
                .startsWith("E-MONITOR-08 team.yaml, line 2, column 5");
    }
}
