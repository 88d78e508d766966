package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    private static final String HEADING = "<h1>Water law adopted in the lake republic</h1>";

    private static Extracted page(String language, String head, String body) {
        String html = "<html lang=" + language + "><head><title>Water law adopted in the lake republic</title>" + head
                + "</head><body>" + body + "</body></html>";
        return (Extracted) new PageExtractor()
                .extract(new RawDocument(
                        Optional.of("https://lakepost.example/water-law"),
                        html.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Optional.of("text/html; charset=utf-8"),
                        Optional.empty(),
                        Pages.FETCHED));
    }

    private static Optional<LocalDate> date(String language, String head, String body) {
        return page(language, head, body).date();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By Ada Berg, 24 November 2011 | 2011-11-24",
                "de | Veröffentlicht am 24. November 2011 um 18:04 Uhr | 2011-11-24",
                "fr | Publié le 24 novembre 2011 à 10h15 | 2011-11-24",
                "es | 24 de noviembre de 2011 | 2011-11-24",
                "pt | Publicado em 24 de novembro de 2011 | 2011-11-24",
                "it | Borgo, 24 novembre 2011 | 2011-11-24",
                "nl | 24 november 2011 | 2011-11-24",
                "pl | 24 listopada 2011, 10:15 | 2011-11-24",
                "cs | 24. listopadu 2011 | 2011-11-24",
                "ru | Опубликовано 24 ноября 2011 г. | 2011-11-24",
                "uk | 24 листопада 2011, 10:15 | 2011-11-24",
                "be | 24 лістапада 2011 | 2011-11-24",
                "lt | 2011 m. lapkričio 24 d. | 2011-11-24",
                "lv | 2011. gada 24. novembrī | 2011-11-24",
                "fi | 24. marraskuuta 2011 | 2011-11-24",
                "hu | 2011. november 24. | 2011-11-24",
                "ro | 24 noiembrie 2011 | 2011-11-24",
                "tr | 24 Kasım 2011 Perşembe | 2011-11-24",
                "el | 24 Νοεμβρίου 2011 | 2011-11-24",
                "zh | 2011年11月24日 10:15 | 2011-11-24",
                "ko | 입력 2011.11.24 10:15 | 2011-11-24",
                "id | Kamis, 24 November 2011 | 2011-11-24",
                "vi | Thứ năm, 24/11/2011, 10:15 (GMT+7) | 2011-11-24",
                "en | 2 days ago |",
                "en | © 24 November 2011 Lake Post |",
            })
    void readsTheDayPrintedUnderTheTitle(String language, String line, LocalDate day) {
        assertThat(date(language, "", HEADING + "<p>" + line + "</p>" + Pages.BODY)
                        .orElse(null))
                .isEqualTo(day);
    }

    @Test
    void takesTheDayBesideTheTitleInAnAsideOrBeforeIt() {
        assertThat(date(
                        "de",
                        "",
                        "<header>" + HEADING + "</header><aside><dl><dt>Datum<dd>12.01.2017</dl></aside>" + Pages.BODY))
                .contains(LocalDate.of(2017, 1, 12));
        assertThat(date("en", "", "<div>In the media</div><span>02.12.19</span>" + HEADING + Pages.BODY))
                .contains(LocalDate.of(2019, 12, 2));
    }

    @Test
    void takesNoOtherArticlesNorReadersDay() {
        String body = HEADING + Pages.BODY
                + "<div class=related><h3>More</h3><time datetime=2012-02-01>1 February 2012</time></div>"
                + "<section id=comments><p class=comment-meta><span class=date>3 March 2012</span> Well done</p></section>"
                + "<footer><p>Printed on 4 April 2012</p></footer>";
        assertThat(date("en", "", body)).isEmpty();
        assertThat(date("en", "", body.replace("</h1>", "</h1><time>24 November 2011</time>")))
                .contains(LocalDate.of(2011, 11, 24));
    }

    @Test
    void keepsTheDayThatReadersSeeOfATimeToldInUtc() {
        String told = "<meta property='article:published_time' content='2011-11-25T03:28:35Z'>";
        Extracted west = page("en", told, HEADING + "<p>Published Nov. 24, 2011, 10:28 p.m. ET</p>" + Pages.BODY);
        assertThat(west.date()).contains(LocalDate.of(2011, 11, 24));
        assertThat(west.published()).contains(Instant.parse("2011-11-25T03:28:35Z"));
        assertThat(date("en", told.replace("Z'", "+02:00'"), HEADING + "<p>24 November 2011</p>" + Pages.BODY))
                .as("a zone is told")
                .contains(LocalDate.of(2011, 11, 25));
        assertThat(date("en", told, HEADING + "<p>20 November 2011</p>" + Pages.BODY))
                .as("no zone is that far")
                .contains(LocalDate.of(2011, 11, 25));
    }

    @Test
    void takesTheZoneOfTheSameTimeToldAgain() {
        assertThat(date(
                        "de",
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2019-10-18T22:04:00Z\"}</script>"
                                + "<meta name=date content='Sat, 19 Oct 2019 00:04:00 +0200'>",
                        HEADING + Pages.BODY))
                .contains(LocalDate.of(2019, 10, 19));
    }

    @Test
    void settlesDayAndMonthByWhatIsPrinted() {
        assertThat(date(
                        "en",
                        "<meta name='article:published_time' content='2024-09-03'>",
                        HEADING + "<div class=date>Published March 9, 2024</div>" + Pages.BODY))
                .contains(LocalDate.of(2024, 3, 9));
    }

    @Test
    void keepsPublicationAndChangeApart() {
        Extracted page = page(
                "de",
                "",
                HEADING
                        + "<div class=meta>24.11.2011, 10:15 Uhr</div><div class=meta>Aktualisiert: 26.11.2011, 08:00 Uhr</div>"
                        + Pages.BODY);
        assertThat(page.date()).contains(LocalDate.of(2011, 11, 24));
        assertThat(page.updated()).contains(Instant.parse("2011-11-26T08:00:00Z"));
    }

    @Test
    void takesTheLastChangeOfAPageThatPrintsNothingElse() {
        assertThat(date("en", "", HEADING + "<p class=date>Last updated on 17 December 2015</p>" + Pages.BODY))
                .contains(LocalDate.of(2015, 12, 17));
    }

    @Test
    void readsTheDayInTheTitleInTheAddressAndInBrokenData() {
        assertThat(date("de", "<meta property='og:title' content='Water law | LP | 28.04.2013'>", HEADING + Pages.BODY))
                .contains(LocalDate.of(2013, 4, 28));
        assertThat(date(
                        "en",
                        "<link rel=canonical href='https://lakepost.example/home/2017/7/12/law'>",
                        HEADING + Pages.BODY))
                .contains(LocalDate.of(2017, 7, 12));
        assertThat(date(
                        "en",
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The \"law\"\",\"datePublished\":\"2014-05-06\"}</script>",
                        HEADING + Pages.BODY))
                .contains(LocalDate.of(2014, 5, 6));
    }

    @Test
    void takesTheArticleOfSeveralThatIsThePages() {
        assertThat(date(
                        "en",
                        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Mills to close\",\"datePublished\":\"2010-01-01\"},"
                                + "{\"@type\":\"NewsArticle\",\"headline\":\"Water law adopted in the lake republic\",\"datePublished\":\"2011-11-24\"}]</script>",
                        HEADING + Pages.BODY))
                .contains(LocalDate.of(2011, 11, 24));
    }

    @Test
    void readsTheDayAParagraphBeginsWith() {
        assertThat(date("de", "", HEADING + Pages.BODY.replaceFirst("<p>", "<p>29.11.2022 – ")))
                .contains(LocalDate.of(2022, 11, 29));
    }

    @Test
    void aHeadingUnderTheTextIsNotItsTitleHoweverHighItsRank() {
        String text = "<p>The parliament of the lake republic adopted a law on water after a debate of two days.</p>"
                + "<p>It lays down who may draw water, at what price, and who looks after the wells of the towns. "
                        .repeat(2)
                + "The towns have until the spring to say how much they need, and who is to pay for the pipes.</p>";
        String menu = "<ul>" + "<li><a href=/a>A section</a>".repeat(16) + "</ul>";
        String day = "<p>News 01.02.2022 Kind: water, towns, wells and rivers</p>";
        String below = "<h1>Our partners in the region</h1><p>A bank</p><p>A mill</p>";

        assertThat(date("de", "", menu + "<h2>Who draws water pays from now on</h2>" + day + text + below))
                .contains(LocalDate.parse("2022-02-01"));
    }
}
