package org.bellwether.extract;

import java.util.regex.Pattern;

/** Whether a short line prints a time of day or a full date in digits. */
final class PrintedTime {

    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}\\b|\\b(?:19|20)\\d{2}\\b");

    private PrintedTime() {}

    static boolean isIn(String line) {
        return TIME.matcher(line).find();
    }
}
