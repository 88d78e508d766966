package org.bellwether.code.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Place;
import org.bellwether.model.Precision;
import org.bellwether.model.Reading;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

    private static final GazetteerActorCoder ACTORS = new GazetteerActorCoder();
    private static final PlaceCoder PLACES = new PlaceCoder(ACTORS.gazetteer());

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    /** The place that is named in the text with these very letters. */
    private static Optional<Place> place(String text, String name, String... parties) {
        return place(ACTORS, PLACES, text, name, parties);
    }

    private static Optional<Place> place(
            GazetteerActorCoder actors, PlaceCoder places, String text, String name, String... parties) {
        Reading reading = reader.read(text);
        Entity entity = reading.entities().stream()
                .filter(e -> e.type() == EntityType.LOC
                        && e.span().of(reading.text()).equals(name))
                .findFirst()
                .orElseThrow();
        return places.locator(reading, actors.code(reading, DocumentTime.UNKNOWN))
                .at(entity.end() - 1, Set.of(parties));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shells fell on Kharkov overnight. | Kharkov | UKR | Kharkiv | CITY",
                "Police closed the road to Mogilev. | Mogilev | BLR | Mahilyow | CITY",
                "A bomb went off in Tripoli, Lebanon, on Monday. | Tripoli | LBN | Tripoli | CITY",
                "Libyan rebels entered Tripoli on Monday. | Tripoli | LBY | Tripoli | CITY",
                "The talks were held in Vienna. | Vienna | AUT | Vienna | CITY",
                "Floods hit villages in Helmand. | Helmand | AFG | Helmand | REGION",
                "The summit was held in Poland. | Poland | POL | Poland | COUNTRY",
            })
    void findsTownsRegionsAndCountries(String text, String name, String country, String found, Precision precision) {
        assertThat(place(text, name)).hasValueSatisfying(place -> {
            assertThat(place.country()).contains(country);
            assertThat(place.name()).isEqualTo(found);
            assertThat(place.precision()).isEqualTo(precision);
            assertThat(place.latitude().isPresent()).isEqualTo(place.longitude().isPresent());
        });
    }

    @Test
    void aCapitalThatATeamHasAddedLiesInItsCountry() {
        OwnActor country = new OwnActor(
                "PMR",
                OwnActor.Kind.COUNTRY,
                "Transnistria",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("Tiraspol"));
        GazetteerActorCoder actors = new GazetteerActorCoder(new Gazetteer(List.of(country)));
        PlaceCoder places = new PlaceCoder(actors.gazetteer());
        String text = "Police in Tiraspol detained two journalists from Moldova.";
        assertThat(place(text, "Tiraspol").flatMap(Place::country)).contains("MDA");
        assertThat(place(actors, places, text, "Tiraspol")).hasValueSatisfying(place -> {
            assertThat(place.country()).contains("PMR");
            assertThat(place.precision()).isEqualTo(Precision.CITY);
        });
    }

    @Test
    void theEventsOwnCountriesDecide() {
        String text = "The ceremony was held in Cordoba.";
        assertThat(place(text, "Cordoba", "ESP"))
                .hasValueSatisfying(p -> assertThat(p.country()).contains("ESP"));
        assertThat(place(text, "Cordoba", "ARG"))
                .hasValueSatisfying(p -> assertThat(p.country()).contains("ARG"));
    }

    @Test
    void aNameThatCouldBeAnywhereStaysUnknown() {
        assertThat(place("A fire broke out in San Pedro.", "San Pedro")).hasValueSatisfying(place -> {
            assertThat(place.country()).isEmpty();
            assertThat(place.latitude()).isEmpty();
            assertThat(place.precision()).isEqualTo(Precision.UNKNOWN);
        });
    }

    @Test
    void everyAliasNamesAPlaceOfTheTables() {
        PlaceTable table = new PlaceTable();
        for (var row : Tables.rows(PlaceTable.class, "aliases.tsv", 3)) {
            for (String alias : Tables.list(row.get(0))) {
                assertThat(table.of(alias)).as(alias).anyMatch(c -> c.country().equals(row.get(2)));
            }
        }
    }
}
