package org.bellwether.app.web.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.app.export.Table;
import org.bellwether.app.export.Tables;
import org.bellwether.store.Json;
import org.bellwether.store.Store;

/** Whole tables, never capped, written as they are read. */
final class ExportResources {

    private static final List<Table> LINES = List.of(Table.ARTICLES, Table.EVENTS, Table.STATUSES, Table.JUDGEMENTS);
    private static final List<Table> SHEETS = List.of(Table.EVENTS, Table.STATUSES);

    private ExportResources() {}

    static List<Resource> all() {
        return Stream.concat(
                        LINES.stream().map(table -> resource(table, ".jsonl", "application/jsonl; charset=utf-8")),
                        SHEETS.stream().map(table -> resource(table, ".csv", "text/csv; charset=utf-8")))
                .toList();
    }

    private static Resource resource(Table table, String ending, String mediaType) {
        boolean csv = ending.equals(".csv");
        return new Resource(
                "/api/export/" + table.word() + ending,
                "All " + table.word() + (csv ? " as comma-separated values." : ", one JSON object a line."),
                List.of(),
                new Resource.Stream(mediaType, table.word() + ending, (store, out) -> write(store, table, csv, out)));
    }

    private static void write(Store store, Table table, boolean csv, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(
                out, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)));
        try {
            if (csv) {
                writer.write(table.head());
            }
            new Tables(store).rows(table, row -> append(writer, csv ? table.csv(row) : Json.write(row) + "\n"));
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void append(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
