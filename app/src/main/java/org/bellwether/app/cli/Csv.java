package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Rows as comma-separated values (RFC 4180) in UTF-8: a cell that holds a comma, a quote or a line break is quoted. Lists and
 * objects become JSON in a cell; what is unknown is an empty cell.
 *
 * @param columns name of each column and, after a colon where it differs, the JSON pointer to its value
 */
record Csv(List<Column> columns) {

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
            String text = value.isValueNode() && !value.isNull()
                    ? value.asText()
                    : value.isContainerNode() ? value.toString() : "";
            cell(line, text);
        }
        return line.append("\r\n").toString();
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
