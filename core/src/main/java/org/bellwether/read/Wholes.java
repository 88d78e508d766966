package org.bellwether.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Span;

/** Web addresses, e-mail addresses, handles and hashtags: one token each, and no sentence ends inside one. */
final class Wholes {

    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?:https?://|www\\.)[^\\s<>\"]{1,2000}"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}"
            + "|[@#][\\p{L}\\p{N}_]{2,140})");

    /** What ends an address in running text rather than belongs to it. */
    private static final String TAIL = ".,;:!?'\")]}";

    private Wholes() {}

    /** Their spans within a part of a text, in order. */
    static List<Span> in(String text, int from, int to) {
        if (!mayHold(text, from, to)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = WHOLE.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int end = matcher.end();
            while (TAIL.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end - matcher.start() > 1) {
                found.add(new Span(matcher.start(), end));
            }
        }
        return found;
    }

    /** Spares nearly every sentence the pattern. */
    private static boolean mayHold(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '#' || c == '/' || c == 'w' && text.startsWith("www.", i)) {
                return true;
            }
        }
        return false;
    }
}
