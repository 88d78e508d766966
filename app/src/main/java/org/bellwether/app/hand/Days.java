package org.bellwether.app.hand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellwether.model.DateRange;

/** The days an analyst enters: a day, a month, a year, or two days with a slash between them (ISO 8601). */
final class Days {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private Days() {}

    /** Empty where the text is no such thing. */
    static Optional<DateRange> parse(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                Year year = Year.parse(text);
                return Optional.of(new DateRange(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
            }
            int slash = text.indexOf('/');
            if (slash < 0) {
                return Optional.of(DateRange.of(LocalDate.parse(text)));
            }
            LocalDate from = LocalDate.parse(text.substring(0, slash).strip());
            LocalDate to = LocalDate.parse(text.substring(slash + 1).strip());
            return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
