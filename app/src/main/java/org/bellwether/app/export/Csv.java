package org.bellwether.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Rows as comma-separated values (RFC 4180) in UTF-8: a cell that holds a comma, a quote or a line break is quoted. Lists and
 * objects become JSON in a cell; what is unknown is an empty cell. Text that a spreadsheet would run as a formula begins with an
 * apostrophe.
 *
 * @param columns name of each column and, after a colon where it differs, the JSON pointer to its value
 */
record Csv(List<Column> columns) {

    /** What formulas begin with, in the width of East Asian keyboards, too, and what spreadsheets skip before them. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    record Column(String name, String pointer) {}

    static Csv of(String... columns) {
        return new Csv(List.of(columns).stream().map(Csv::column).toList());
    }

    private static Column column(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Column(text, "/" + text)
                : new Column(text.substring(0, colon), text.substring(colon + 1));
    }

    String head() {
        StringBuilder line = new StringBuilder();
        columns.forEach(column -> cell(line, column.name()));
        return line.append("\r\n").toString();
    }

    String line(JsonNode row) {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            JsonNode value = row.at(column.pointer());
            cell(line, text(value));
        }
        return line.append("\r\n").toString();
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return harmless(value.asText());
        }
        return value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
    }

    /** Spreadsheets run a cell that begins like a formula: an apostrophe makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void cell(StringBuilder line, String text) {
        if (!line.isEmpty()) {
            line.append(',');
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }
}
