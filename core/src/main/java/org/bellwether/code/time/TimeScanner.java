package org.bellwether.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.bellwether.code.time.Guards.Verdict;
import org.bellwether.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the shapes of time expressions in a text, longest first, none overlapping. */
final class TimeScanner {

    private static final int LONGEST = 120;

    private final TimeWords words;
    private final List<TimeRule> rules;
    private final Composer composer;
    private final Guards guards;

    TimeScanner(TimeWords words, List<TimeRule> rules) {
        this.words = words;
        this.rules = rules;
        this.composer = new Composer(words);
        this.guards = new Guards(words);
    }

    List<Mention> scan(String text, TokenIndex tokens) {
        List<Matcher> matchers = rules.stream()
                .map(rule ->
                        rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (!mayOpen(text, at)) {
                at++;
                continue;
            }
            int end = take(text, at, matchers, tokens, found);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private boolean mayOpen(String text, int at) {
        char c = text.charAt(at);
        boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (c == '\'' || c == '’') {
            return !inWord && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        }
        if (inWord || !Character.isLetterOrDigit(c)) {
            return false;
        }
        if (Character.isDigit(c)) {
            return true;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean digitNext = end < text.length() && Character.isDigit(text.charAt(end));
        return digitNext || words.opens(TimeWords.normal(text.substring(at, end)));
    }

    /** Adds what the best rule finds here and returns where it ends, or {@code at}. */
    private int take(String text, int at, List<Matcher> matchers, TokenIndex tokens, List<Mention> found) {
        TimeRule best = null;
        MatchResult match = null;
        Verdict verdict = Verdict.NO;
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = 0; i < rules.size(); i++) {
            Matcher matcher = matchers.get(i).region(at, limit);
            if (matcher.lookingAt() && (match == null || matcher.end() > match.end())) {
                MatchResult candidate = matcher.toMatchResult();
                Verdict its =
                        guards.judge(rules.get(i).form(), candidate, new Around(text, at, candidate.end()), tokens);
                if (its != Verdict.NO && composer.compose(rules.get(i).form(), candidate) != null) {
                    best = rules.get(i);
                    match = candidate;
                    verdict = its;
                }
            }
        }
        if (best == null || match == null) {
            return at;
        }
        add(best, match, verdict, found);
        return match.end();
    }

    private void add(TimeRule rule, MatchResult match, Verdict verdict, List<Mention> found) {
        Meaning meaning = composer.compose(rule.form(), match);
        if (meaning == null) {
            return;
        }
        String name = rule.form().name();
        Groups groups = new Groups(match);
        switch (rule.form()) {
            case DAY_RANGE, MONTH_DAY_RANGE -> days(groups, meaning, name, found);
            case YEAR_RANGE -> years(groups, name, found);
            case DAY,
                    HOLIDAY,
                    NUMERIC,
                    ISO,
                    BARE_DAY,
                    MONTH,
                    QUARTER,
                    HALF,
                    SEASON,
                    YEAR,
                    FISCAL,
                    DECADE,
                    CENTURY,
                    WEEKDAY,
                    WEEKEND,
                    DEICTIC,
                    RELATIVE,
                    OWN_UNIT,
                    RELATIVE_PART,
                    TONIGHT,
                    SHIFT,
                    OFFSET,
                    WITHIN,
                    SPELL,
                    LENGTH,
                    SET,
                    REFERENCE,
                    CLOCK,
                    PART ->
                found.add(new Mention(
                        new Span(match.start(), match.end()), rule.form(), meaning, name, verdict == Verdict.WEAK));
        }
    }

    private void days(Groups groups, Meaning first, String name, List<Mention> found) {
        MatchResult match = groups.match();
        Meaning.@Nullable Calendar second = DayComposer.day(
                groups.year(), Integer.parseInt(words.value("month", groups.text("month"))), groups.number("day2"));
        if (second == null) {
            return;
        }
        int firstEnd = suffixed(match, match.end("day1"));
        found.add(new Mention(new Span(match.start(), firstEnd), Form.DAY, first, name, false));
        found.add(new Mention(new Span(match.start("day2"), match.end()), Form.DAY, second, name, false));
    }

    /** Takes "th" of "13th" along. */
    private static int suffixed(MatchResult match, int end) {
        String all = match.group();
        int at = end - match.start();
        while (at < all.length() && Character.isLetter(all.charAt(at))) {
            at++;
        }
        return match.start() + at;
    }

    private static void years(Groups groups, String name, List<Mention> found) {
        MatchResult match = groups.match();
        int first = groups.number("year1");
        int second = groups.number("year2");
        int whole = groups.text("year2").length() == 2 && !groups.has("era") ? first / 100 * 100 + second : second;
        boolean before = groups.has("era");
        found.add(new Mention(
                new Span(match.start(), match.end("year1")),
                Form.YEAR,
                YearComposer.year(before ? 1 - first : first),
                name,
                false));
        found.add(new Mention(
                new Span(match.start("year2"), match.end()),
                Form.YEAR,
                YearComposer.year(before ? 1 - whole : whole),
                name,
                false));
    }
}
