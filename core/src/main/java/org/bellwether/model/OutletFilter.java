package org.bellwether.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of an outlet are taken in, by rules on their titles and addresses.
 *
 * <p>A rule with a slash is looked for in the address, any other as whole words in the title; case plays no part, and {@code *} stands
 * for anything within a word or an address. What any {@code drop} rule matches is left out; where there are {@code keep} rules, so is
 * what none of them matches.
 */
public record OutletFilter(List<String> keep, List<String> drop) {

    /** Takes in everything. */
    public static final OutletFilter NONE = new OutletFilter(List.of(), List.of());

    public OutletFilter(@Nullable List<String> keep, @Nullable List<String> drop) {
        this.keep = keep == null ? List.of() : List.copyOf(keep);
        this.drop = drop == null ? List.of() : List.copyOf(drop);
    }

    public boolean takesAll() {
        return keep.isEmpty() && drop.isEmpty();
    }

    /** Whether a rule says anything: one of signs or blanks alone matches nothing. */
    public static boolean sound(String rule) {
        return rule.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Why an article is left out, in words; empty where it is taken in.
     *
     * @param address of the article; empty where it has none
     */
    public Optional<String> drops(String title, String address) {
        Optional<String> hit =
                drop.stream().filter(rule -> matches(rule, title, address)).findFirst();
        if (hit.isPresent()) {
            return Optional.of("matches \u201C" + hit.get() + "\u201D");
        }
        boolean kept = keep.isEmpty() || keep.stream().anyMatch(rule -> matches(rule, title, address));
        return kept ? Optional.empty() : Optional.of("matches nothing that is to be kept");
    }

    private static boolean matches(String rule, String title, String address) {
        if (!sound(rule)) {
            return false;
        }
        String lower = rule.strip().toLowerCase(Locale.ROOT);
        return lower.indexOf('/') >= 0
                ? end(lower.split("\\*+"), address.toLowerCase(Locale.ROOT), 0) >= 0
                : holds(words(title.toLowerCase(Locale.ROOT), ""), words(lower, "*"));
    }

    /** Where the last piece ends, each looked for after the one before; -1 where one is missing. */
    private static int end(String[] pieces, String text, int from) {
        int at = from;
        for (String piece : pieces) {
            int found = text.indexOf(piece, at);
            if (found < 0) {
                return -1;
            }
            at = found + piece.length();
        }
        return at;
    }

    /** The words of a text; {@code also} are signs that count as letters. */
    private static List<String> words(String text, String also) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || also.indexOf(c) >= 0) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean holds(List<String> title, List<String> rule) {
        for (int at = 0; at + rule.size() <= title.size(); at++) {
            int from = at;
            if (Stream.iterate(0, i -> i < rule.size(), i -> i + 1)
                    .allMatch(i -> word(rule.get(i), title.get(from + i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean word(String rule, String word) {
        String[] pieces = rule.split("\\*+", -1);
        String last = pieces[pieces.length - 1];
        if (pieces.length == 1) {
            return rule.equals(word);
        }
        if (!word.startsWith(pieces[0]) || !word.endsWith(last)) {
            return false;
        }
        int middle = end(Arrays.copyOfRange(pieces, 1, pieces.length - 1), word, pieces[0].length());
        return middle >= 0 && middle <= word.length() - last.length();
    }
}
