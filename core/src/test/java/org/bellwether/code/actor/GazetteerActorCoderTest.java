package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;
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

    /** One line for each rule: portfolios, ranks, professions, heads, sites, origins, places after names, institutions. */
    @ParameterizedTest
    @CsvSource({
        "the Deputy Minister of Fisheries of Ghana, GHA, GOV",
        "Zambia's tourism minister, ZMB, GOV",
        "a Kenyan police commander, KEN, COP",
        "a Malian rebel commander, MLI, REB",
        "a Peruvian army doctor, PER, MIL",
        "armed police in Lima, PER, COP",
        "armed youths in Lima, PER, UAF",
        "the communist government of Nepal, NPL, GOV",
        "communist rebels in Nepal, NPL, REB",
        "a British national, GBR, CVL",
        "a bakery in Homs, SYR, CVL",
        "a Buddhist community leader in Yangon, MMR, REL",
        "a spokesman for the president of Malawi, MWI, GOV",
        "an aide to the prime minister of Fiji, FJI, GOV",
        "Vienna-based Iranian dissidents, IRN, OPP",
        "a Tunisian-born French senator, FRA, LEG",
        "Vienna-based journalists, AUT, JRN",
        "the mayor of Rome and Palermo, ITA, GOV",
        "Police Scotland, GBR, COP",
        "Teachers Association Uganda, UGA, EDU",
        "Peru's State Department, PER, GOV",
        "the House of Representatives of Nigeria, NGA, LEG",
        "the Folketing, DNK, LEG",
        "Kharkiv, UKR, CVL",
        "Abkhazia, GEO, PRE",
        "villagers across Bolivia, BOL, CVL",
        "two Omanis, OMN, ",
    })
    void knowsTheWordsAround(String phrase, String country, String sector) {
        Actor actor = CODER.resolve(phrase, DocumentTime.UNKNOWN);
        assertThat(actor.country()).contains(country);
        assertThat(actor.sectors().stream().findFirst()).isEqualTo(Optional.ofNullable(sector));
    }

    @ParameterizedTest
    @CsvSource({
        "Iranian-backed militia, PRM",
        "rebel-held districts, ''",
        "Maria Valencia, ''",
        "former Soviet republics, ''",
        "a general, ''",
    })
    void doesNotTakeAboutForOf(String phrase, String sector) {
        Actor actor = CODER.resolve(phrase, DocumentTime.UNKNOWN);
        assertThat(actor.country()).isEmpty();
        assertThat(actor.sectors().stream().findFirst().orElse("")).isEqualTo(sector);
    }

    @Test
    void aCityLiesInTheStateAfterIt() {
        assertThat(CODER.resolve("the mayor of Paris, Texas", DocumentTime.UNKNOWN)
                        .country())
                .contains("USA");
        assertThat(CODER.resolve("the mayors of Paris, Moscow and Lima", DocumentTime.UNKNOWN)
                        .country())
                .contains("FRA");
    }

    @ParameterizedTest
    @CsvSource({
        "a former Chadian minister, ELI",
        "a retired Chadian general, ELI",
        "former Chadian soldiers, MIL",
        "former Chadian prisoners, CVL",
        "former Chadian rebels, REB",
    })
    void onlyOfficeMakesAnElite(String phrase, String sector) {
        assertThat(CODER.resolve(phrase, DocumentTime.UNKNOWN).sectors())
                .first()
                .isEqualTo(sector);
    }

    @Test
    void aGroupInPowerIsTheGovernment() {
        assertThat(on("Taliban", 1999).sectors()).first().isEqualTo("GOV");
        assertThat(on("Taliban", 2010).sectors()).first().isEqualTo("REB");
        assertThat(on("Taliban", 2023).sectors()).first().isEqualTo("GOV");
    }

    @Test
    void aSharedSurnameIsTheOneInOffice() {
        assertThat(on("President Bush", 1990).id()).isEqualTo("person:george-h-w-bush");
        assertThat(on("President Bush", 2003).id()).isEqualTo("person:george-w-bush");
        assertThat(on("Clinton", 1997).id()).isEqualTo("person:bill-clinton");
    }

    @Test
    void aSharedSurnameOfOneCountryTellsOnlyTheCountry() {
        Actor actor = on("Bush", 2015);
        assertThat(actor.country()).contains("USA");
        assertThat(actor.id()).isEqualTo("person:bush");
    }

    @Test
    void marksOnLettersDoNotMatter() {
        assertThat(on("Angela Mérkel", 2011).id()).isEqualTo("person:angela-merkel");
    }

    @Test
    void aBuildingIsAPlaceUnlessItIsActedOn() {
        assertThat(code("The talks took place at a hotel in Vienna.")).isEmpty();
    }

    @Test
    void aSharedSurnameIsThatOfTheFullNameBefore() {
        List<ActorMention> mentions =
                code("Former President Bill Clinton arrived in Pristina. Clinton thanked the troops.");
        assertThat(mentions)
                .filteredOn(m -> m.actor().id().equals("person:bill-clinton"))
                .hasSize(2);
    }

    private static Actor on(String phrase, int year) {
        return CODER.resolve(phrase, DocumentTime.of(LocalDate.of(year, 5, 1)));
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
    void aPartyAndStateBehindANameAreAmerican() {
        Reading reading = reader.read("The amendment by Smith (D-Wash.) was read on Tuesday.");
        assertThat(CODER.code(reading, DocumentTime.UNKNOWN))
                .filteredOn(m -> m.text().contains("Smith"))
                .allSatisfy(m -> assertThat(m.actor().country()).contains("USA"))
                .isNotEmpty();
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
