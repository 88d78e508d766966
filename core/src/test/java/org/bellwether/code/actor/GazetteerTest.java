package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.code.lexicon.Tables;
import org.junit.jupiter.api.Test;

/** The tables as data: every line parses, codes are real, no name is listed twice with one meaning. */
class GazetteerTest {

    private static final Set<String> BODIES = Set.of("EU", "UN", "IGO", "NGO", "MNC");
    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "AGR", "BUS", "CRM", "CVL", "EDU",
            "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    private static final Set<String> ISO = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void countryCodesAreThoseOfTheStandard() {
        List<List<String>> rows = Tables.rows(Gazetteer.class, "countries.tsv", 7);
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(0).equals("XKX") || ISO.contains(row.get(0)))
                    .as(row.get(0))
                    .isTrue();
            assertThat(Double.parseDouble(row.get(5))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.get(6))).isBetween(-180.0, 180.0);
        });
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void countryNamesAgreeWithTheJdkWhereBothKnowThem() {
        Map<String, String> jdk = java.util.Arrays.stream(Locale.getISOCountries())
                .map(c -> Locale.of("", c))
                .collect(Collectors.toMap(Locale::getISO3Country, l -> l.getDisplayCountry(Locale.ENGLISH)));
        long same = gazetteer.countryCodes().stream()
                .filter(code -> jdk.getOrDefault(code, "").equals(gazetteer.countryName(code)))
                .count();
        assertThat(same).isGreaterThan(190);
    }

    @Test
    void otherTablesUseKnownCodes() {
        for (List<String> row : Tables.rows(Gazetteer.class, "bodies.tsv", 5)) {
            assertThat(BODIES.contains(row.get(2)) || ISO.contains(row.get(2)))
                    .as(row.toString())
                    .isTrue();
            assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(3)));
        }
        for (String table : List.of("groups.tsv", "groups-world.tsv", "institutions.tsv")) {
            for (List<String> row : Tables.rows(Gazetteer.class, table, 5)) {
                boolean known = row.get(2).isEmpty()
                        || row.get(2).equals("XKX")
                        || BODIES.contains(row.get(2))
                        || ISO.contains(row.get(2));
                assertThat(known).as(row.toString()).isTrue();
                assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(3)));
            }
        }
        for (String table : List.of("regions.tsv", "states.tsv")) {
            for (List<String> row : Tables.rows(Gazetteer.class, table, 4)) {
                assertThat(gazetteer.countryCodes()).as(row.toString()).contains(row.get(1));
                assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(3)));
            }
        }
    }

    @Test
    void groupsInPowerAreGroupsOfTheTables() {
        Set<String> ids = List.of("groups.tsv", "groups-world.tsv", "institutions.tsv").stream()
                .flatMap(table -> Tables.rows(Gazetteer.class, table, 5).stream())
                .map(List::getFirst)
                .collect(Collectors.toSet());
        for (List<String> row : Tables.rows(Gazetteer.class, "in-power.tsv", 5)) {
            assertThat(ids).as(row.toString()).contains(row.get(0));
            assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(2)));
        }
    }

    @Test
    void regionsAreNotListedTwice() {
        List<String> names = List.of("regions.tsv", "states.tsv").stream()
                .flatMap(table -> Tables.rows(Gazetteer.class, table, 4).stream())
                .flatMap(row -> Stream.concat(Stream.of(row.getFirst()), Tables.list(row.get(2)).stream()))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void demonymsHaveTheirPlurals() {
        assertThat(gazetteer.countryOf("Omanis")).contains("OMN");
        assertThat(gazetteer.countryOf("Danes")).contains("DNK");
        assertThat(gazetteer.countryOf("Burundians")).contains("BDI");
        assertThat(gazetteer.countryOf("Swisss")).isEmpty();
    }

    @Test
    void sectorWordsAreUniqueAndUseKnownCodes() {
        List<List<String>> rows = Tables.rows(SectorLexicon.class, "sectors.tsv", 3);
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(Tables.rows(SectorLexicon.class, "portfolios.tsv", 2).stream()
                        .map(List::getFirst))
                .doesNotHaveDuplicates();
        for (List<String> row : rows) {
            assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(1)));
            assertThat(row.get(2)).isIn("core", "role", "rank", "weak", "head", "site", "mod", "pass");
        }
    }

    @Test
    void peopleHaveTermsInOrder() {
        for (String table : Gazetteer.PEOPLE) {
            for (List<String> row : Tables.rows(Gazetteer.class, table, 8)) {
                if (!row.get(5).isEmpty() && !row.get(6).isEmpty()) {
                    assertThat(row.get(5)).as(row.toString()).isLessThanOrEqualTo(row.get(6));
                }
                assertThat(SECTORS).as(row.toString()).containsAll(Tables.list(row.get(3)));
            }
        }
    }
}
