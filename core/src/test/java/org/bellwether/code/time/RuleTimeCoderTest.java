package org.bellwether.code.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bellwether.model.DateRange;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTimeCoderTest {

    /** A Friday. */
    private static final DocumentTime TODAY = DocumentTime.of(LocalDate.of(2012, 3, 16));

    private static final RuleTimeCoder CODER = new RuleTimeCoder();

    private static List<Timex> code(String text) {
        return code(text, TODAY);
    }

    private static List<Timex> code(String text, DocumentTime time) {
        return CODER.code(PlainReading.of(text), time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        The bridge opened on 4 March 2009.                  | 4 March 2009                   | 2009-03-04
        The bridge opened on Mar. 4, 2009.                  | Mar. 4, 2009                   | 2009-03-04
        The bridge opened on 04.03.2009.                    | 04.03.2009                     | 2009-03-04
        The bridge opened on 4/3/2009.                      | 4/3/2009                       | 2009-03-04
        The bridge opened on 2009-03-04.                    | 2009-03-04                     | 2009-03-04
        The bridge opened on Wednesday, 14 March.           | Wednesday, 14 March            | 2012-03-14
        The bridge opened on Monday.                        | Monday                         | 2012-03-12
        The bridge will be opened on Monday.                | Monday                         | 2012-03-19
        The bridge opened last Friday.                      | last Friday                    | 2012-03-09
        The bridge opened in November.                      | November                       | 2011-11
        The bridge opened three weeks ago.                  | three weeks ago                | 2012-W08
        The bridge opened in the last week of January.      | the last week of January       | 2012-W04
        The bridge opened in the second half of last year.  | the second half of last year   | 2011-H2
        The bridge opened in Q2 2010.                       | Q2 2010                        | 2010-Q2
        The bridge opened in the autumn of 1998.            | the autumn of 1998             | 1998-FA
        The bridge opened in the twentieth century.         | the twentieth century          | 19
        The bridge opened in the mid-1970s.                 | the mid-1970s                  | 197
        The bridge opened in fiscal 2010.                   | fiscal 2010                    | 2010
        The bridge opened at 9.30 p.m. on Monday.           | 9.30 p.m. on Monday            | 2012-03-12T21:30
        The bridge opened at 16:00 UTC yesterday.           | 16:00 UTC yesterday            | 2012-03-15T16:00Z
        The bridge opened on Tuesday night.                 | Tuesday night                  | 2012-03-13TNI
        The work lasted a year and a half.                  | a year and a half              | P1.5Y
        The work lasted more than 72 hours.                 | more than 72 hours             | PT72H
        The months-long work ended.                         | months-long                    | PXM
        The crew is relieved every second week.             | every second week              | P2W
        The crew is relieved each Sunday.                   | each Sunday                    | XXXX-WXX-7
        The crew earned 900 dollars a month.                | a month                        | P1M
        The bridge is currently closed.                     | currently                      | PRESENT_REF
        The bridge was built in 490 BC.                     | 490 BC                         | BC0490
        """)
    void values(String text, String expression, String value) {
        assertThat(code(text)).extracting(Timex::text, Timex::value).contains(tuple(expression, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        The widow said that May wanted to march.
        The union may march a second time.
        Some 1,984 tons and 2010 sacks were counted.
        Decree 2010 was pinned up in room 1999.
        They met in October Square, corner of 8 March Street.
        The sun rose over the fall of the city.
        Three quarters of the deputies agreed.
        The Third Army took second place.
        """)
    void noTime(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void rangeIsTwoExpressionsWithOneYear() {
        assertThat(code("The fair ran from 29 to 31 May 2010, the sale from 30 December to 2 January 2011."))
                .extracting(Timex::value)
                .containsExactly("2010-05-29", "2010-05-31", "2010-12-30", "2011-01-02");
    }

    @Test
    void narrativeCountsFromTheLastMentionedDate() {
        List<Timex> found =
                code("The fort was shelled on 3 July 1995. Two days later it surrendered; the next morning it burned.");
        assertThat(found).extracting(Timex::value).containsExactly("1995-07-03", "1995-07-05", "1995-07-06TMO");
        assertThat(found.get(1).basis()).isEqualTo("counted from the last mentioned date 1995-07-03");
    }

    @Test
    void modifierNarrowsTheRangeOnly() {
        Timex found = code("The plant closed in late 2010.").getFirst();
        assertThat(found.value()).isEqualTo("2010");
        assertThat(found.range()).contains(new DateRange(LocalDate.of(2010, 9, 2), LocalDate.of(2010, 12, 31)));
    }

    @Test
    void yearComesFromTheDocumentDateAndSaysSo() {
        Timex found = code("The envoys landed on 2 December.").getFirst();
        assertThat(found.value()).isEqualTo("2011-12-02");
        assertThat(found.basis()).startsWith("year from the document date 2012-03-16");
        assertThat(found.type()).isEqualTo(TimexType.DATE);
    }

    @Test
    void withoutAnyDateTheYearStaysOpen() {
        List<Timex> found = code("The envoys landed on 2 December. The next day they left.", DocumentTime.UNKNOWN);
        assertThat(found).extracting(Timex::value).containsExactly("XXXX-12-02", "XXXX-12-03");
        assertThat(found).extracting(Timex::range).containsOnly(Optional.empty());
    }

    @Test
    void pageDateMonthsAfterTheDaysToldLeavesTheYearOpen() {
        List<Timex> found = code(
                "On 2 October the envoys landed. On the following day, 4 October, they signed. Talks ended on October 5.");
        assertThat(found)
                .extracting(Timex::value)
                .containsExactly("XXXX-10-02", "XXXX-10-04", "XXXX-10-04", "XXXX-10-05");
        assertThat(found.getFirst().basis())
                .isEqualTo("the year is not in the text and the page date 2012-03-16 is months after the day named");
    }

    @Test
    void oneDayLongAgoIsOrdinaryNews() {
        assertThat(code("The tax was raised on 2 October.").getFirst().value()).isEqualTo("2011-10-02");
    }

    @Test
    void aPublicationDatePrintedInTheTextWins() {
        assertThat(code("Published: 3 May 2008. The court opened yesterday.")
                        .getLast()
                        .value())
                .isEqualTo("2008-05-02");
    }

    @Test
    void historyTakesItsYearsFromItself() {
        List<Timex> found = code(
                "The siege began on 5 May 1915. In June 1915 relief came. On 2 July 1915 the gate fell. In December it snowed. In February they surrendered.");
        assertThat(found).extracting(Timex::value).endsWith("1915-12", "1916-02");
    }

    @Test
    void seedPage() throws IOException {
        Path seed = Path.of(System.getProperty("bellwether.shared", "none"), "seed", "000_ba31b9338bb45760.txt");
        assumeThat(seed).exists();
        List<Timex> found = code(Files.readString(seed), DocumentTime.of(LocalDate.of(2016, 4, 22)));
        assertThat(found)
                .filteredOn(t -> t.value().startsWith("XXXX"))
                .extracting(Timex::value)
                .containsExactly("XXXX-11-21", "XXXX-11-23", "XXXX-11-25", "XXXX-11-25", "XXXX-11-25", "XXXX-11-23");
    }

    @Test
    void anyTextIsRead() {
        String[] pieces = {
            "the ",
            "31 ",
            "April ",
            "2011",
            "-",
            "/",
            ".",
            " May",
            " last",
            " week",
            "\n",
            "Monday",
            ", ",
            "99",
            "'",
            "é",
            "😀",
            " ago",
            " the following",
            " day",
            "early ",
            "of ",
            "00",
            ":",
            "30 ",
            "p.m.",
            " BC",
            "Feb. 29, ",
            "twenty-",
            "half",
            " and a half ",
            " century",
            "0 ",
            "9999 years ago "
        };
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            Reading reading = PlainReading.of(built.toString());
            int last = 0;
            for (Timex timex : CODER.code(reading, random.nextBoolean() ? TODAY : DocumentTime.UNKNOWN)) {
                assertThat(timex.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(timex.span().end()).isLessThanOrEqualTo(built.length());
                assertThat(timex.value()).isNotEmpty();
                last = timex.span().end();
            }
        }
    }
}
