package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HingeTest {

    private final Archive archive = new Fixture().archive();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outlet: wire | outlet: Northern Wire",
                "outlet: gone | outlet: gone",
                "event: SANCTION/convict of 2011-11-24, \u201CA verdict\u201D | the sanction (convict) of 24 Nov, \u201CA verdict\u201D",
                "event: ASSAULT of XXXX-11-24, \u201CA blow\u201D | the assault of XXXX-11-24, \u201CA blow\u201D",
                "event: UNHEARD of 2011, x | event: UNHEARD of 2011, x",
                "article: \u201CA verdict\u201D | article: \u201CA verdict\u201D"
            })
    void saysNamesInsteadOfCodes(String told, String said) {
        assertThat(Hinge.say(archive, told)).isEqualTo(said);
    }
}
