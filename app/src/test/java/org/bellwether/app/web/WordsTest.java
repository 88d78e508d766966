package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bellwether.model.EventDate;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "2011-11-24, WEEK, week of 21\u201327 November 2011",
        "2011-12-01, WEEK, week of 28 November \u2013 4 December 2011",
        "2012-01-01, WEEK, week of 26 December 2011 \u2013 1 January 2012",
        "2011-11-24, MONTH, November 2011"
    })
    void namesPeriods(LocalDate day, PeriodLength length, String expected) {
        assertThat(Words.period(Period.containing(day, length))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-6, \u22126.0", "6.45, +6.5", "0.04, 0.0", "-0.04, 0.0", "10, +10.0"})
    void writesSignedNumbersWithATrueMinus(double value, String expected) {
        assertThat(Words.signed(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3, certain",
        "2, probable",
        "1, possible",
        "0, not known whether it happened",
        "-1, possible that it did not happen",
        "-3, certain that it did not happen"
    })
    void putsFactualityIntoWords(double value, String expected) {
        assertThat(Words.factuality(value)).isEqualTo(expected);
    }

    @Test
    void leavesAnUnknownYearOpen() {
        assertThat(Words.date(new EventDate("XXXX-11-24", Optional.empty(), "no year")))
                .isEqualTo("24 November, year not known");
        assertThat(Words.date(new EventDate("XXXX-99-24", Optional.empty(), "no year")))
                .isEqualTo("date not known");
        assertThat(Words.dateShort(new EventDate("PRESENT_REF", Optional.empty(), "none")))
                .isEqualTo("undated");
    }

    @Test
    void writesInstantsInUtc() {
        assertThat(Words.instant(Instant.parse("2016-04-22T17:51:00Z"))).isEqualTo("22 April 2016, 17:51 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, true",
        "HTTP://a.example, true",
        "javascript:alert(1), false",
        "/local, false",
        "data:text/html;x, false"
    })
    void followsOnlyWebAddresses(String address, boolean expected) {
        assertThat(Words.web(address).isPresent()).isEqualTo(expected);
    }

    @Test
    void clipsAtABlankAndNeverInsideASurrogatePair() {
        assertThat(Words.clip("one two three", 9)).isEqualTo("one two\u2026");
        assertThat(Words.clip("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 4)).isEqualTo("\uD83D\uDE00\u2026");
        assertThat(Words.clip("short", 9)).isEqualTo("short");
    }
}
