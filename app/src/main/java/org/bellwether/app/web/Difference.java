package org.bellwether.app.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.model.Article;

/**
 * What a later text of an article says otherwise: paragraph by paragraph, and word by word within paragraphs that were changed. Words are
 * those of Unicode's rules (UAX 29; by a dictionary in scripts without blanks).
 *
 * @param title the headline
 * @param blocks the paragraphs in the order of the later text, those left out before those that stand in their place
 */
public record Difference(Block title, List<Block> blocks) {

    /** Pieces of both texts above which what differs is one change: a comparison may need the square of their number. */
    private static final int MOST = 1_500;

    /** Paragraphs above which it is not looked for which was made of which. */
    private static final int MOST_PAIRS = 2_500;

    /** Share of words that two paragraphs must have in common for one to be made of the other. */
    private static final double LIKE = 0.4;

    /** Paragraphs in a row that are shown though nothing changed in them. */
    private static final int AROUND = 1;

    /** What became of a part. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Paragraphs that are as they were, folded away. */
        FOLDED
    }

    /** A run of words. */
    public record Part(Kind kind, String text) {}

    /**
     * A paragraph; or several that are as they were, folded away.
     *
     * @param kind of the whole of it; {@code SAME} for one that was changed within
     * @param parts in order; one for each paragraph where they are folded
     */
    public record Block(Kind kind, List<Part> parts) {

        static Block of(Kind kind, String text) {
            return new Block(kind, List.of(new Part(kind, text)));
        }

        boolean plain() {
            return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
        }
    }

    static Difference of(Article before, Article after) {
        List<Block> blocks = new ArrayList<>();
        List<String> old = before.paragraphs();
        List<String> now = after.paragraphs();
        int at = 0;
        for (Change change : changes(squeezed(old), squeezed(now))) {
            now.subList(at, change.from()).forEach(text -> blocks.add(Block.of(Kind.SAME, text)));
            blocks.addAll(
                    changed(old.subList(change.oldFrom(), change.oldTo()), now.subList(change.from(), change.to())));
            at = change.to();
        }
        now.subList(at, now.size()).forEach(text -> blocks.add(Block.of(Kind.SAME, text)));
        return new Difference(words(before.title(), after.title()), folded(blocks));
    }

    private static List<String> squeezed(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> text.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .toList();
    }

    /** What stood from one place to another, and from where to where stands what took its place; ends are exclusive. */
    private record Change(int oldFrom, int oldTo, int from, int to) {}

    /** Where the common beginning and end leave too much to be compared piece by piece, all between them is one change. */
    private static List<Change> changes(List<String> old, List<String> now) {
        int least = Math.min(old.size(), now.size());
        int head = 0;
        while (head < least && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> before = old.subList(head, old.size() - tail);
        List<String> after = now.subList(head, now.size() - tail);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.size() + after.size() > MOST) {
            return List.of(new Change(head, old.size() - tail, head, now.size() - tail));
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int oldFrom = head + delta.getSource().getPosition();
            int from = head + delta.getTarget().getPosition();
            changes.add(new Change(
                    oldFrom,
                    oldFrom + delta.getSource().size(),
                    from,
                    from + delta.getTarget().size()));
        }
        return changes;
    }

    /** Each later paragraph beside the earlier one it was made of; what is left of the earlier ones is removed. */
    private static List<Block> changed(List<String> old, List<String> now) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        boolean paired = (long) old.size() * now.size() <= MOST_PAIRS;
        for (String paragraph : now) {
            int like = paired ? like(old, from, paragraph) : -1;
            for (; from < like; from++) {
                blocks.add(Block.of(Kind.REMOVED, old.get(from)));
            }
            blocks.add(like < 0 ? Block.of(Kind.ADDED, paragraph) : words(old.get(like), paragraph));
            from = Math.max(from, like + 1);
        }
        for (; from < old.size(); from++) {
            blocks.add(Block.of(Kind.REMOVED, old.get(from)));
        }
        return blocks;
    }

    private static int like(List<String> old, int from, String paragraph) {
        Map<String, Integer> words = counted(paragraph);
        for (int i = from; i < old.size(); i++) {
            Map<String, Integer> others = counted(old.get(i));
            int both = others.entrySet().stream()
                    .mapToInt(word -> Math.min(word.getValue(), words.getOrDefault(word.getKey(), 0)))
                    .sum();
            if (both >= LIKE * Math.max(1, Math.max(sum(words), sum(others)))) {
                return i;
            }
        }
        return -1;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        tokens(text).stream().filter(token -> !token.isBlank()).forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    private static Block words(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Change change : changes(old, now)) {
            add(parts, Kind.SAME, now.subList(at, change.from()));
            add(parts, Kind.REMOVED, old.subList(change.oldFrom(), change.oldTo()));
            add(parts, Kind.ADDED, now.subList(change.from(), change.to()));
            at = change.to();
        }
        add(parts, Kind.SAME, now.subList(at, now.size()));
        return new Block(Kind.SAME, List.copyOf(parts));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }

    /** Words, blanks and signs: together they are the text. */
    private static List<String> tokens(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> tokens = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** Long runs of what is as it was are folded, but for the paragraph beside a change. */
    private static List<Block> folded(List<Block> blocks) {
        List<Block> folded = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && blocks.get(end).plain()) {
                end++;
            }
            fold(blocks, i, end, folded);
            if (end < blocks.size()) {
                folded.add(blocks.get(end));
            }
            i = end + 1;
        }
        return List.copyOf(folded);
    }

    private static void fold(List<Block> blocks, int from, int to, List<Block> into) {
        int first = from == 0 ? 0 : Math.min(to, from + AROUND);
        int last = to == blocks.size() ? to : Math.max(first, to - AROUND);
        into.addAll(blocks.subList(from, first));
        if (last - first > 1) {
            into.add(new Block(
                    Kind.FOLDED,
                    blocks.subList(first, last).stream()
                            .flatMap(block -> block.parts().stream())
                            .toList()));
        } else {
            into.addAll(blocks.subList(first, last));
        }
        into.addAll(blocks.subList(last, to));
    }
}
