package org.bellwether.code.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.bellwether.code.time.Tense.Way;
import org.jspecify.annotations.Nullable;

/** Gives a calendar date its year: stated, else of the last mentioned date, else from the document date, else open. */
final class YearFinder {

    private static final int HALF_YEAR = 183;

    /** Characters within which a date without a year still belongs to the one before it. */
    private static final int CLOSE = 600;

    private final DocumentClock clock;

    YearFinder(DocumentClock clock) {
        this.clock = clock;
    }

    Resolved resolve(Meaning.Calendar date, Way way, @Nullable Moment anchor, int distance) {
        if (date.year() != null) {
            Moment moment = in(date, date.year(), false);
            return moment == null
                    ? Resolved.vague("XXXX-XX-XX", "no such day", 0.1)
                    : Resolved.of(moment, "stated in the text", 0.95).shaded(date.shade());
        }
        if (date.direction() != Direction.BARE) {
            return directed(date, anchor);
        }
        if (clock.openYear()) {
            return open(
                    date,
                    "the year is not in the text and the page date " + clock.day() + " is months after the day named",
                    0.6);
        }
        boolean known = anchor != null && !anchor.open();
        boolean leads = clock.history() || clock.day() == null;
        if (anchor != null && known && (leads || continues(date, anchor, distance))) {
            return afterAnchor(date, anchor);
        }
        if (clock.history() && clock.firstYear() != null) {
            Moment moment = in(date, clock.firstYear(), false);
            return moment == null
                    ? open(date, "no such day", 0.2)
                    : Resolved.of(moment, "first year stated in the text", 0.6);
        }
        if (clock.day() == null) {
            return open(date, "no year in the text and no document date", 0.5);
        }
        return nearest(date, way, clock.day());
    }

    private Resolved open(Meaning.Calendar date, String basis, double confidence) {
        Moment moment = in(date, Moment.ANY_YEAR, true);
        return moment == null
                ? Resolved.vague("XXXX-XX-XX", "no such day", 0.1)
                : Resolved.of(moment, basis, confidence);
    }

    /** A story of another year that goes on: a full date far from the document's, then days soon after it. */
    private boolean continues(Meaning.Calendar date, Moment anchor, int distance) {
        if (clock.day() == null || anchor.grain() != Grain.DAY || date.grain() != Grain.DAY || distance > CLOSE) {
            return false;
        }
        boolean far = Math.abs(ChronoUnit.DAYS.between(anchor.start(), clock.day())) > 2 * HALF_YEAR;
        Moment same = in(date, anchor.start().getYear(), false);
        if (!far || same == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(anchor.start(), same.start());
        return days >= -31 && days <= 92;
    }

    private Resolved afterAnchor(Meaning.Calendar date, Moment anchor) {
        int year = anchor.start().getYear();
        Moment same = in(date, year, false);
        boolean wraps = same != null
                && anchor.grain().compareTo(Grain.YEAR) < 0
                && ChronoUnit.DAYS.between(same.end(), anchor.start()) > HALF_YEAR;
        Moment moment = wraps ? in(date, year + 1, false) : same;
        if (moment == null) {
            return open(date, "no such day in " + year, 0.3);
        }
        String basis =
                (wraps ? "year after the last mentioned date " : "year of the last mentioned date ") + anchor.value();
        return Resolved.of(moment, basis, 0.75);
    }

    private Resolved nearest(Meaning.Calendar date, Way way, LocalDate day) {
        Moment past = null;
        Moment future = null;
        for (int year = day.getYear() - 8; year <= day.getYear() + 8; year++) {
            Moment moment = in(date, year, false);
            if (moment != null && !moment.start().isAfter(day)) {
                past = moment;
            }
            if (moment != null && future == null && !moment.end().isBefore(day)) {
                future = moment;
            }
        }
        if (past == null || future == null) {
            return open(date, "no such day near the " + clock.basis(), 0.2);
        }
        long back = Math.max(0, ChronoUnit.DAYS.between(past.end(), day));
        long ahead = Math.max(0, ChronoUnit.DAYS.between(day, future.start()));
        boolean forward = switch (way) {
            case PAST -> false;
            case FUTURE -> true;
            case UNKNOWN -> ahead < back;
        };
        String told = way == Way.UNKNOWN ? ", the nearest such date" : forward ? ", told as to come" : ", told as past";
        double confidence = way == Way.UNKNOWN ? 0.7 : Math.min(back, ahead) > 270 ? 0.6 : 0.85;
        return Resolved.of(forward ? future : past, "year from the " + clock.basis() + told, confidence)
                .shaded(date.shade());
    }

    private Resolved directed(Meaning.Calendar date, @Nullable Moment anchor) {
        boolean narrative = date.direction().narrative() || clock.day() == null || clock.openYear();
        Moment base = narrative && anchor != null
                ? anchor
                : clock.day() == null || clock.openYear() ? null : Moment.of(Grain.DAY, clock.day());
        if (base == null) {
            return open(date, "no date to count from", 0.4);
        }
        Moment best = null;
        for (int year = base.start().getYear() - 2; year <= base.start().getYear() + 2; year++) {
            Moment moment = in(date, year, base.open());
            if (moment == null) {
                continue;
            }
            boolean before = moment.end().isBefore(base.start());
            boolean after = moment.start().isAfter(base.end());
            boolean take = switch (date.direction()) {
                case LAST, PREVIOUS -> before;
                case NEXT, FOLLOWING -> after && best == null;
                case BARE, THIS, SAME -> year == base.start().getYear() && best == null || !before && !after;
            };
            best = take ? moment : best;
        }
        String basis = narrative ? "counted from the last mentioned date " + base.value() : clock.basis();
        return best == null ? open(date, "no such date near", 0.2) : Resolved.of(best, basis, 0.85);
    }

    /** The date in a year, null where that year has no such day. */
    @Nullable
    Moment in(Meaning.Calendar date, int year, boolean open) {
        return switch (date.grain()) {
            case DAY ->
                date.day() > YearMonth.of(year, date.number()).lengthOfMonth()
                        ? null
                        : new Moment(Grain.DAY, LocalDate.of(year, date.number(), date.day()), open);
            case MONTH -> new Moment(Grain.MONTH, LocalDate.of(year, date.number(), 1), open);
            case QUARTER -> new Moment(Grain.QUARTER, LocalDate.of(year, 3 * date.number() - 2, 1), open);
            case HALF -> new Moment(Grain.HALF, LocalDate.of(year, date.number() == 1 ? 1 : 7, 1), open);
            case SEASON -> Moment.season(year, date.number(), open);
            case YEAR, DECADE, CENTURY -> Moment.of(date.grain(), LocalDate.of(year, 1, 1), open);
            case WEEK, WEEKEND -> throw new IllegalArgumentException(date.grain() + " is no calendar date");
        };
    }
}
