package org.bellwether.app.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2011-11-24, 2011-11-24, 2011-11-24",
        "2012-02, 2012-02-01, 2012-02-29",
        "2011, 2011-01-01, 2011-12-31",
        "2011-11-21/2011-11-27, 2011-11-21, 2011-11-27",
        "2011-11-21 / 2011-11-21, 2011-11-21, 2011-11-21"
    })
    void daysMonthsYearsAndStretches(String text, LocalDate from, LocalDate to) {
        assertThat(Days.parse(text)).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "24.11.2011", "2011-13", "2011-02-30", "2011-11-27/2011-11-21", "2011-11-24/", "/"})
    void anythingElseIsNoDate(String text) {
        assertThat(Days.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void deedsAreThoseOfPlover() {
        assertThat(Deed.parse("RETREAT/release")).hasValueSatisfying(deed -> {
            assertThat(deed.code()).isEqualTo("RETREAT/release");
            assertThat(deed.intensity()).isEqualTo(6.5);
        });
        assertThat(Deed.parse("CONSULT").orElseThrow().intensity()).isEqualTo(2.5);
        assertThat(Deed.parse("CONSULT/release")).isEmpty();
        assertThat(Deed.parse("consult")).isEmpty();
        assertThat(Deed.parse("/")).isEmpty();
    }
}
