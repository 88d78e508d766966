package org.bellwether.app.monitor;

import org.bellwether.model.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** What can be wrong with a monitor.yaml. Codes are stable. */
enum MonitorProblem {
    MISSING_FILE(
            "E-MONITOR-01",
            "There is no monitor at %s. Give a folder that holds a monitor.yaml, e.g. one copied from examples/minimal."),
    UNREADABLE("E-MONITOR-02", "%s cannot be read: %s. Check its permissions."),
    TOO_LARGE(
            "E-MONITOR-03", "%s is larger than %d bytes. A monitor is a page or two of text; was this the right file?"),
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
    NOT_A_DATE("E-MONITOR-13", "\"%s\" is no date. Write year, month and day as in 2011-11-24."),
    WRONG_ORDER("E-MONITOR-14", "\"until\" (%s) is before \"from\" (%s). Exchange them."),
    NO_ACTOR(
            "E-MONITOR-15",
            "\"%s\" is neither an actor nor a group.%s Write a country (BLR), a sector of it (BLR/GOV), a sector anywhere"
                    + " (*/GOV), a body (EU), or the name of a group of this file; ! before it means anyone else."),
    CIRCLE("E-MONITOR-16", "The group \"%s\" contains itself. Take it out."),
    BAD_WEIGHT("E-MONITOR-17", "\"%s\" is no weight. Write a number from 0 to 2."),
    TOO_FEW("E-MONITOR-18", "\"%s\" of %s needs at least %d. Add to it or take it out."),
    FOREIGN_MODE("E-MONITOR-19", "\"%s\" is no mode of %s.%s Known: %s.");

    private final String code;
    private final String message;

    MonitorProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }

    Problem at(Node node, Object... parts) {
        return at(node.getStartMark(), parts);
    }

    /** With line and column, both counted from 1. */
    Problem at(Mark mark, Object... parts) {
        String where = "monitor.yaml, line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
        return new Problem(code, where + message.formatted(parts));
    }
}
