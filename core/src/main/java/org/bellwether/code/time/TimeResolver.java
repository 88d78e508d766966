package org.bellwether.code.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.code.time.Tense.Way;
import org.jspecify.annotations.Nullable;

/** Resolves mentions one after the other: against what is stated, else the last mentioned date, else the document date. */
final class TimeResolver {

    private static final String STATED = "stated in the text";
    private static final String PRESENT = "PRESENT_REF";

    private final DocumentClock clock;
    private final YearFinder years;
    private @Nullable Moment anchor;
    private int anchorEnd;

    TimeResolver(DocumentClock clock) {
        this.clock = clock;
        this.years = new YearFinder(clock);
    }

    /** Remembers the date as the last mentioned one. */
    void mentioned(Moment moment, int end) {
        anchor = moment;
        anchorEnd = end;
    }

    /** @param at where the expression starts, to tell how far the last mentioned date is */
    Resolved resolve(Meaning meaning, Way way, int at) {
        try {
            return resolved(meaning, way, at);
        } catch (DateTimeException e) {
            return Resolved.vague("XXXX-XX-XX", "the numbers make no date", 0.1);
        }
    }

    private Resolved resolved(Meaning meaning, Way way, int at) {
        return switch (meaning) {
            case Meaning.Calendar calendar -> years.resolve(calendar, way, anchor, at - anchorEnd);
            case Meaning.Weekday weekday -> weekday(weekday, way);
            case Meaning.Weekend weekend -> weekend(weekend, way);
            case Meaning.DayOfMonth day -> dayOfMonth(day, way);
            case Meaning.Shift shift -> shift(shift);
            case Meaning.Within within -> Resolved.vague("XXXX-XX-XX", "of what is not said", 0.1);
            case Meaning.Piece piece -> piece(piece, way, at);
            case Meaning.Shaded(Shade shade, Meaning date) ->
                resolved(date, way, at).shaded(shade);
            case Meaning.OfDay ofDay -> ofDay(ofDay, way, at);
            case Meaning.Length length -> Resolved.vague(length.value(), STATED, 0.9);
            case Meaning.Recurring recurring -> Resolved.vague(recurring.value(), STATED, 0.85);
            case Meaning.Reference reference -> Resolved.vague(reference.value(), STATED, 0.8);
        };
    }

    /** The day narrative expressions count from. */
    private @Nullable Moment told() {
        if (anchor != null) {
            return anchor;
        }
        return clock.day() == null || clock.openYear() ? null : Moment.of(Grain.DAY, clock.day());
    }

    private @Nullable LocalDate spoken() {
        boolean telling = clock.history() && anchor != null && !anchor.open();
        if (telling && anchor != null) {
            return anchor.start();
        }
        return clock.openYear() ? null : clock.day();
    }

    private String told(String how) {
        return anchor == null ? clock.basis() : how + " the last mentioned date " + anchor.value();
    }

    private Resolved weekday(Meaning.Weekday weekday, Way way) {
        DayOfWeek wanted = DayOfWeek.of(weekday.number());
        boolean narrative =
                weekday.direction().narrative() || clock.day() == null || clock.history() || clock.openYear();
        LocalDate base = narrative && anchor != null && anchor.grain() == Grain.DAY
                ? anchor.start()
                : narrative ? null : clock.day();
        if (base == null) {
            return Resolved.vague("XXXX-WXX-" + weekday.number(), "no date to count from", 0.4);
        }
        boolean open = narrative && anchor != null && anchor.open();
        if (weekday.weeks() != null) {
            LocalDate day = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(weekday.weeks())
                    .plusDays(weekday.number() - 1L);
            return Resolved.of(Moment.of(Grain.DAY, day, open), clock.basis(), 0.85);
        }
        LocalDate day = switch (weekday.direction()) {
            case LAST, PREVIOUS -> base.with(TemporalAdjusters.previous(wanted));
            case NEXT, FOLLOWING -> base.with(TemporalAdjusters.next(wanted));
            case THIS, SAME ->
                base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.number() - 1L);
            case BARE ->
                narrative || way == Way.FUTURE
                        ? base.with(TemporalAdjusters.nextOrSame(wanted))
                        : base.with(TemporalAdjusters.previousOrSame(wanted));
        };
        return Resolved.of(
                Moment.of(Grain.DAY, day, open),
                narrative ? told("counted from") : clock.basis(),
                narrative ? 0.7 : 0.85);
    }

    private Resolved weekend(Meaning.Weekend weekend, Way way) {
        Moment base =
                weekend.direction().narrative() ? told() : spoken() == null ? null : Moment.of(Grain.DAY, spoken());
        if (base == null || base.open()) {
            return Resolved.vague("XXXX-WXX-WE", "no date to count from", 0.4);
        }
        LocalDate saturday = base.start()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(5);
        LocalDate latest = base.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate day = switch (weekend.direction()) {
            case THIS, SAME -> saturday;
            case NEXT, FOLLOWING -> saturday.plusWeeks(1);
            case LAST, PREVIOUS -> saturday.minusWeeks(1);
            case BARE -> way == Way.FUTURE ? saturday : latest;
        };
        return Resolved.of(Moment.of(Grain.WEEKEND, day), clock.basis(), 0.8);
    }

    private Resolved dayOfMonth(Meaning.DayOfMonth day, Way way) {
        boolean narrative = clock.day() == null || clock.history() || clock.openYear();
        boolean monthKnown = anchor != null && anchor.grain().compareTo(Grain.MONTH) <= 0;
        LocalDate base = !narrative ? clock.day() : anchor != null && monthKnown ? anchor.start() : null;
        if (base == null) {
            return Resolved.vague(String.format(Locale.ROOT, "XXXX-XX-%02d", day.day()), "no date to count from", 0.4);
        }
        int longest = base.lengthOfMonth();
        LocalDate same = base.withDayOfMonth(Math.min(day.day(), longest));
        LocalDate there = narrative
                ? same
                : way == Way.FUTURE && same.isBefore(base)
                        ? same.plusMonths(1)
                        : way == Way.PAST && same.isAfter(base) ? same.minusMonths(1) : same;
        boolean open = narrative && anchor != null && anchor.open();
        return Resolved.of(
                Moment.of(Grain.DAY, there, open),
                narrative ? told("month of") : "month from the " + clock.basis(),
                0.75);
    }

    private Resolved shift(Meaning.Shift shift) {
        LocalDate spoken = spoken();
        Moment base = shift.narrative() ? told() : spoken == null ? null : Moment.of(Grain.DAY, spoken);
        if (!shift.narrative() && clock.history() && shift.amount() != null && shift.amount() != 0) {
            base = clock.day() == null ? null : Moment.of(Grain.DAY, clock.day());
        }
        if (shift.amount() == null) {
            return Resolved.vague(
                    shift.shade() == Shade.EARLY ? "PAST_REF" : "FUTURE_REF", "how much is not said", 0.6);
        }
        if (base == null) {
            String value = shift.amount() == 0 ? PRESENT : shift.amount() < 0 ? "PAST_REF" : "FUTURE_REF";
            return Resolved.vague(value, "no date to count from", 0.4);
        }
        String basis = shift.narrative()
                ? told("counted from")
                : base.start().equals(clock.day()) ? clock.basis() : told("counted from");
        Optional<Moment> there = base.plus(shift.amount(), shift.unit());
        if (there.isEmpty()) {
            return coarse(base, shift, basis);
        }
        Moment moment = shift.unit() == Unit.DECADE && shift.amount() == 0
                ? Moment.of(Grain.DECADE, base.start(), base.open())
                : there.get();
        Resolved resolved =
                Resolved.of(moment, basis, shift.narrative() ? 0.75 : 0.9).shaded(shift.shade());
        return shift.unit().clock()
                ? new Resolved(resolved.value() + "TXX", moment, resolved.range(), basis, 0.6)
                : resolved;
    }

    /** Days from something known by its month or year only. */
    private static Resolved coarse(Moment base, Meaning.Shift shift, String basis) {
        if (shift.amount() != null
                && shift.amount() == 0
                && base.grain().compareTo(Grain.MONTH) >= 0
                && shift.unit() != Unit.DAY) {
            return Resolved.of(base, basis, 0.5);
        }
        String year = Moment.of(Grain.YEAR, base.start(), base.open()).value();
        String rest = switch (shift.unit().grain()) {
            case WEEK, WEEKEND -> "-WXX";
            case MONTH, QUARTER, SEASON, HALF -> "-XX";
            case DAY, YEAR, DECADE, CENTURY -> "-XX-XX";
        };
        return Resolved.vague(year + rest, basis, 0.4);
    }

    private Resolved piece(Meaning.Piece piece, Way way, int at) {
        Resolved outer = resolved(piece.outer(), way, at);
        Moment whole = outer.moment();
        if (whole == null) {
            return outer;
        }
        return switch (piece.inner()) {
            case Meaning.Calendar inner -> {
                Moment found = years.in(inner, whole.start().getYear(), whole.open());
                yield found == null ? outer : Resolved.of(found, outer.basis(), outer.confidence());
            }
            case Meaning.Within(Unit unit, int ordinal) ->
                Resolved.of(nth(whole, unit, ordinal), outer.basis(), outer.confidence());
            case Meaning.Weekend w ->
                Resolved.of(Moment.of(Grain.WEEKEND, whole.start(), whole.open()), outer.basis(), outer.confidence());
            case Meaning.Weekday w -> outer;
            case Meaning.DayOfMonth d -> outer;
            case Meaning.Shift s -> outer;
            case Meaning.Piece p -> outer;
            case Meaning.Shaded s -> outer;
            case Meaning.OfDay d -> outer;
            case Meaning.Length l -> outer;
            case Meaning.Recurring r -> outer;
            case Meaning.Reference r -> outer;
        };
    }

    /** The so-many-eth unit inside a moment; a week belongs to where most of its days lie. */
    private static Moment nth(Moment whole, Unit unit, int ordinal) {
        if (unit.clock() || unit.grain().compareTo(whole.grain()) >= 0) {
            return whole;
        }
        LocalDate edge = ordinal > 0 ? whole.start() : whole.end();
        if (unit == Unit.WEEK) {
            LocalDate thursday = ordinal > 0
                    ? edge.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                    : edge.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
            edge = thursday;
        }
        long steps = ordinal > 0 ? ordinal - 1L : ordinal + 1L;
        return Moment.of(unit.grain(), unit.shift(edge, steps), whole.open());
    }

    private Resolved ofDay(Meaning.OfDay ofDay, Way way, int at) {
        Resolved day = ofDay.day() == null ? unsaidDay(at) : resolved(ofDay.day(), way, at);
        Moment moment = day.moment();
        boolean known = moment != null && moment.grain() == Grain.DAY;
        boolean partly = day.value().startsWith("XXXX-");
        String value = known || partly ? day.value() : "XXXX-XX-XX";
        return new Resolved(
                value + "T" + ofDay.time(),
                known ? moment : null,
                known ? day.range() : Optional.empty(),
                day.basis(),
                day.confidence());
    }

    private Resolved unsaidDay(int at) {
        boolean close = anchor != null && anchor.grain() == Grain.DAY && at - anchorEnd < 400;
        if (anchor != null && close) {
            return Resolved.of(anchor, "day of the last mentioned date", 0.6);
        }
        if (clock.day() == null || clock.openYear() || clock.history()) {
            return Resolved.vague("XXXX-XX-XX", "the day is not said", 0.4);
        }
        return Resolved.of(Moment.of(Grain.DAY, clock.day()), clock.basis(), 0.6);
    }
}
