package org.bellwether.code.time;

import java.util.Set;
import org.bellwether.code.time.Guards.Verdict;

/** Tells years from other numbers of four digits. */
final class YearGuard {

    private static final Set<String> SURE = Set.of(
            "in",
            "since",
            "until",
            "till",
            "during",
            "throughout",
            "early",
            "late",
            "mid",
            "year",
            "years",
            "spring",
            "summer",
            "autumn",
            "winter");
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "our", "this", "a");
    private static final Set<String> VERBS = Set.of("was", "saw", "brought", "marked", "will", "is");

    private final TimeWords words;

    YearGuard(TimeWords words) {
        this.words = words;
    }

    Verdict judge(Groups groups, Around around, TokenIndex tokens) {
        if (groups.has("era") || groups.all().length() > 4) {
            return Verdict.YES;
        }
        if (groups.has("yy")) {
            boolean opens = Character.isWhitespace(around.charBefore()) || around.charBefore() == '(';
            return Verdict.of(opens && !around.before().isEmpty());
        }
        int year = groups.number("year");
        if (year > 2100 || touchesNumber(around)) {
            return Verdict.NO;
        }
        return Verdict.of(stands(year, around, tokens));
    }

    private boolean stands(int year, Around around, TokenIndex tokens) {
        String before = around.before();
        String after = around.after();
        if (SURE.contains(before)) {
            return true;
        }
        if (words.has("notyear", before) || year < 1500) {
            return false;
        }
        if (around.charBefore() == '(' || around.alone() || VERBS.contains(after)) {
            return true;
        }
        if (!words.has("yearcue", before)) {
            return false;
        }
        boolean counts = !after.isEmpty() && tokens.posFrom(around.end()).equals("NNS");
        return DEFINITE.contains(before) ? !counts || year % 500 != 0 : !counts;
    }

    /** Part of a longer number, an amount of money, a compound such as "2000-strong". */
    private static boolean touchesNumber(Around around) {
        char before = around.charBefore();
        char after = around.charAfter();
        boolean moreAfter = around.end() + 1 < around.text().length()
                && Character.isLetterOrDigit(around.text().charAt(around.end() + 1));
        boolean moreBefore =
                around.start() > 1 && Character.isDigit(around.text().charAt(around.start() - 2));
        if (after == '%'
                || (after == '.' || after == ',' || after == ':' || after == '-' || after == '/') && moreAfter) {
            return true;
        }
        return before == '$'
                || before == '£'
                || before == '€'
                || before == '#'
                || before == '+'
                || (before == '.' || before == ',' || before == '/' || before == '-' || before == ':') && moreBefore;
    }

    Verdict range(Groups groups, Around around, TokenIndex tokens) {
        int first = groups.number("year1");
        int second = groups.number("year2");
        boolean shortForm = groups.text("year2").length() == 2 && !groups.has("era");
        boolean rises = shortForm ? second > first % 100 : groups.has("era") ? second < first : second > first;
        String before = around.before();
        boolean counts =
                !around.after().isEmpty() && tokens.posFrom(around.end()).equals("NNS") && !SURE.contains(before);
        boolean licensed = words.has("yearcue", before) || around.charBefore() == '(' || around.alone() || !counts;
        return Verdict.of(rises && first < 2100 && licensed && !words.has("notyear", before) && !touchesNumber(around));
    }
}
