package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2011-11-25T19:00:00+03:00 | 2011-11-25 | 2011-11-25T16:00:00Z",
                "en | 2011-11-25 | 2011-11-25 |",
                "en | April 22, 2016 17:51 | 2016-04-22 | 2016-04-22T17:51:00Z",
                "en | Friday, November 25th, 2011 at 7:05 p.m. | 2011-11-25 | 2011-11-25T19:05:00Z",
                "en | 25 Nov 2011 | 2011-11-25 |",
                "en | Sat, 28 Jan 2012 13:00:00 +0300 | 2012-01-28 | 2012-01-28T10:00:00Z",
                "en | 12:30 AM EST, January 5, 2012 | 2012-01-05 | 2012-01-05T05:30:00Z",
                "en-GB | 05/01/2012 | 2012-01-05 |",
                "en-US | 01/05/2012 | 2012-01-05 |",
                "en | 25/11/2011 | 2011-11-25 |",
                "de | 25. November 2011, 18:04 Uhr | 2011-11-25 | 2011-11-25T18:04:00Z",
                "de | 25.11.2011 | 2011-11-25 |",
                "fr | 3 février 2012 | 2012-02-03 |",
                "es | 3 de enero de 2012 | 2012-01-03 |",
                "ru | 24 ноября 2011 г., 10:15 | 2011-11-24 | 2011-11-24T10:15:00Z",
                "be | 24 лістапада 2011 | 2011-11-24 |",
                "uk | 5 січня 2012 | 2012-01-05 |",
                "pl | 24 listopada 2011 | 2011-11-24 |",
                "hr | 24. listopada 2011. | 2011-10-24 |",
                "zh | 2016年7月18日 09:30 | 2016-07-18 | 2016-07-18T09:30:00Z",
                "ko | 2016년 7월 18일 | 2016-07-18 |",
                "hu | 2011. november 24. | 2011-11-24 |",
                "lv | 2011. gada 24. novembrī | 2011-11-24 |",
                "vi | 5 tháng 6, 2024 lúc 08:00 | 2024-06-05 | 2024-06-05T08:00:00Z",
                "vi | Thứ tư, 22/10/2025, 08:00 (GMT+7) | 2025-10-22 | 2025-10-22T01:00:00Z",
                "ar | ٢٤ نوفمبر ٢٠١١ | 2011-11-24 |",
                "ja | ２０２５年１月３１日 | 2025-01-31 |",
                "it | Borgo, 14 Gennaio 20 | 2020-01-14 |",
                "it | 14 gennaio 20:30 | |",
                "de-AT | 5. Jänner 2020 | 2020-01-05 |",
                "en-us | 03-09-2024 | 2024-03-09 |",
                "en | 1750680000000 | 2025-06-23 | 2025-06-23T12:00:00Z",
                "en | 20111125 | 2011-11-25 |",
                "en | updated 2031-01-01 | |",
                "en | 31 February 2012 | |",
                "en | Version 10.2.1 of 2012 | |",
                "en | call 555-0100 for tickets | |",
            })
    void reads(String language, String text, LocalDate date, Instant instant) {
        var found = new PrintedDates(language, LATEST).find(text);
        assertThat(found.map(PageTime::date).orElse(null)).isEqualTo(date);
        assertThat(found.flatMap(PageTime::instant).orElse(null)).isEqualTo(instant);
    }
}
