package org.bellwether.app.cli;

import org.bellwether.model.Problem;

/** What can be wrong with a row of JSON lines, whatever the command. Codes are stable. */
enum RowProblem {
    NOT_JSON("E-ROW-01", "The line is not JSON: %s. Write one JSON object on each line."),
    NOT_AN_OBJECT("E-ROW-02", "The line is JSON but not an object. Write one JSON object on each line."),
    TOO_LONG("E-ROW-03", "The line is longer than 128 MB. Give long pages as a \"path\" to a file."),
    INTERNAL("E-ROW-04", "Bellwether failed on this row: %s. Please report it with the row."),
    MISSING_FIELD("E-ROW-05", "The row has no text field \"%s\". Add it."),
    UNREADABLE_PATH("E-ROW-06", "The file %s cannot be read. Give a path relative to the input file."),
    NOT_A_DATE(
            "E-ROW-08",
            "\"%s\" is neither a date (2011-11-24) nor an instant (2011-11-24T10:00:00Z). Mend or leave it out."),
    TEXT_TOO_LONG("E-ROW-09", "The text is longer than %d characters. Split it.");

    private final String code;
    private final String message;

    RowProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }
}
