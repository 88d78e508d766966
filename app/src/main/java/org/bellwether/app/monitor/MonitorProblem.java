package org.bellwether.app.monitor;

import org.bellwether.model.Problem;
import org.yaml.snakeyaml.error.Mark;

/** What can be wrong with a monitor.yaml or an actors.yaml. Codes are stable. */
enum MonitorProblem {
    MISSING_FILE(
            "E-MONITOR-01",
            "There is no monitor at %s. Give a folder that holds a monitor.yaml, e.g. one copied from examples/minimal."),
    UNREADABLE("E-MONITOR-02", "%s cannot be read: %s. Check its permissions."),
    TOO_LARGE("E-MONITOR-03", "%s is larger than %d bytes. It should be some pages of text; was this the right file?"),
    NOT_UTF8("E-MONITOR-04", "%s is not UTF-8 text. Save it as UTF-8."),
    NOT_YAML("E-MONITOR-05", "This is not YAML: %s. Check indentation, colons, quotes and brackets here."),
    UNKNOWN_KEY("E-MONITOR-06", "There is no key \"%s\" in %s.%s Known keys: %s."),
    TWICE("E-MONITOR-07", "The key \"%s\" is given twice in %s. Keep one."),
    MISSING_KEY("E-MONITOR-08", "%s lacks \"%s\". Add it."),
    WRONG_SHAPE("E-MONITOR-09", "\"%s\" of %s should be %s. Write it as %s."),
    UNKNOWN_WORD("E-MONITOR-10", "\"%s\" is no %s.%s Known: %s."),
    BAD_ID(
            "E-MONITOR-11",
            "\"%s\" cannot be an id. Use lower-case letters, digits and hyphens, at most 64, a letter or digit first."),
    SAME_ID("E-MONITOR-12", "The id \"%s\" is used by two %s. Rename one."),
    NOT_A_DATE("E-MONITOR-13", "\"%s\" is no date. Write %s."),
    WRONG_ORDER("E-MONITOR-14", "\"%s\" (%s) is before \"from\" (%s). Exchange them."),
    NO_ACTOR(
            "E-MONITOR-15",
            "\"%s\" is neither an actor nor a group.%s Write a country (BLR), a sector of it (BLR/GOV), a sector anywhere"
                    + " (*/GOV), a body (EU), an id of actors.yaml, or the name of a group of this file; ! before it means anyone else."),
    CIRCLE("E-MONITOR-16", "The group \"%s\" contains itself. Take it out."),
    BAD_WEIGHT("E-MONITOR-17", "\"%s\" is no weight. Write a number from 0 to 2."),
    TOO_FEW("E-MONITOR-18", "\"%s\" of %s needs at least %d. Add to it or take it out."),
    FOREIGN_MODE("E-MONITOR-19", "\"%s\" is no mode of %s.%s Known: %s."),
    NO_ACTORS(
            "E-MONITOR-20",
            "There is no file %s. Name a file of actors, e.g. one like examples/belarus-2011/actors.yaml."),
    BAD_ACTOR_ID("E-MONITOR-21", "\"%s\" cannot be the id of %s. Use %s."),
    TAKEN_ID("E-MONITOR-22", "The id \"%s\" means %s already. Choose another."),
    OTHER_COUNTRY("E-MONITOR-23", "The country of \"%s\" is \"%s\" itself. Take \"country\" out."),
    SAME_NAME(
            "E-MONITOR-24", "\"%s\" is a name of %s, too. Keep it where it belongs; only persons may share a surname."),
    SHORT_NAME("E-MONITOR-25", "\"%s\" is too short for a name. Write at least two letters."),
    NOT_A_TIME("E-MONITOR-26", "\"%s\" is no time between visits. Write a number of m, h or d, as in 30m, 1h or 1d.");

    private final String code;
    private final String message;

    MonitorProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }

    /** With line and column, both counted from 1. */
    Problem at(String file, Mark mark, Object... parts) {
        String where = file + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
        return new Problem(code, where + message.formatted(parts));
    }
}
