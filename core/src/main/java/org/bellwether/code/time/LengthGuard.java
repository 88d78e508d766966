package org.bellwether.code.time;

import java.util.Locale;
import org.bellwether.code.time.Guards.Verdict;

/** Tells durations from other uses of the names of units: "three quarters", "one day", "a second". */
final class LengthGuard {

    private final TimeWords words;

    LengthGuard(TimeWords words) {
        this.words = words;
    }

    Verdict judge(Form form, Groups groups, Around around) {
        return Verdict.of(form == Form.SPELL ? spell(groups) : length(groups, around));
    }

    private static boolean spell(Groups groups) {
        String all = TimeWords.normal(groups.all());
        String which = TimeWords.normal(groups.text("which"));
        boolean definite = all.startsWith("the ") || groups.has("n");
        return switch (which) {
            case "past", "last", "next", "coming" -> true;
            default -> definite;
        };
    }

    private boolean length(Groups groups, Around around) {
        String before = around.before();
        boolean licensed = words.has("lengthcue", before);
        if (groups.has("bare")) {
            return licensed
                    && !before.equals("of")
                    && !before.equals("about")
                    && !before.equals("the")
                    && !before.equals("only");
        }
        if (groups.has("some")) {
            return true;
        }
        Unit unit = Unit.of(words.value("unit", groups.text("unit")));
        if (groups.has("one")) {
            boolean whole = groups.text("one").length() > 2;
            boolean plural = groups.text("unit").toLowerCase(Locale.ROOT).endsWith("s");
            return !plural
                    && unit != Unit.SECOND
                    && unit != Unit.QUARTER
                    && (licensed || whole || groups.has("half") || groups.has("hedge"));
        }
        String number = TimeWords.normal(groups.text("n"));
        String all = TimeWords.normal(groups.all());
        if (unit == Unit.QUARTER) {
            return all.contains("consecutive") || all.contains("straight");
        }
        boolean single = number.equals("one") || number.equals("some");
        if (single && !groups.text("unit").toLowerCase(Locale.ROOT).endsWith("s") && all.indexOf('-') < 0) {
            return licensed || groups.has("hedge") || number.equals("one") && unit != Unit.DAY;
        }
        return !yearLike(number);
    }

    private static boolean yearLike(String number) {
        return number.length() == 4
                && number.chars().allMatch(Character::isDigit)
                && (number.startsWith("19") || number.startsWith("20"));
    }
}
