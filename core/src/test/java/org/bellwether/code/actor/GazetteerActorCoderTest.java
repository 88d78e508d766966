package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerActorCoderTest {

    private static final GazetteerActorCoder CODER = new GazetteerActorCoder();
    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Belarusian riot police, BLR, COP, BLR/COP",
        "the president of Russia, RUS, GOV, RUS/GOV",
        "the Kremlin, RUS, GOV, RUS/GOV",
        "Washington, USA, GOV, USA/GOV",
        "Belarus, BLR, , BLR",
        "NATO, IGO, MIL, NATO",
        "the European Commission, EU, GOV, EU",
        "Turkish opposition leaders, TUR, OPP, TUR/OPP",
        "the Russian ambassador to Poland, RUS, GOV, RUS/GOV",
        "rebels in eastern Congo, COG, REB, COG/REB",
        "the government in Minsk, BLR, GOV, BLR/GOV",
        "a Polish newspaper, POL, JRN, POL/JRN",
    })
    void composesCountryAndSector(String phrase, String country, String sector, String id) {
        Actor actor = CODER.resolve(phrase, DocumentTime.UNKNOWN);
        assertThat(actor.country()).contains(country);
        assertThat(actor.sectors().stream().findFirst()).isEqualTo(Optional.ofNullable(sector));
        assertThat(actor.id()).isEqualTo(id);
    }

    @Test
    void knowsWhoWasInOffice() {
        Actor then = CODER.resolve("Angela Merkel", DocumentTime.of(LocalDate.of(2011, 11, 25)));
        Actor later = CODER.resolve("Angela Merkel", DocumentTime.of(LocalDate.of(2023, 1, 10)));
        assertThat(then.id()).isEqualTo("person:angela-merkel");
        assertThat(then.sectors()).containsExactly("GOV");
        assertThat(later.sectors()).first().isEqualTo("ELI");
    }

    @ParameterizedTest
    @CsvSource({"the Washington Post, JRN", "Michael Jordan, ''", "pro-Russian blog, ''"})
    void doesNotTakeAPartForTheWhole(String phrase, String sector) {
        Actor actor = CODER.resolve(phrase, DocumentTime.UNKNOWN);
        assertThat(actor.sectors().stream().findFirst().orElse("")).isEqualTo(sector);
        assertThat(actor.id()).isNotIn("USA/GOV", "JOR", "RUS");
    }

    @Test
    void findsMentionsInText() {
        List<ActorMention> mentions =
                code("Hungarian and Romanian officials met the Belarusian foreign minister in Minsk.");
        assertThat(mentions).extracting(m -> m.actor().id()).containsExactlyInAnyOrder("HUN/GOV", "ROU/GOV", "BLR/GOV");
        assertThat(mentions).allSatisfy(m -> assertThat(m.why()).isNotBlank());
    }

    @Test
    void namesSeveralCountriesOfOnePhraseWithTheirOwnSpans() {
        String text =
                "Most deaths came in the nations of Chad, Mali and Niger. Aid workers left the nations of Chad, Mali and Niger.";
        assertThat(code(text)).allSatisfy(m -> assertThat(m.span().of(text)).isEqualTo(m.text()));
    }

    @Test
    void capitalActsButIsAlsoAPlace() {
        assertThat(code("Minsk rejected the plan."))
                .extracting(m -> m.actor().id())
                .contains("BLR/GOV");
        assertThat(code("The talks took place in Minsk.")).isEmpty();
    }

    @Test
    void refersBack() {
        List<ActorMention> mentions = code(
                "Belarusian President Alexander Lukashenko visited Kyiv. Lukashenko thanked his hosts. He then left for home.");
        assertThat(mentions)
                .filteredOn(m -> m.actor().id().equals("person:alexander-lukashenko"))
                .hasSize(3);
    }

    @Test
    void unknownNamesStayNamed() {
        List<ActorMention> mentions = code("Kateryna Dovhal told the court that she had seen nothing.");
        assertThat(mentions).anySatisfy(m -> {
            assertThat(m.actor().name()).isEqualTo("Kateryna Dovhal");
            assertThat(m.actor().country()).isEmpty();
        });
    }

    private static List<ActorMention> code(String text) {
        return CODER.code(reader.read(text), DocumentTime.of(LocalDate.of(2011, 11, 25)));
    }
}
