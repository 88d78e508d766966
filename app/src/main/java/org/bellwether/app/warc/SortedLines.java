package org.bellwether.app.warc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more lines than fit into memory: parts are sorted and written, then merged. */
final class SortedLines {

    private static final int IN_MEMORY = 20_000;

    private final Path folder;
    private final List<Path> parts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** @param folder for the parts; they are deleted when merged */
    SortedLines(Path folder) {
        this.folder = folder;
    }

    void add(String line) throws IOException {
        lines.add(line);
        if (lines.size() >= IN_MEMORY) {
            flush();
        }
    }

    private void flush() throws IOException {
        Collections.sort(lines);
        Path part = folder.resolve("lines-" + parts.size() + ".part");
        Files.write(part, lines);
        parts.add(part);
        lines.clear();
    }

    /** One part, at a line of it. */
    private record Cursor(String line, BufferedReader rest) {}

    /** Writes all lines, ascending. */
    void write(Writer out) throws IOException {
        flush();
        PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparing(Cursor::line));
        for (Path part : parts) {
            advance(cursors, Files.newBufferedReader(part));
        }
        while (!cursors.isEmpty()) {
            Cursor next = cursors.remove();
            out.write(next.line());
            out.write('\n');
            advance(cursors, next.rest());
        }
        for (Path part : parts) {
            Files.delete(part);
        }
    }

    private static void advance(PriorityQueue<Cursor> cursors, BufferedReader rest) throws IOException {
        String line = rest.readLine();
        if (line == null) {
            rest.close();
        } else {
            cursors.add(new Cursor(line, rest));
        }
    }
}
