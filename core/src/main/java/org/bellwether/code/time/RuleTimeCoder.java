package org.bellwether.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellwether.code.time.Tense.Way;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Reading;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions by the shapes in {@code rules.txt} and resolves them to TIMEX3 values (ISO-TimeML).
 *
 * <p>Dates resolve against a year stated in the text, else the last mentioned date, else the document date. Where none of these
 * can be trusted the year stays open ({@code XXXX-11-24}). Safe for use by several threads.
 */
public final class RuleTimeCoder implements TimeCoder {

    private static final Set<String> BESIDE = Set.of(", ", ", on ", " on ", " - ", " – ", " (");
    private static final Set<String> RANGE = Set.of(
            "-",
            "–",
            "—",
            " - ",
            " – ",
            "/",
            " to ",
            " and ",
            " or ",
            " until ",
            " till ",
            " through ",
            " to the ",
            " and the ");

    private final TimeScanner scanner;
    private final Merger merger;

    public RuleTimeCoder() {
        TimeWords words = TimeWords.load();
        scanner = new TimeScanner(words, TimeRule.load(words));
        merger = new Merger(words);
    }

    @Override
    public List<Timex> code(Reading reading, DocumentTime time) {
        String text = reading.text();
        TokenIndex index = new TokenIndex(reading);
        List<Mention> mentions = merger.merge(text, scanner.scan(text, index));
        DocumentClock clock = DocumentClock.of(text, mentions, time);
        TimeResolver resolver = new TimeResolver(clock);
        Tense tense = new Tense(reading, index);
        List<Timex> timexes = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            timexes.add(timex(text, mentions.get(i), next, resolver, tense));
        }
        return timexes;
    }

    private static Timex timex(
            String text, Mention mention, @Nullable Mention next, TimeResolver resolver, Tense tense) {
        Meaning meaning = next == null ? mention.meaning() : shared(text, mention, next);
        boolean named = next != null && named(text, mention, next);
        Tense.Found found = tense.at(mention.span());
        Resolved resolved = next != null && named
                ? resolver.resolve(
                        next.meaning(),
                        tense.at(next.span()).way(),
                        mention.span().start())
                : resolver.resolve(meaning, found.way(), mention.span().start());
        Moment moment = resolved.moment();
        if (moment != null && leads(text, mention, moment)) {
            resolver.mentioned(moment, mention.span().end());
        }
        String why = "rule " + mention.rule()
                + (named
                        ? "; the date beside it"
                        : found.way() == Way.UNKNOWN ? "" : "; tense of \"" + found.verb() + "\"");
        return new Timex(
                mention.span(),
                mention.span().of(text),
                type(mention.meaning(), resolved.value()),
                resolved.value(),
                resolved.range(),
                resolved.basis(),
                resolved.confidence(),
                why);
    }

    /** "the following day, 25 November": the date beside it says which. */
    private static boolean named(String text, Mention mention, Mention next) {
        return mention.meaning() instanceof Meaning.Shift shift
                && shift.narrative()
                && shift.unit() == Unit.DAY
                && next.meaning() instanceof Meaning.Calendar c
                && c.grain() == Grain.DAY
                && BESIDE.contains(Merger.gap(text, mention, next));
    }

    /** "31 May - 1 June 1916": the first takes its year from the second. */
    private static Meaning shared(String text, Mention mention, Mention next) {
        boolean open = mention.meaning() instanceof Meaning.Calendar c
                && c.year() == null
                && c.direction() == Direction.BARE
                && (c.grain() == Grain.DAY || c.grain() == Grain.MONTH || c.grain() == Grain.SEASON);
        if (open
                && mention.meaning() instanceof Meaning.Calendar first
                && next.meaning() instanceof Meaning.Calendar second
                && second.year() != null
                && second.grain().compareTo(Grain.YEAR) < 0
                && RANGE.contains(Merger.gap(text, mention, next))) {
            boolean later = first.grain() == second.grain() && first.number() > second.number();
            return first.withYear(later ? second.year() - 1 : second.year());
        }
        return mention.meaning();
    }

    /** Whether later expressions count from this one: not from the far end of "since ...", a decade, or a date stamp. */
    private static boolean leads(String text, Mention mention, Moment moment) {
        Around around = new Around(text, mention.span().start(), mention.span().end());
        boolean attribute = moment.grain() == Grain.YEAR
                && (around.before().equals("the") && !around.after().isEmpty()
                        || around.charBefore() == '(' && around.charAfter() == ')');
        return moment.grain().compareTo(Grain.YEAR) <= 0
                && !around.before().equals("since")
                && !attribute
                && !(around.alone() && moment.grain() == Grain.DAY);
    }

    private static TimexType type(Meaning meaning, String value) {
        return switch (meaning) {
            case Meaning.Length l -> TimexType.DURATION;
            case Meaning.Recurring r -> TimexType.SET;
            case Meaning.OfDay d -> TimexType.TIME;
            case Meaning.Shaded s -> type(s.date(), value);
            case Meaning.Shift s -> value.endsWith("TXX") ? TimexType.TIME : TimexType.DATE;
            case Meaning.Calendar c -> TimexType.DATE;
            case Meaning.Weekday w -> TimexType.DATE;
            case Meaning.Weekend w -> TimexType.DATE;
            case Meaning.DayOfMonth d -> TimexType.DATE;
            case Meaning.Within w -> TimexType.DATE;
            case Meaning.Piece p -> TimexType.DATE;
            case Meaning.Reference r -> TimexType.DATE;
        };
    }
}
