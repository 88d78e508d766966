package org.bellwether.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.EntityType;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Period;
import org.bellwether.model.Quad;

/**
 * Dates, numbers and coded values in the words a reader meets on a page. Independent of the machine's locale and time zone, so that
 * the same archive always gives the same bytes.
 */
public final class Words {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final char MINUS = '\u2212';
    private static final char DASH = '\u2013';

    private Words() {}

    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    public static String monthShort(LocalDate day) {
        return month(day).substring(0, 3);
    }

    /** {@code 24 November 2011}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** {@code 24 Nov}. */
    public static String dayShort(LocalDate day) {
        return day.getDayOfMonth() + " " + monthShort(day);
    }

    /** {@code 22 April 2016, 17:51 UTC}. */
    public static String instant(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return day(time.toLocalDate()) + ", " + two(time.getHour()) + ":" + two(time.getMinute()) + " UTC";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@code 21–27 November 2011}, {@code 28 November – 4 December 2011}, or {@code November 2011} for a whole month. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " " + DASH + " " + day(to);
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return from.getDayOfMonth() + " " + month(from) + " " + DASH + " " + day(to);
        }
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        return whole ? month(from) + " " + from.getYear() : "" + from.getDayOfMonth() + DASH + day(to);
    }

    /** {@code week of 21–27 November 2011}, or the month's name. */
    public static String period(Period period) {
        String range = range(period.from(), period.to());
        return isWeek(period) ? "week of " + range : range;
    }

    /** {@code this week} or {@code this month}: the column of the board that is being read. */
    public static String thisPeriod(Period period) {
        return isWeek(period) ? "this week" : "this month";
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
                return Integer.parseInt(value, 8, 10, 10) + " " + MONTHS.get(month - 1) + ", year not known";
            }
        }
        return "date not known";
    }

    /** Short form for lists; empty where the days are not known. */
    public static String dateShort(EventDate date) {
        return date.range()
                .map(range -> range.from().equals(range.to())
                        ? dayShort(range.from())
                        : dayShort(range.from()) + DASH + dayShort(range.to()))
                .orElse("undated");
    }

    /** A signed number with one digit: {@code +6.5}, {@code −6.0}, {@code 0.0}. */
    public static String signed(double value) {
        String digits = fixed(Math.abs(value));
        if (digits.equals("0.0")) {
            return digits;
        }
        return (value < 0 ? MINUS : '+') + digits;
    }

    /** One digit after the point, rounded half up. */
    public static String fixed(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? String.valueOf(MINUS) : "") + tenths / 10 + "." + tenths % 10;
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A confidence of 0..1 as {@code 84 in 100}. */
    public static String confidence(double value) {
        return Math.round(value * 100) + " in 100";
    }

    /** Factuality from -3 to +3 in words. */
    public static String factuality(double value) {
        double size = Math.abs(value);
        if (size < 0.5) {
            return "not known whether it happened";
        }
        String degree = size >= 2.5 ? "certain" : size >= 1.5 ? "probable" : "possible";
        return degree + (value > 0 ? "" : " that it did not happen");
    }

    /** Type of a named entity. */
    static String entity(EntityType type) {
        return switch (type) {
            case PER -> "person";
            case LOC -> "place";
            case ORG -> "organisation";
            case MISC -> "other name";
        };
    }

    /** Part in an attribution, empty for none. */
    static String mark(org.bellwether.model.Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case SOURCE -> "source";
            case CUE -> "cue";
            case CONTENT -> "content";
        };
    }

    public static String type(EventType type) {
        return switch (type) {
            case AGREE -> "agreement";
            case CONSULT -> "talks";
            case SUPPORT -> "support";
            case CONCEDE -> "concession";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case RETREAT -> "giving way";
            case REQUEST -> "demand";
            case ACCUSE -> "accusation";
            case REJECT -> "refusal";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanction";
            case MOBILIZE -> "mobilisation";
            case COERCE -> "coercion";
            case ASSAULT -> "assault";
        };
    }

    /** The type with its mode where clear: {@code coercion: arrest}. */
    public static String deed(EventType type, Optional<String> mode) {
        return type(type) + mode.map(word -> ": " + plain(word)).orElse("");
    }

    public static String quad(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "verbal cooperation";
            case MATERIAL_COOPERATION -> "material cooperation";
            case VERBAL_CONFLICT -> "verbal conflict";
            case MATERIAL_CONFLICT -> "material conflict";
        };
    }

    public static String told(EventStatus status) {
        return switch (status) {
            case ASSERTED -> "told as done";
            case NEGATED -> "denied";
            case PLANNED -> "planned or announced";
            case HYPOTHETICAL -> "spoken of as possible";
            case HISTORICAL -> "recalled from the past";
        };
    }

    public static String reliability(String letter) {
        return switch (letter) {
            case "A" -> "completely reliable";
            case "B" -> "usually reliable";
            case "C" -> "fairly reliable";
            case "D" -> "not usually reliable";
            case "E" -> "unreliable";
            case String other -> other.isEmpty() ? "reliability not known" : "no record to judge by";
        };
    }

    /** A code such as {@code political_institutions} or {@code anonymous-official} with blanks between its words. */
    public static String plain(String code) {
        return code.replace('_', ' ').replace('-', ' ');
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
        String lower = address.strip().toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://")
                ? Optional.of(address.strip())
                : Optional.empty();
    }
}
