package org.bellwether.code.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bellwether.model.DocumentTime;
import org.jspecify.annotations.Nullable;

/**
 * What a text's dates are to be counted from, decided once for each text.
 *
 * @param day the document date: printed in the text as its publication date, else the page's
 * @param basis what that date is, in words
 * @param history the text tells of years long before the document date, so its own dates lead
 * @param openYear the text names days without any year, and the document date lies months after them: it may be an import date
 * @param firstYear first year the text states
 */
record DocumentClock(
        @Nullable LocalDate day,
        String basis,
        boolean history,
        boolean openYear,
        @Nullable Integer firstYear) {

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:published|posted|issued|released|dated|date)(?: on| at)?:?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 400;

    /** Days between a day and the document date beyond which a text that treats the day as news contradicts that date. */
    private static final int NEWS = 100;

    private static final int CLUSTER = 14;

    static DocumentClock of(String text, List<Mention> mentions, DocumentTime time) {
        LocalDate printed = printed(text, mentions);
        LocalDate day = printed == null ? time.published().orElse(null) : printed;
        String basis = printed != null
                ? "publication date " + printed + " printed in the text"
                : day == null ? "no document date" : "document date " + day;
        List<Mention> told = mentions.stream()
                .filter(m -> !new Around(text, m.span().start(), m.span().end()).alone() || !isDated(m))
                .toList();
        Integer first = firstYear(told);
        boolean open = printed == null && day != null && first == null && contradicts(told, day);
        return new DocumentClock(day, basis, day != null && history(told, day), open, first);
    }

    private static boolean isDated(Mention mention) {
        Meaning meaning = mention.meaning() instanceof Meaning.OfDay(Meaning day, String t) && day != null
                ? day
                : mention.meaning();
        return meaning instanceof Meaning.Calendar c && c.grain() == Grain.DAY && c.year() != null;
    }

    private static @Nullable LocalDate printed(String text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.span().start() > HEAD) {
                return null;
            }
            boolean full =
                    mention.meaning() instanceof Meaning.Calendar c && c.grain() == Grain.DAY && c.year() != null;
            if (full) {
                int start = mention.span().start();
                String before = text.substring(Math.max(0, start - 24), start);
                Meaning.Calendar c = (Meaning.Calendar) mention.meaning();
                if (PUBLISHED.matcher(before).find() && c.year() != null) {
                    return LocalDate.of(c.year(), c.number(), c.day());
                }
            }
        }
        return null;
    }

    private static Meaning.@Nullable Calendar calendar(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Calendar c -> c;
            case Meaning.Shaded s -> calendar(s.date());
            case Meaning.OfDay(Meaning day, String t) -> day == null ? null : calendar(day);
            case Meaning.Piece p -> calendar(p.outer());
            case Meaning.Weekday w -> null;
            case Meaning.Weekend w -> null;
            case Meaning.DayOfMonth d -> null;
            case Meaning.Shift s -> null;
            case Meaning.Within w -> null;
            case Meaning.Length l -> null;
            case Meaning.Recurring r -> null;
            case Meaning.Reference r -> null;
        };
    }

    private static @Nullable Integer firstYear(List<Mention> told) {
        for (Mention mention : told) {
            Meaning.Calendar c = calendar(mention.meaning());
            if (c != null && c.year() != null && c.grain().compareTo(Grain.YEAR) <= 0) {
                return c.year();
            }
        }
        return null;
    }

    /** Most dated sentences lie years back, and hardly anything is told from the writer's today. */
    private static boolean history(List<Mention> told, LocalDate day) {
        int far = 0;
        int farDays = 0;
        int near = 0;
        int today = 0;
        for (Mention mention : told) {
            Meaning.Calendar c = calendar(mention.meaning());
            if (c != null && c.year() != null && c.grain().compareTo(Grain.YEAR) <= 0) {
                boolean past = day.getYear() - c.year() >= 2;
                far += past ? 1 : 0;
                farDays += past && c.grain() != Grain.YEAR ? 1 : 0;
                near += past ? 0 : 1;
            } else if (mention.form() == Form.DEICTIC || mention.form() == Form.WEEKDAY) {
                today++;
            }
        }
        boolean many = farDays >= 3 || far >= 8;
        return many && far > 2 * near && far > 4 * today;
    }

    private static boolean contradicts(List<Mention> told, LocalDate day) {
        Set<LocalDate> days = new TreeSet<>();
        for (Mention mention : told) {
            Meaning.Calendar c = calendar(mention.meaning());
            if (c != null && c.grain() == Grain.DAY) {
                LocalDate last = latest(c, day);
                LocalDate next = latest(c, day.plusYears(1));
                if (ChronoUnit.DAYS.between(last, day) <= NEWS || ChronoUnit.DAYS.between(day, next) <= NEWS / 3) {
                    return false;
                }
                days.add(last);
            }
        }
        List<LocalDate> sorted = new ArrayList<>(days);
        for (int i = 1; i < sorted.size(); i++) {
            if (ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)) <= CLUSTER) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate latest(Meaning.Calendar c, LocalDate day) {
        for (int year = day.getYear(); ; year--) {
            LocalDate first = LocalDate.of(year, c.number(), 1);
            LocalDate there = first.withDayOfMonth(Math.min(c.day(), first.lengthOfMonth()));
            if (!there.isAfter(day)) {
                return there;
            }
        }
    }
}
