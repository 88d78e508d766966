package org.bellwether.extract;

/** A text without what is set differently from place to place: case, white space, punctuation. */
final class Letters {

    private Letters() {}

    /** Letters and digits only, in lower case. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
