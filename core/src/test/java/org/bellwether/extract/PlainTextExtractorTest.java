package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.bellwether.model.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class PlainTextExtractorTest {

    @Test
    void readsTitleDateBylineAndBody() {
        Extracted text = Pages.article("""
                Lake level falls for the third year

                Tuesday, 9 October 2018
                By Ada Berg and Bo Lind

                The level of the lake fell by another hand's breadth, the institute said on Monday.
                It did so last year as well.

                Fishermen blame the mills; the millers blame the weather.
                """);
        assertThat(text.title()).isEqualTo("Lake level falls for the third year");
        assertThat(text.date()).contains(LocalDate.of(2018, 10, 9));
        assertThat(text.published()).as("no time is printed").isEmpty();
        assertThat(text.authors()).containsExactly("Ada Berg", "Bo Lind");
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().getFirst()).endsWith("on Monday. It did so last year as well.");
    }

    @Test
    void takesEveryLineAsAParagraphWhereNoneIsBlank() {
        Extracted text = Pages.article(
                "Lake level falls\nThe level of the lake fell again, the institute said.\nMillers blame the weather.");
        assertThat(text.title()).isEqualTo("Lake level falls");
        assertThat(text.paragraphs()).hasSize(2);
    }

    @Test
    void keepsASentenceThatHoldsADate() {
        Extracted text = Pages.article(
                "Lake level falls\n\nOn 9 October 2018 the institute spoke.\n\nThe level of the lake fell again, it said, and will fall on.");
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.date()).isEmpty();
    }

    @Test
    void keepsPublishedAndUpdatedApart() {
        Extracted text = Pages.article(
                "Lake level falls\nPublished: 9 October 2018 08:15\nUpdated: 10 October 2018 at 17:30 GMT\n\nThe level of the lake fell again, it said.");
        assertThat(text.published()).contains(Instant.parse("2018-10-09T08:15:00Z"));
        assertThat(text.updated()).contains(Instant.parse("2018-10-10T17:30:00Z"));
    }
}
