package org.bellwether.code.time;

/** The words around a stretch of text. */
record Around(String text, int start, int end) {

    /** The word before, lower case; the empty string at the start of a sentence or line. */
    String before() {
        int to = start;
        while (to > 0 && isGlue(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        if (from == to && to > 0 && text.charAt(to - 1) == '$') {
            return "$";
        }
        return TimeWords.normal(text.substring(from, to));
    }

    /** The word after on the same line, as written; the empty string where punctuation or the end comes first. */
    String after() {
        int from = end;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    char charBefore() {
        return start == 0 ? '\n' : text.charAt(start - 1);
    }

    char charAfter() {
        return end == text.length() ? '\n' : text.charAt(end);
    }

    /** Whether it fills its line, as a printed date does. */
    boolean alone() {
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        return (from == 0 || text.charAt(from - 1) == '\n') && (to == text.length() || text.charAt(to) == '\n');
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isGlue(char c) {
        return isBlank(c) || c == '-' || c == '–' || c == '(' || c == '"' || c == '“' || c == '‘' || c == '\'';
    }
}
