package org.bellwether.code.time;

import java.util.Locale;
import java.util.regex.MatchResult;

/** Looks at the words around a match: is it a time expression at all, and can it stand alone? */
final class Guards {

    /** Outcome of the look around. */
    enum Verdict {
        NO,
        WEAK,
        YES;

        static Verdict of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    private final TimeWords words;
    private final YearGuard years;

    Guards(TimeWords words) {
        this.words = words;
        this.years = new YearGuard(words);
    }

    Verdict judge(Form form, MatchResult match, Around around, TokenIndex tokens) {
        Groups groups = new Groups(match);
        return switch (form) {
            case MONTH -> groups.has("year") ? Verdict.YES : month(groups, around);
            case DAY -> Verdict.of(!names(around) && !words.has("notyear", around.before()) || groups.has("year"));
            case BARE_DAY -> bareDay(around);
            case YEAR -> years.judge(groups, around, tokens);
            case YEAR_RANGE -> years.range(groups, around, tokens);
            case DECADE -> decade(groups);
            case SEASON -> groups.has("year") || groups.has("direction") ? Verdict.YES : season(groups, around, tokens);
            case WEEKDAY -> weekday(groups, around);
            case RELATIVE -> relative(groups, around);
            case OWN_UNIT ->
                groups.all().startsWith("the ") || groups.all().startsWith("The ") ? Verdict.WEAK : Verdict.YES;
            case SHIFT -> shift(groups, around);
            case WITHIN -> Verdict.WEAK;
            case HALF -> groups.has("year") ? Verdict.YES : Verdict.WEAK;
            case QUARTER ->
                groups.has("year")
                                || lower(groups).startsWith("the ")
                                || lower(groups).startsWith("last")
                        ? Verdict.YES
                        : Verdict.WEAK;
            case SPELL, LENGTH -> new LengthGuard(words).judge(form, groups, around);
            case SET -> recurring(groups, around);
            case REFERENCE -> reference(groups, around);
            case CLOCK ->
                groups.has("half")
                                || groups.has("word")
                                || groups.has("hours")
                                || groups.has("zone")
                                || groups.has("zone2")
                                || words.has("clockcue", around.before())
                                || lower(groups).endsWith("clock")
                        ? Verdict.YES
                        : Verdict.WEAK;
            case PART -> part(groups, around);
            case NUMERIC ->
                Verdict.of(
                        !groups.text("sep").equals(".") || groups.text("year").length() == 4);
            case HOLIDAY,
                    ISO,
                    DAY_RANGE,
                    MONTH_DAY_RANGE,
                    FISCAL,
                    CENTURY,
                    WEEKEND,
                    DEICTIC,
                    RELATIVE_PART,
                    TONIGHT,
                    OFFSET -> Verdict.YES;
        };
    }

    private static String lower(Groups groups) {
        return TimeWords.normal(groups.all());
    }

    /** "October Square": the next word makes it a name. */
    private boolean names(Around around) {
        String after = around.after();
        return !after.isEmpty() && Character.isUpperCase(after.charAt(0)) && words.has("nametail", after);
    }

    private Verdict month(Groups groups, Around around) {
        if (names(around)) {
            return Verdict.NO;
        }
        boolean shy = words.has("shymonth", groups.text("month"));
        if (groups.has("direction")) {
            return Verdict.of(!(shy && lower(groups).startsWith("that")));
        }
        if (!shy || words.has("monthcue", around.before())) {
            return Verdict.YES;
        }
        return Verdict.WEAK;
    }

    private Verdict bareDay(Around around) {
        String after = around.after();
        boolean ends = after.isEmpty() || words.has("tailword", after);
        return Verdict.of(ends && words.has("daycue", around.before()));
    }

    private static Verdict decade(Groups groups) {
        String all = lower(groups);
        boolean marked = groups.has("year") || groups.has("decade") || all.indexOf('\'') >= 0 || all.indexOf('’') >= 0;
        return Verdict.of(marked || all.startsWith("the "));
    }

    private Verdict season(Groups groups, Around around, TokenIndex tokens) {
        String named = TimeWords.normal(groups.text("season"));
        boolean licensed = words.has("monthcue", around.before());
        boolean shy = named.equals("fall") || named.equals("spring");
        String after = around.after();
        if (tokens.posFrom(around.end() - 1).startsWith("VB")) {
            return Verdict.NO;
        }
        if (shy && after.equals("of")
                || !after.isEmpty() && tokens.posFrom(around.end()).startsWith("NN")) {
            return Verdict.NO;
        }
        boolean the = lower(groups).startsWith("the ");
        return licensed || the && !shy ? Verdict.YES : Verdict.WEAK;
    }

    private Verdict weekday(Groups groups, Around around) {
        if (names(around) || words.has("nameday", around.before())) {
            return Verdict.NO;
        }
        return words.has("shyweekday", groups.text("weekday")) ? Verdict.WEAK : Verdict.YES;
    }

    private Verdict relative(Groups groups, Around around) {
        if (groups.has("after")) {
            return Verdict.of(around.after().isEmpty());
        }
        Unit unit = Unit.of(words.value("unit", groups.text("unit")));
        String direction = words.value("direction", groups.text("direction"));
        boolean ofDay = unit == Unit.DAY
                && (direction.equals("LAST")
                        || direction.equals("NEXT") && lower(groups).startsWith("the"));
        boolean plural = groups.text("unit").toLowerCase(Locale.ROOT).endsWith("s");
        return Verdict.of(!unit.clock() && !plural && !ofDay && !around.after().equals("of"));
    }

    private Verdict shift(Groups groups, Around around) {
        String way = TimeWords.normal(groups.text("way"));
        String after = around.after();
        if (groups.startsWithUnit() && !TimeWords.normal(groups.text("unit")).endsWith("s")) {
            return Verdict.NO;
        }
        return switch (way) {
            case "ago", "from now", "hence" -> Verdict.YES;
            case "later", "earlier" -> Verdict.of(!after.equals("than"));
            default -> Verdict.of(after.isEmpty());
        };
    }

    private Verdict recurring(Groups groups, Around around) {
        String all = lower(groups);
        String after = around.after();
        if (groups.has("recurring")) {
            boolean name = !after.isEmpty() && Character.isUpperCase(after.charAt(0));
            return Verdict.of(!name && !Character.isUpperCase(groups.all().charAt(0))
                    || around.before().isEmpty() && !name);
        }
        if (all.startsWith("a ") || all.startsWith("an ")) {
            String before = around.before();
            boolean number = !before.isEmpty() && Character.isDigit(before.charAt(0)) || around.charBefore() == '%';
            return Verdict.of(number || words.has("ratecue", before));
        }
        return Verdict.of(!groups.has("unit") || !groups.text("unit").equalsIgnoreCase("second"));
    }

    private Verdict reference(Groups groups, Around around) {
        String all = lower(groups);
        if (around.charAfter() == '-' || all.equals("the past") || all.equals("the future")) {
            return Verdict.of(
                    around.charAfter() != '-' && (around.after().isEmpty() || words.has("tailword", around.after())));
        }
        return Verdict.YES;
    }

    private Verdict part(Groups groups, Around around) {
        String before = around.before();
        boolean licensed = switch (before) {
            case "in", "during", "by", "until", "before" -> lower(groups).startsWith("the ");
            case "at" -> true;
            default -> lower(groups).equals("overnight");
        };
        return licensed ? Verdict.YES : Verdict.WEAK;
    }
}
