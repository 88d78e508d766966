package org.bellwether.read;

/** Typographic quotes, dashes and blanks as plain ones, of the same length so that offsets hold. */
final class PlainText {

    private PlainText() {}

    /** Same length as {@code text}, with typographic quotes, dashes and blanks as ASCII. */
    static String of(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char p = plain(c);
            if (p != c) {
                if (chars == null) {
                    chars = text.toCharArray();
                }
                chars[i] = p;
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000' -> ' ';
            default -> c;
        };
    }
}
