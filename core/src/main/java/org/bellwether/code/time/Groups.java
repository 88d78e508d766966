package org.bellwether.code.time;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Named groups of a match, absent ones told apart from empty ones without an exception. */
record Groups(MatchResult match) {

    boolean has(String name) {
        return match.namedGroups().containsKey(name) && match.group(name) != null;
    }

    /** Text of a group, the empty string where it is absent. */
    String text(String name) {
        return has(name) ? match.group(name) : "";
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    String all() {
        return match.group();
    }

    boolean startsWithUnit() {
        return has("unit") && match.start("unit") == match.start();
    }

    /** The stated year, proleptic; two digits are taken for the nearest such year up to 2050. */
    @Nullable
    Integer year() {
        if (!has("year")) {
            return null;
        }
        int year = number("year");
        if (has("era")) {
            return 1 - year;
        }
        return text("year").length() == 2 ? century(year) : year;
    }

    static int century(int twoDigits) {
        return twoDigits > 50 ? 1900 + twoDigits : 2000 + twoDigits;
    }
}
