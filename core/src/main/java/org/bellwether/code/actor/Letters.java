package org.bellwether.code.actor;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Letters without their marks, one for one, so that offsets stay. */
final class Letters {

    private Letters() {}

    /** The text with "é" as "e", "ł" as "l" and so on; the same string where there is nothing to change. */
    static String plain(String text) {
        @Nullable StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char bare = c < 0xC0 || c > 0x1EF9 ? c : plain(c);
            if (bare != c) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, bare);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00F8' -> 'o';
            case '\u00D8' -> 'O';
            case '\u0111', '\u00F0' -> 'd';
            case '\u0110', '\u00D0' -> 'D';
            case '\u0131' -> 'i';
            case '\u0259' -> 'a';
            default ->
                Character.isLetter(c)
                        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0)
                        : c;
        };
    }
}
