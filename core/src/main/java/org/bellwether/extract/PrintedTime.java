package org.bellwether.extract;

import java.util.regex.Pattern;

/** Short lines that print a time of day or a date in digits. */
final class PrintedTime {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern DAY_OR_TIME = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b"
            + "|\\b\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}\\b"
            + "|\\b(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Most words around a date: a weekday, a month, "updated", a time zone. */
    private static final int WORDS = 4;

    private static final int LONGEST = 60;

    private PrintedTime() {}

    static boolean isIn(String line) {
        return DAY_OR_TIME.matcher(line).find() || YEAR.matcher(line).find();
    }

    /** Whether a line says when something was published and nothing else. */
    static boolean isAll(String line) {
        boolean sentence = line.endsWith(".");
        if (line.length() > LONGEST || WORD.matcher(line).results().count() > (sentence ? WORDS - 1 : WORDS)) {
            return false;
        }
        return DAY_OR_TIME.matcher(line).find()
                || (YEAR.matcher(line).find()
                        && line.codePoints().filter(Character::isDigit).count() > 4);
    }
}
