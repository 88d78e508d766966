package org.bellwether.read;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code abbreviations.txt}, written with a full stop of their own. */
final class Abbreviations {

    private static final String MAY_END = " ?";

    private static final Set<String> LINES = Resources.words("abbreviations.txt");
    private static final Set<String> ALL = LINES.stream()
            .map(line -> line.endsWith(MAY_END) ? line.substring(0, line.length() - MAY_END.length()) : line)
            .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** Whether a sentence hardly ever ends with it: "Gen.", not "Inc.". */
    static boolean neverEnds(String word) {
        return LINES.contains(word);
    }

    /** Whether the text before {@code end} is letters and full stops by turns ("U.S.", "p.m.", "a.k.a."). */
    static boolean isAcronym(String text, int start, int end) {
        if (end - start < 4 || (end - start) % 2 != 0) {
            return false;
        }
        for (int i = start; i < end; i += 2) {
            if (!Character.isLetter(text.charAt(i)) || text.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** "a.k.a.", "e.g.", "i.e." before {@code end}, not "a.m." or "p.m.", which end many a sentence. */
    static boolean isSmallAcronym(String text, int end) {
        int start = end;
        while (start >= 2 && text.charAt(start - 1) == '.' && Character.isLowerCase(text.charAt(start - 2))) {
            start -= 2;
        }
        boolean apart = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return apart && isAcronym(text, start, end) && text.charAt(end - 2) != 'm';
    }
}
