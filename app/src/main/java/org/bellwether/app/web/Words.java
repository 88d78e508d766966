package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;
import static org.bellwether.app.web.Say.tongue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.EntityType;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.model.Quad;
import org.bellwether.model.TimexType;
import org.bellwether.store.People;

/**
 * Dates, numbers and coded values in the words a reader meets on a page, in the language being spoken. Independent of the machine's
 * locale and time zone, so that the same archive always gives the same bytes.
 */
public final class Words {

    private static final char MINUS = '\u2212';

    private Words() {}

    /** A month by itself: {@code November}. */
    public static String month(LocalDate day) {
        return month("months.alone", day);
    }

    /** A month by itself, short: {@code Nov}. */
    public static String monthShort(LocalDate day) {
        return month("months.short.alone", day);
    }

    private static String month(String key, LocalDate day) {
        return say(key).split(", ", -1)[day.getMonthValue() - 1];
    }

    /** {@code November 2011}. */
    static String month(YearMonth month) {
        return say("date.month", month(month.atDay(1)), digits(month.getYear()));
    }

    /** A count with its digits in groups: {@code 1,234}. */
    static String number(long count) {
        return say("number.count", count);
    }

    private static String digits(int number) {
        return Integer.toString(number);
    }

    private static String date(String key, LocalDate day) {
        return say(key, digits(day.getDayOfMonth()), month("months", day), digits(day.getYear()));
    }

    /** {@code 24 November 2011}. */
    public static String day(LocalDate day) {
        return date("date.day", day);
    }

    /** {@code 24 Nov}. */
    public static String dayShort(LocalDate day) {
        return say("date.day.short", digits(day.getDayOfMonth()), month("months.short", day));
    }

    /** {@code 22 April 2016, 17:51 UTC}. */
    public static String instant(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return say("date.instant", day(time.toLocalDate()), two(time.getHour()) + ":" + two(time.getMinute()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : digits(number);
    }

    /** {@code 21–27 November 2011}, {@code 28 November – 4 December 2011}, or {@code November 2011} for a whole month. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return say("date.years", day(from), day(to));
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return say("date.months", digits(from.getDayOfMonth()), month("months", from), day(to));
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return say("date.month", month(from), digits(from.getYear()));
        }
        return say(
                "date.days",
                digits(from.getDayOfMonth()),
                digits(to.getDayOfMonth()),
                month("months", to),
                digits(to.getYear()));
    }

    /** {@code week of 21–27 November 2011}, or the month's name. */
    public static String period(Period period) {
        String range = range(period.from(), period.to());
        return isWeek(period) ? say("period.week", range) : range;
    }

    /** {@code this week} or {@code this month}: the column of the board that is being read. */
    public static String thisPeriod(Period period) {
        return isWeek(period) ? say("period.this.week") : say("period.this.month");
    }

    private static boolean isWeek(Period period) {
        return period.range().days() == 7;
    }

    public static String date(EventDate date) {
        return date.range().map(Words::range).orElseGet(() -> unplaced(date.value()));
    }

    private static String range(DateRange range) {
        return range(range.from(), range.to());
    }

    private static String unplaced(String value) {
        if (value.matches("XXXX-\\d\\d-\\d\\d")) {
            int month = Integer.parseInt(value, 5, 7, 10);
            if (month >= 1 && month <= 12) {
                String day = digits(Integer.parseInt(value, 8, 10, 10));
                return say("date.yearless", day, month("months", LocalDate.of(1, month, 1)));
            }
        }
        return say("date.unknown");
    }

    /** Short form for lists; empty where the days are not known. */
    public static String dateShort(EventDate date) {
        return date.range()
                .map(range -> range.from().equals(range.to())
                        ? dayShort(range.from())
                        : say("date.days.short", dayShort(range.from()), dayShort(range.to())))
                .orElse(say("date.undated"));
    }

    /** A signed number with one digit: {@code +6.5}, {@code −6.0}, {@code 0.0}. */
    public static String signed(double value) {
        String digits = fixed(Math.abs(value));
        if (Math.round(Math.abs(value) * 10) == 0) {
            return digits;
        }
        return (value < 0 ? MINUS : '+') + digits;
    }

    /** A number without its last digit where that is none: {@code 6} for {@code 6.0}. */
    static String whole(String fixed) {
        String none = say("number.point") + "0";
        return fixed.endsWith(none) ? fixed.substring(0, fixed.length() - none.length()) : fixed;
    }

    /** Why evidence was left out, as it was written down; in the language spoken where its words are the rule's own. */
    static String leftOut(String written) {
        int colon = written.indexOf(": ");
        String kind = colon < 0 ? written : written.substring(0, colon);
        String key = "leftout." + kind.replace(' ', '-');
        String rest = colon < 0 ? "" : written.substring(colon + 2);
        return tongue().find(key).map(known -> tongue().say(key, rest)).orElse(written);
    }

    /** One digit after the point, rounded half up. */
    public static String fixed(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? String.valueOf(MINUS) : "") + tenths / 10 + say("number.point") + tenths % 10;
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A confidence of 0..1 as {@code 84 in 100}. */
    public static String confidence(double value) {
        return say("confidence", Math.round(value * 100));
    }

    /** Factuality from -3 to +3 in words. */
    public static String factuality(double value) {
        double size = Math.abs(value);
        if (size < 0.5) {
            return say("factuality.unknown");
        }
        String degree = size >= 2.5 ? "certain" : size >= 1.5 ? "probable" : "possible";
        return say("factuality." + degree + (value > 0 ? "" : ".not"));
    }

    /** What a constant is called. */
    private static String of(String group, Enum<?> constant) {
        return say(group + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Type of a named entity. */
    static String entity(EntityType type) {
        return of("entity", type);
    }

    /** Part in an attribution, empty for none. */
    static String mark(org.bellwether.model.Mark mark) {
        return mark == org.bellwether.model.Mark.NONE ? "" : of("part", mark);
    }

    static String role(People.Role role) {
        return of("role", role);
    }

    /** A role and what it does. */
    static String does(People.Role role) {
        return of("does", role);
    }

    /** What stands in the audit. */
    static String act(People.Act act) {
        return of("act", act);
    }

    static String timex(TimexType type) {
        return of("timex", type);
    }

    /** A language by its code, the code itself where it is no language. */
    static String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(tongue().locale());
        return name.isEmpty() ? code : name;
    }

    public static String type(EventType type) {
        return of("type", type);
    }

    /** The type with its mode where clear: {@code coercion: arrest}. */
    public static String deed(EventType type, Optional<String> mode) {
        return mode.map(word -> say("deed", type(type), plain(word))).orElseGet(() -> type(type));
    }

    public static String quad(Quad quad) {
        return of("quad", quad);
    }

    public static String told(EventStatus status) {
        return of("told", status);
    }

    /** A letter of the Admiralty code in words. */
    public static String reliability(String letter) {
        if (letter.isEmpty()) {
            return say("reliability.unknown");
        }
        return say("reliability." + ("ABCDE".contains(letter) ? letter.toLowerCase(Locale.ROOT) : "f"));
    }

    /** How often an outlet is visited. */
    public static String every(Optional<Duration> interval) {
        if (interval.isEmpty()) {
            return say("every.new");
        }
        long minutes = interval.get().toMinutes();
        if (minutes % 1440 == 0) {
            return say("every.days", minutes / 1440);
        }
        return minutes % 60 == 0 ? say("every.hours", minutes / 60) : say("every.minutes", minutes);
    }

    /** A code such as {@code political_institutions} or {@code anonymous-official} with blanks between its words. */
    public static String plain(String code) {
        return tongue().find("code." + code)
                .orElseGet(() -> code.replace('_', ' ').replace('-', ' '));
    }

    /** The first letter in upper case. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** At most {@code limit} characters, cut at a blank, with an ellipsis where cut. */
    public static String clip(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int blank = text.lastIndexOf(' ', limit - 1);
        int end = blank > limit / 2 ? blank : limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    /** The address if a browser may follow it ({@code http} or {@code https}), else empty. */
    public static Optional<String> web(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://")
                ? Optional.of(address.strip())
                : Optional.empty();
    }
}
