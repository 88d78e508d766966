package org.bellwether.code.time;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Puts the groups of a matched rule together. */
final class Composer {

    private final TimeWords words;

    Composer(TimeWords words) {
        this.words = words;
    }

    /** What the match means, null where its numbers make no date ("31 April", "24.24.2011"). */
    @Nullable
    Meaning compose(Form form, MatchResult match) {
        Groups groups = new Groups(match);
        return switch (form) {
            case DAY, HOLIDAY, NUMERIC, ISO, BARE_DAY, DAY_RANGE, MONTH_DAY_RANGE ->
                new DayComposer(words).compose(form, groups);
            case MONTH -> calendar(Grain.MONTH, groups, words.value("month", groups.text("month")));
            case QUARTER -> piece(Grain.QUARTER, groups, 4);
            case HALF -> piece(Grain.HALF, groups, 2);
            case SEASON -> season(groups);
            case YEAR, FISCAL, DECADE, CENTURY, YEAR_RANGE -> new YearComposer(words).compose(form, groups);
            case WEEKDAY -> weekday(groups);
            case WEEKEND -> new Meaning.Weekend(direction(groups));
            case DEICTIC ->
                new Meaning.Shift(
                        Long.parseLong(words.value("deictic", groups.text("deictic"))), Unit.DAY, false, Shade.WHOLE);
            case RELATIVE, OWN_UNIT -> relative(form, groups);
            case RELATIVE_PART -> relativePart(groups);
            case TONIGHT -> new Meaning.OfDay(new Meaning.Shift(0L, Unit.DAY, false, Shade.WHOLE), "NI");
            case SHIFT -> shift(groups);
            case OFFSET -> offset(groups);
            case WITHIN -> within(groups);
            case SPELL, LENGTH -> new Meaning.Length(length(groups));
            case SET -> new RecurringComposer(words).compose(groups);
            case REFERENCE -> new Meaning.Reference(words.value("reference", groups.text("reference")));
            case CLOCK -> new ClockComposer(words).compose(groups);
            case PART -> new Meaning.OfDay(null, part(groups));
        };
    }

    private Meaning calendar(Grain grain, Groups groups, String number) {
        return new Meaning.Calendar(grain, groups.year(), Integer.parseInt(number), 0, direction(groups), Shade.WHOLE);
    }

    private @Nullable Meaning piece(Grain grain, Groups groups, int most) {
        int number = groups.has("q")
                ? Integer.parseInt(groups.text("q"))
                : Integer.parseInt(words.value("ordinal", groups.text("ordinal")));
        boolean relative = grain == Grain.QUARTER && number == -1 && !groups.has("year");
        if (relative && groups.text("ordinal").equalsIgnoreCase("last")) {
            return new Meaning.Shift(-1L, Unit.QUARTER, false, Shade.WHOLE);
        }
        int counted = number < 0 ? most + 1 + number : number;
        return counted < 1 || counted > most
                ? null
                : new Meaning.Calendar(grain, groups.year(), counted, 0, Direction.BARE, Shade.WHOLE);
    }

    private Meaning season(Groups groups) {
        int number = switch (words.value("season", groups.text("season"))) {
            case "SP" -> 1;
            case "SU" -> 2;
            case "FA" -> 3;
            default -> 4;
        };
        return calendar(Grain.SEASON, groups, Integer.toString(number));
    }

    private Meaning weekday(Groups groups) {
        int number = Integer.parseInt(words.value("weekday", groups.text("weekday")));
        Integer weeks = groups.has("after")
                ? (Integer) Direction.valueOf(words.value("direction", groups.text("after")))
                        .step()
                : null;
        return new Meaning.Weekday(number, direction(groups), weeks);
    }

    private Direction direction(Groups groups) {
        return groups.has("direction")
                ? Direction.valueOf(words.value("direction", groups.text("direction")))
                : Direction.BARE;
    }

    private Unit unit(Groups groups) {
        return Unit.of(words.value("unit", groups.text("unit")));
    }

    private Meaning relative(Form form, Groups groups) {
        Unit unit = unit(groups);
        String all = TimeWords.normal(groups.all());
        if (form == Form.OWN_UNIT) {
            Shade shade = all.startsWith("mid") ? Shade.MID : all.endsWith("end") ? Shade.LATE : Shade.WHOLE;
            return new Meaning.Shift(0L, unit, false, shade);
        }
        if (groups.has("after")) {
            String way = TimeWords.normal(groups.text("after"));
            boolean back = way.equals("before") || way.equals("earlier") || way.equals("previous");
            return new Meaning.Shift(back ? -1L : 1L, unit, true, Shade.WHOLE);
        }
        Direction direction = direction(groups);
        Shade shade = all.startsWith("earl") ? Shade.EARLY : all.startsWith("late") ? Shade.LATE : Shade.WHOLE;
        return new Meaning.Shift((long) direction.step(), unit, direction.narrative(), shade);
    }

    private @Nullable Meaning within(Groups groups) {
        boolean plural = TimeWords.normal(groups.text("unit")).endsWith("s");
        int ordinal = Integer.parseInt(words.value("ordinal", groups.text("ordinal")));
        return plural ? null : new Meaning.Within(unit(groups), ordinal);
    }

    private Meaning relativePart(Groups groups) {
        Direction direction = direction(groups);
        Meaning day = new Meaning.Shift((long) direction.step(), Unit.DAY, direction.narrative(), Shade.WHOLE);
        return new Meaning.OfDay(day, part(groups));
    }

    private String part(Groups groups) {
        return words.value("part", groups.text("part")).substring(1);
    }

    private Meaning shift(Groups groups) {
        String way = TimeWords.normal(groups.text("way"));
        boolean back = way.equals("ago") || way.equals("earlier") || way.equals("before") || way.equals("previously");
        boolean narrative = !way.equals("ago") && !way.equals("from now");
        String number = groups.has("n") ? Numbers.parse(groups.text("n"), words) : groups.startsWithUnit() ? "X" : "1";
        if (number.equals("X")) {
            return new Meaning.Shift(null, unit(groups), narrative, back ? Shade.EARLY : Shade.LATE);
        }
        long amount = Math.round(Double.parseDouble(number));
        return new Meaning.Shift(back ? -amount : amount, unit(groups), narrative, Shade.WHOLE);
    }

    private @Nullable Meaning offset(Groups groups) {
        String number = groups.has("n") ? Numbers.parse(groups.text("n"), words) : "1";
        Unit unit = unit(groups);
        Integer year = groups.year();
        if (year == null || number.equals("X") || unit.grain() != Grain.YEAR) {
            return null;
        }
        long years =
                Math.round(Double.parseDouble(number)) * (unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 1);
        long there = groups.text("way").equalsIgnoreCase("after") ? year + years : year - years;
        return Math.abs(there) > 9_999 ? null : YearComposer.year((int) there);
    }

    private String length(Groups groups) {
        String amount = groups.has("n") ? Numbers.parse(groups.text("n"), words) : groups.has("one") ? "1" : "X";
        if (groups.has("which") && !groups.has("n")) {
            amount = "X";
        }
        if (groups.has("half") && !amount.equals("X")) {
            amount = Numbers.print(Double.parseDouble(amount) + 0.5);
        }
        String named = groups.has("unit")
                ? groups.text("unit")
                : groups.has("some") ? groups.text("some") : groups.text("bare");
        boolean pastOne = groups.has("unit") && !groups.has("n") && !groups.has("one") && !groups.has("which");
        Unit unit = Unit.of(words.value("unit", named));
        if (groups.has("some")) {
            return unit.length(TimeWords.normal(named).endsWith("s") ? "X" : "1");
        }
        if (unit == Unit.HOUR && amount.equals("0.5")) {
            return "PT30M";
        }
        return unit.length(pastOne ? "1" : amount);
    }
}
