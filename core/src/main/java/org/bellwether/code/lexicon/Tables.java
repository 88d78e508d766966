package org.bellwether.code.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the coders' tables: UTF-8 lines, {@code #} comments, columns parted by tabs, lists inside a column by semicolons. */
public final class Tables {

    private Tables() {}

    /**
     * Rows of a table on the class path, each with exactly {@code columns} cells.
     *
     * @throws IllegalStateException if the table was left out of the build, or a row has another number of cells
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(owner, name)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        name + ":" + number + " has " + cells.size() + " cells, expected " + columns);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Lines without comments, blank lines and the blanks around them. */
    public static List<String> entries(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    /** All lines, comments included, so that line numbers stay true. */
    public static List<String> lines(Class<?> owner, String name) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The build lacks the resource " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts of a list cell, without blanks. */
    public static List<String> list(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(";")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
