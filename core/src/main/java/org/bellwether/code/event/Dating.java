package org.bellwether.code.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.DateRange;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventDate;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Timex;
import org.bellwether.model.TimexType;
import org.bellwether.model.Token;
import org.jspecify.annotations.Nullable;

/** When an event happened: by the nearest date of its clause, its sentence, its surroundings, else the document. */
final class Dating {

    private final Reading reading;
    private final DocumentTime time;
    private final List<Timex> timexes;
    private final int[] sentenceOf;
    private final boolean openYears;

    Dating(Reading reading, DocumentTime time, List<Timex> timexes) {
        this.reading = reading;
        this.time = time;
        this.timexes = timexes.stream().filter(Dating::pointsToADay).toList();
        this.openYears = timexes.stream()
                .anyMatch(t -> t.value().startsWith("XXXX-") && t.value().length() == 10);
        this.sentenceOf = new int[this.timexes.size()];
        for (int i = 0; i < sentenceOf.length; i++) {
            sentenceOf[i] = sentence(this.timexes.get(i).span());
        }
    }

    private static boolean pointsToADay(Timex timex) {
        boolean point = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
        return point && !timex.value().endsWith("_REF") && timex.value().length() >= 4;
    }

    private int sentence(Span span) {
        int low = 0;
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (reading.sentences().get(i).span().start() <= span.start()) {
                low = i;
            }
        }
        return low;
    }

    EventDate of(Token trigger) {
        Timex own = inSentence(trigger);
        EventDate between = own != null && attached(own, trigger) ? null : bracketed(trigger);
        if (between != null) {
            return between;
        }
        if (own != null) {
            return new EventDate(
                    own.value(), own.range(), "\u201c" + own.text() + "\u201d in the same sentence; " + own.basis());
        }
        Timex before = lastInParagraph(trigger);
        if (before != null) {
            return new EventDate(
                    before.value(),
                    before.range(),
                    "\u201c" + before.text() + "\u201d, the last date mentioned before; " + before.basis());
        }
        if (openYears && time.published().isPresent()) {
            return new EventDate(
                    "XXXX-XX-XX",
                    Optional.empty(),
                    "unknown; the sentence gives none, and the page date "
                            + time.published().get() + " does not fit the dates of the text");
        }
        return time.published()
                .map(day -> new EventDate(
                        day.toString(), Optional.of(DateRange.of(day)), "document date; the text gives none"))
                .orElseGet(() -> new EventDate(
                        "XXXX-XX-XX", Optional.empty(), "unknown; neither the text nor the page gives a date"));
    }

    /** The nearest date of the sentence; one under the trigger's own clause wins. */
    private @Nullable Timex inSentence(Token trigger) {
        Timex best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < timexes.size(); i++) {
            if (sentenceOf[i] != trigger.sentence()) {
                continue;
            }
            Timex timex = timexes.get(i);
            int at = tokenAt(timex.span());
            int distance = clauses(at, trigger.index()) * 1000 + Math.abs(at - trigger.index());
            if (distance < bestDistance) {
                best = timex;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Whether a date hangs on the trigger's own clause, or on a noun the trigger hangs on. */
    private boolean attached(Timex timex, Token trigger) {
        int at = reading.token(tokenAt(timex.span())).head();
        while (at >= 0 && timex.span().contains(reading.token(at).span())) {
            at = reading.token(at).head();
        }
        return at >= 0
                && reading.below(trigger.index(), at)
                && (at == trigger.index() || !mainVerbOfOther(at, trigger));
    }

    /** A verb far above the trigger: its date is about its own happening. */
    private boolean mainVerbOfOther(int verb, Token trigger) {
        int verbs = 0;
        for (int at = trigger.head();
                at >= 0 && at != verb;
                at = reading.token(at).head()) {
            verbs += reading.token(at).isVerb() ? 1 : 0;
        }
        return verbs > 0;
    }

    private int tokenAt(Span span) {
        int sentence = sentence(span);
        int found = reading.sentences().get(sentence).first();
        for (int i = found; i < reading.sentences().get(sentence).end(); i++) {
            if (reading.token(i).span().start() <= span.start()) {
                found = i;
            }
        }
        return found;
    }

    /** How many clause borders lie between two tokens: 0 where one hangs below the other without another verb between. */
    private int clauses(int timex, int trigger) {
        int borders = 0;
        int at = timex;
        while (at >= 0 && !reading.below(trigger, at)) {
            at = reading.token(at).head();
            if (at >= 0 && at != trigger && reading.token(at).isVerb() && !reading.below(trigger, at)) {
                borders++;
            }
        }
        for (int up = trigger; up >= 0 && up != at; up = reading.token(up).head()) {
            if (up != trigger && reading.token(up).isVerb()) {
                borders++;
            }
        }
        return borders;
    }

    /** No date of its own, but the next sentence says "on the following day" and a date: the day before it. */
    private @Nullable EventDate bracketed(Token trigger) {
        int before = -1;
        for (int i = 0; i < timexes.size(); i++) {
            if (timexes.get(i).span().end() <= trigger.span().start()) {
                before = i;
            } else if (sentenceOf[i] > trigger.sentence() && sentenceOf[i] <= trigger.sentence() + 2) {
                return following(before < 0 ? null : timexes.get(before), i);
            }
        }
        return null;
    }

    private @Nullable EventDate following(@Nullable Timex before, int next) {
        if (!saysFollowingDay(timexes.get(next))) {
            return null;
        }
        for (int i = next; i < Math.min(timexes.size(), next + 2) && sentenceOf[i] == sentenceOf[next]; i++) {
            EventDate day = dayBefore(timexes.get(i), before);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static boolean saysFollowingDay(Timex timex) {
        String text = timex.text().toLowerCase(java.util.Locale.ROOT);
        return text.contains("following day") || text.contains("next day") || text.contains("day after");
    }

    private static @Nullable EventDate dayBefore(Timex timex, @Nullable Timex before) {
        String value = timex.value();
        if (value.length() != 10 || value.startsWith("XXXX-W") || value.charAt(4) != '-') {
            return null;
        }
        boolean open = value.startsWith("XXXX");
        LocalDate day;
        try {
            day = LocalDate.parse(open ? "2001" + value.substring(4) : value).minusDays(1);
        } catch (java.time.DateTimeException e) {
            return null;
        }
        String text = open ? "XXXX" + day.toString().substring(4) : day.toString();
        String basis = "the sentence gives no date of its own; the next says the following day was \u201c"
                + timex.text() + "\u201d"
                + (before == null ? "" : ", the last date before it is \u201c" + before.text() + "\u201d")
                + (open ? "; the year is not in the text" : "");
        return new EventDate(text, open ? Optional.empty() : Optional.of(DateRange.of(day)), basis);
    }

    private @Nullable Timex lastInParagraph(Token trigger) {
        Timex last = null;
        for (Timex timex : timexes) {
            if (timex.span().start() < trigger.span().start()
                    && reading.text()
                                    .substring(
                                            timex.span().end(), trigger.span().start())
                                    .indexOf("\n\n")
                            < 0) {
                last = timex;
            }
        }
        return last;
    }

    /** Whether a date lies more than a year before the document, and so is told as history. */
    boolean isHistory(EventDate date) {
        if (time.published().isEmpty() || date.range().isEmpty() || date.basis().startsWith("document")) {
            return false;
        }
        return ChronoUnit.DAYS.between(date.range().get().to(), time.published().get()) > 366;
    }
}
