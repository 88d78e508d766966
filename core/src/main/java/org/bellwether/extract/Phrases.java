package org.bellwether.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds whether a line begins with one of many phrases, by the phrase's first two characters. */
final class Phrases {

    private final Map<String, List<String>> byStart = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            byStart.computeIfAbsent(start(phrase), s -> new ArrayList<>(4)).add(phrase);
        }
    }

    private static String start(String text) {
        return text.length() < 2 ? text : text.substring(0, 2);
    }

    /** The line as the lists have it: lower case, straight apostrophes. */
    static String fold(String line) {
        return line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    /** Whether the folded line begins with a phrase, at a word's end. */
    boolean begins(String folded) {
        return beginsByStart(folded, start(folded))
                || (folded.length() > 1 && beginsByStart(folded, folded.substring(0, 1)));
    }

    private boolean beginsByStart(String folded, String start) {
        for (String phrase : byStart.getOrDefault(start, List.of())) {
            if (folded.startsWith(phrase) && endsWord(folded, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || Character.isIdeographic(text.codePointAt(at));
    }
}
