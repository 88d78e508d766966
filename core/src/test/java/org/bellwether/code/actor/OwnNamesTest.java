package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Actor;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.OwnActor;
import org.bellwether.model.OwnActor.Kind;
import org.bellwether.model.OwnActor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own actors beside, and before, those of the tables. */
class OwnNamesTest {

    private static final List<OwnActor> OWN = List.of(
            group("river-watch", "River Watch", List.of("Straż Rzeki"), "POL", List.of("CVL")),
            group("kremlin-club", "the Kremlin", List.of(), "POL", List.of("SOC")),
            group("wren", "Wren", List.of(), "", List.of("SPY")),
            new OwnActor(
                    "PMR",
                    Kind.COUNTRY,
                    "Transnistria",
                    List.of("Pridnestrovie"),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of("Transnistrian"),
                    List.of("Tiraspol")),
            person("person:ada-vale", "Ada Vale", List.of("Ada Wale"), List.of("OPP"), "Vale", List.of()),
            person(
                    "person:boris-vale",
                    "Borys Valé",
                    List.of(),
                    List.of(),
                    "Vale",
                    List.of(role("governor", "GOV", 2016, 2018), role("deputy", "LEG", 2012, 2015))),
            person("person:angela-merkel", "Angela Merkel", List.of("Merkel"), List.of("EDU"), "", List.of()));

    private static final Gazetteer GAZETTEER = new Gazetteer(OWN);
    private static final GazetteerActorCoder CODER = new GazetteerActorCoder(GAZETTEER);

    private static OwnActor group(String id, String name, List<String> names, String country, List<String> sectors) {
        Optional<String> of = Optional.of(country).filter(code -> !code.isEmpty());
        return new OwnActor(
                id, Kind.GROUP, name, names, of, sectors, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static OwnActor person(
            String id, String name, List<String> names, List<String> sectors, String surname, List<Role> roles) {
        Optional<String> alone = Optional.of(surname).filter(word -> !word.isEmpty());
        return new OwnActor(
                id, Kind.PERSON, name, names, Optional.of("POL"), sectors, alone, roles, List.of(), List.of());
    }

    private static Role role(String role, String sector, int from, int to) {
        return new Role(
                role,
                Optional.empty(),
                List.of(sector),
                Optional.of(LocalDate.of(from, 1, 1)),
                Optional.of(LocalDate.of(to, 12, 31)));
    }

    private static Actor on(String phrase, int year) {
        return CODER.resolve(phrase, DocumentTime.of(LocalDate.of(year, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "River Watch, river-watch, POL, CVL",
        "RIVER WATCH, river-watch, POL, CVL",
        "Straz Rzeki, river-watch, POL, CVL",
        "the Kremlin, kremlin-club, POL, SOC",
        "Ada Vale, person:ada-vale, POL, OPP",
        "Ada Wale, person:ada-vale, POL, OPP",
        "Borys Vale, person:boris-vale, POL, GOV",
        "Angela Merkel, person:angela-merkel, POL, EDU",
        "Merkel, person:angela-merkel, POL, EDU",
        "Tiraspol, PMR/GOV, PMR, GOV",
        "Transnistrian police, PMR/COP, PMR, COP",
        "Transnistrians, PMR, PMR, ",
        "Pridnestrovie, PMR, PMR, ",
        "Transnistria, PMR, PMR, ",
    })
    void ownNamesComeBeforeThoseOfTheTables(String phrase, String id, String country, String sector) {
        Actor actor = on(phrase, 2017);
        assertThat(actor.id()).isEqualTo(id);
        assertThat(actor.country()).contains(country);
        assertThat(actor.sectors().stream().findFirst()).isEqualTo(Optional.ofNullable(sector));
    }

    @Test
    void rolesHoldOnTheirDaysInWhateverOrder() {
        assertThat(on("Borys Vale", 2013).sectors()).containsExactly("LEG");
        assertThat(on("Borys Vale", 2017).sectors()).containsExactly("GOV");
        assertThat(on("Borys Vale", 2020).sectors()).containsExactly("ELI", "GOV");
    }

    @Test
    void aSharedSurnameMeansTheOneInOffice() {
        assertThat(on("Governor Vale", 2017).id()).isEqualTo("person:boris-vale");
        assertThat(on("Vale", 2020).id()).isEqualTo("person:ada-vale");
    }

    @Test
    void anOwnIdStaysBesideACountry() {
        assertThat(on("the Polish agency Wren", 2017).id()).isEqualTo("wren");
    }

    @Test
    void placesOfOwnCountriesAreTheirs() {
        assertThat(GAZETTEER.countryOf("Tiraspol")).contains("PMR");
        assertThat(GAZETTEER.isOwn("Tiraspol")).isTrue();
        assertThat(GAZETTEER.isCapital("Tiraspol")).isTrue();
        assertThat(GAZETTEER.isRegion("Transnistria")).isFalse();
        assertThat(GAZETTEER.countryName("PMR")).isEqualTo("Transnistria");
        assertThat(GAZETTEER.isOwn("Minsk")).isFalse();
    }

    @Test
    void withoutThemTheTablesAreAsTheyWere() {
        GazetteerActorCoder plain = new GazetteerActorCoder();
        DocumentTime time = DocumentTime.of(LocalDate.of(2011, 6, 1));
        assertThat(plain.resolve("the Kremlin", time).id()).isEqualTo("RUS/GOV");
        assertThat(plain.resolve("Angela Merkel", time).country()).contains("DEU");
        assertThat(CODER.resolve("Poland", time).id()).isEqualTo("POL");
    }
}
