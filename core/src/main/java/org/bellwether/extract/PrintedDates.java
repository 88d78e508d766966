package org.bellwether.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as machines and people print them: ISO 8601, RFC 822, month names of many languages, numbers with dots or
 * slashes, East Asian signs.
 */
final class PrintedDates {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST = 400;

    private static final String CLOCK =
            "(\\d{1,2})(?:[:.h]|\\s?[\u6642\u65f6\u70b9\uc2dc]\\s?)(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?:\\s?(?i:([ap])\\.?m)\\b\\.?)?\\s?(Z\\b|\\(?(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?\\)?|UTC|GMT|[+-]\\d{2}:?\\d{2}\\b|[+-]\\d{2}\\b|\\(?[A-Z]{3,4}\\)?(?![a-z]))?";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T ,]+" + CLOCK + ")?");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2}))?(?:\\d{2})?Z?$");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("((?:19|20)\\d{2})\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})\\s?[日일]?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s.-]*(?:de |of |del )?([\\p{L}\\p{M}]{3,15})[.,]?[\\s.,-]*(?:de |del )?((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<![\\p{L}])([\\p{L}\\p{M}]{3,15})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,.]?\\s+((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[.,]?\\s+(?:m\\.\\s+)?([\\p{L}\\p{M}]{3,15})\\.?\\s+(\\d{1,2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATVIAN = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\.? gada (\\d{1,2})\\.? ([\\p{L}\\p{M}]{3,15})", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s+th\u00e1ng\\s+(\\d{1,2}),?\\s+(?:n\u0103m\\s+)?((?:19|20)\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+([\\p{L}\\p{M}]{3,15})\\.?,?[\\s-]+'?(\\d{2})(?![\\d:.h])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("^1[0-9]{9}(?:[0-9]{3})?$");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d])");
    private static final Pattern TIME_AFTER = Pattern.compile("^[^\\d\\n]{0,14}?(?<!\\d)" + CLOCK);
    private static final Pattern TIME_BEFORE = Pattern.compile("(?<!\\d)" + CLOCK + "[^\\d\\n]{0,6}$");

    /** Zones whose abbreviation means one offset wherever news is printed; any other abbreviation is read as UTC. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("JST", "+09:00"));

    private final String language;
    private final boolean monthBeforeDay;
    private final LocalDate latest;

    /**
     * @param language ISO 639-1 code, possibly with a region ({@code en-GB})
     * @param latest no date after this one is believed
     */
    PrintedDates(String language, LocalDate latest) {
        this.language = (language.length() > 2 ? language.substring(0, 2) : language).toLowerCase(Locale.ROOT);
        this.monthBeforeDay = language.equalsIgnoreCase("en") || language.equalsIgnoreCase("en-US");
        this.latest = latest;
    }

    /** The first date of a short text. */
    Optional<PageTime> find(String given) {
        String text = digits(given.length() > LONGEST ? given.substring(0, LONGEST) : given);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> compact(text.trim()))
                .or(() -> named(DAY_FIRST, text, 3, 2, 1))
                .or(() -> named(MONTH_FIRST, text, 3, 1, 2))
                .or(() -> named(YEAR_FIRST, text, 1, 2, 3))
                .or(() -> eastAsian(text))
                .or(() -> numbers(text))
                .or(() -> named(LATVIAN, text, 1, 3, 2))
                .or(() -> vietnamese(text))
                .or(() -> named(SHORT_YEAR, text, 3, 2, 1));
    }

    /** The text with the digits of any script as those of ASCII; empty where it has none. */
    private static String digits(String text) {
        boolean any = false;
        StringBuilder ascii = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                any |= c >= '0' && c <= '9';
            } else if (Character.isDigit(c)) {
                any = true;
                ascii = ascii == null ? new StringBuilder(text) : ascii;
                ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return !any ? "" : ascii == null ? text : ascii.toString();
    }

    private Optional<PageTime> iso(String text) {
        Matcher m = ISO.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = date(number(m, 1), number(m, 3), number(m, 4));
            if (date.isPresent()) {
                return Optional.of(m.group(5) == null ? timed(date.get(), text, m) : clock(date.get(), m, 5));
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> compact(String text) {
        if (EPOCH.matcher(text).matches()) {
            Instant instant = text.length() > 10
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : Instant.ofEpochSecond(Long.parseLong(text));
            LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
            return day.isAfter(latest)
                    ? Optional.empty()
                    : Optional.of(new PageTime(day, Optional.of(instant), Optional.of(ZoneOffset.UTC)));
        }
        Matcher m = COMPACT.matcher(text);
        return m.matches() ? date(number(m, 1), number(m, 2), number(m, 3)).map(PageTime::day) : Optional.empty();
    }

    private Optional<PageTime> named(Pattern pattern, String text, int year, int month, int day) {
        Matcher m = pattern.matcher(text);
        for (int from = 0; m.find(from); from = m.start() + 1) {
            Optional<Integer> number = MonthNames.month(m.group(month), language);
            if (number.isPresent()) {
                Optional<LocalDate> date = date(year(m, year), number.get(), number(m, day));
                if (date.isPresent()) {
                    return Optional.of(timed(date.get(), text, m));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> vietnamese(String text) {
        Matcher m = VIETNAMESE.matcher(text);
        return m.find()
                ? date(number(m, 3), number(m, 2), number(m, 1)).map(date -> timed(date, text, m))
                : Optional.empty();
    }

    private static int year(Matcher m, int group) {
        int year = number(m, group);
        return year < 100 ? 2000 + year : year;
    }

    private Optional<PageTime> eastAsian(String text) {
        Matcher m = EAST_ASIAN.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = date(number(m, 1), number(m, 2), number(m, 3));
            if (date.isPresent()) {
                return Optional.of(timed(date.get(), text, m));
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        while (m.find()) {
            int first = number(m, 1);
            int second = number(m, 3);
            int year = year(m, 4);
            boolean swapped = second > 12 || (monthBeforeDay && !m.group(2).equals(".") && first <= 12);
            Optional<LocalDate> date = swapped ? date(year, first, second) : date(year, second, first);
            if (date.isPresent()) {
                return Optional.of(timed(date.get(), text, m));
            }
        }
        return Optional.empty();
    }

    private static PageTime timed(LocalDate date, String text, Matcher m) {
        Matcher after = TIME_AFTER.matcher(text.substring(m.end()));
        if (after.find()) {
            return clock(date, after, 1);
        }
        Matcher before = TIME_BEFORE.matcher(text.substring(0, m.start()));
        return before.find() ? clock(date, before, 1) : PageTime.day(date);
    }

    /** The clock's groups: hour, minute, second, a or p, zone. */
    private static PageTime clock(LocalDate date, Matcher m, int group) {
        int hour = number(m, group);
        int minute = number(m, group + 1);
        int second = m.group(group + 2) == null ? 0 : number(m, group + 2);
        String half = m.group(group + 3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return PageTime.day(date);
        }
        Optional<ZoneId> zone = Optional.ofNullable(m.group(group + 4)).map(PrintedDates::zone);
        return new PageTime(
                date,
                Optional.of(date.atTime(LocalTime.of(hour, minute, second))
                        .atZone(zone.orElse(ZoneOffset.UTC))
                        .toInstant()),
                zone);
    }

    private static ZoneId zone(String printed) {
        String name = printed.replace("(", "").replace(")", "");
        if (name.length() > 3 && (name.startsWith("UTC") || name.startsWith("GMT"))) {
            name = name.substring(3);
        }
        try {
            return ZoneOffset.of(ZONES.getOrDefault(name, name));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.isAfter(latest) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
