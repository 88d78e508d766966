package org.bellwether.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnywhereTest {

    @ParameterizedTest
    @CsvSource({
        "world leaders, true",
        "the Western leaders, true",
        "foreign students, true",
        "the foreign minister, false",
        "the Foreign Ministry, false",
        "students, false",
        "the World, false"
    })
    void knowsPeopleOfNoOneCountry(String phrase, boolean anywhere) {
        assertThat(Anywhere.is(phrase)).isEqualTo(anywhere);
    }
}
