package org.bellwether.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Span;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring mentions that are one expression, takes modifiers in, drops what cannot stand alone. */
final class Merger {

    private static final Set<String> OF_DAY = Set.of(" ", ", ", "'s ", "’s ");
    private static final Set<String> DAY_OF =
            Set.of(" ", ", ", " on ", " of ", " on the ", " of the ", " on the night of ", ", on ");
    private static final Set<String> AT = Set.of(" at ", ", at ", " at about ", " at around ", " ", ", ");
    private static final Set<String> LINK =
            Set.of("-", "–", "—", " - ", " – ", "/", " to ", " and ", " or ", " until ", " through ");
    private static final int FARTHEST = 48;

    private final Pattern shade;
    private final TimeWords words;

    Merger(TimeWords words) {
        this.words = words;
        Map<String, String> forms = words.alternatives();
        String any = forms.get("early") + "|" + forms.get("mid") + "|" + forms.get("late");
        String blank = "[\\s\\u00a0]";
        this.shade = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:the" + blank + ")?(?:very" + blank + ")?(?:(?<free>early|late|mid)(?:" + blank
                        + "|-|" + blank + "(?:in|on|of)" + blank + "(?:the" + blank + ")?)|(?<noun>" + any + ")" + blank
                        + "of" + blank + "(?:the" + blank + ")?)$",
                Pattern.CASE_INSENSITIVE);
    }

    List<Mention> merge(String text, List<Mention> found) {
        List<Mention> joined = new ArrayList<>(found.size());
        for (Mention next : found) {
            Mention current = next;
            while (!joined.isEmpty()) {
                Mention both = join(text, joined.getLast(), current);
                if (both == null) {
                    break;
                }
                joined.removeLast();
                current = both;
            }
            joined.add(current);
        }
        List<Mention> kept = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            Mention shaded = shaded(
                    text,
                    joined.get(i),
                    kept.isEmpty() ? 0 : kept.getLast().span().end());
            if (!shaded.weak() || linked(text, joined, i)) {
                kept.add(shaded);
            }
        }
        return kept;
    }

    /** A name such as May that stands in a range with another month. */
    private static boolean linked(String text, List<Mention> all, int i) {
        return all.get(i).form() == Form.MONTH
                && (i + 1 < all.size() && range(text, all.get(i), all.get(i + 1))
                        || i > 0 && range(text, all.get(i - 1), all.get(i)));
    }

    private static boolean range(String text, Mention left, Mention right) {
        return (left.form() == Form.MONTH || right.form() == Form.MONTH)
                && (left.form() == right.form())
                && LINK.contains(gap(text, left, right));
    }

    static String gap(String text, Mention left, Mention right) {
        int from = left.span().end();
        int to = right.span().start();
        return to - from > 24 || to < from ? "\n" : TimeWords.normal(text.substring(from, to));
    }

    private @Nullable Mention join(String text, Mention left, Mention right) {
        String gap = gap(text, left, right);
        if (gap.equals("\n")) {
            return null;
        }
        Span cover = left.span().cover(right.span());
        Meaning both = combine(left, right, gap, TimeWords.normal(right.span().of(text)));
        if (both == null) {
            return null;
        }
        Form form = both instanceof Meaning.OfDay ? Form.CLOCK : right.form();
        return left.joined(cover, form, both, right.rule());
    }

    private static @Nullable Meaning combine(Mention left, Mention right, String gap, String rightText) {
        Meaning a = left.meaning();
        Meaning b = right.meaning();
        boolean range = a instanceof Meaning.Piece(Meaning.Weekend w, Meaning.Calendar c)
                && b instanceof Meaning.Calendar d
                && d.grain() == Grain.DAY;
        if (range && LINK.contains(gap)) {
            return new Meaning.Piece(new Meaning.Weekend(Direction.BARE), b);
        }
        if (a instanceof Meaning.Weekday(int n, Direction direction, Integer weeks)
                && direction == Direction.BARE
                && (isDay(b) && !(b instanceof Meaning.Weekday) && !(b instanceof Meaning.Shift))
                && (gap.equals(", ") || gap.equals(" ") || gap.equals(" the "))) {
            return b;
        }
        if (b instanceof Meaning.OfDay(Meaning none, String time) && none == null) {
            boolean clock = Character.isDigit(time.charAt(0));
            if (isDay(a) && (clock ? AT.contains(gap) : OF_DAY.contains(gap) && !rightText.startsWith("the "))) {
                return new Meaning.OfDay(a, time);
            }
            return null;
        }
        if (a instanceof Meaning.OfDay(Meaning none, String time) && none == null && DAY_OF.contains(gap)) {
            if (isDay(b)) {
                return new Meaning.OfDay(b, time);
            }
            if (b instanceof Meaning.OfDay(Meaning day, String part)
                    && Character.isDigit(time.charAt(0))
                    && !Character.isDigit(part.charAt(0))) {
                return new Meaning.OfDay(day, time);
            }
        }
        return piece(a, b, gap);
    }

    private static @Nullable Meaning piece(Meaning a, Meaning b, String gap) {
        boolean of = gap.equals(" of ");
        boolean beside = gap.equals(" ") && b instanceof Meaning.Shift;
        boolean year = b instanceof Meaning.Calendar c && c.grain() == Grain.YEAR
                || b instanceof Meaning.Shift s && s.unit() == Unit.YEAR && s.amount() != null;
        if (a instanceof Meaning.Calendar(Grain g, Integer stated, int n, int d, Direction direction, Shade s)
                && stated == null
                && direction == Direction.BARE
                && year
                && (of || beside)) {
            return new Meaning.Piece(a, b);
        }
        if (a instanceof Meaning.Within && of && (b instanceof Meaning.Calendar || b instanceof Meaning.Shift)) {
            return new Meaning.Piece(a, b);
        }
        boolean weekend = a instanceof Meaning.Weekend && of && isDay(b);
        return weekend ? new Meaning.Piece(a, b) : null;
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.DayOfMonth
                || meaning instanceof Meaning.Calendar c && c.grain() == Grain.DAY
                || meaning instanceof Meaning.Shift s && s.unit() == Unit.DAY;
    }

    private Mention shaded(String text, Mention mention, int floor) {
        boolean takes = !(mention.meaning() instanceof Meaning.Length)
                && !(mention.meaning() instanceof Meaning.Recurring)
                && !(mention.meaning() instanceof Meaning.Reference);
        int start = mention.span().start();
        if (!takes || start == 0 || Character.isLetterOrDigit(text.charAt(start - 1))) {
            return mention;
        }
        int from = Math.max(floor, start - FARTHEST);
        Matcher before = shade.matcher(text).region(from, start);
        if (!before.find()) {
            return mention;
        }
        String word = before.group("free") != null ? before.group("free") : before.group("noun");
        Shade which = words.has("early", word) ? Shade.EARLY : words.has("mid", word) ? Shade.MID : Shade.LATE;
        Span cover = new Span(before.start(), mention.span().end());
        if (mention.meaning() instanceof Meaning.Within) {
            return mention;
        }
        return mention.joined(cover, mention.form(), new Meaning.Shaded(which, mention.meaning()), which.name());
    }
}
