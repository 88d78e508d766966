package org.bellwether.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bellwether.app.export.Table;
import org.bellwether.app.export.Tables;
import org.bellwether.store.Json;
import org.bellwether.store.Store;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Writes an archive as open data: one file for each table, complete, in an order that depends on the archive alone. Rows are
 * written as they are read, so an archive may be larger than the memory; a file appears under its name when it is whole.
 */
final class Export {

    enum Format {
        JSONL,
        CSV,

        /** No tables: the records that the archive was made from. */
        WARC,

        /** The same in one file. */
        WACZ;

        boolean ofRecords() {
            return this == WARC || this == WACZ;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For picocli: the formats by their words. */
        static final class Converter implements ITypeConverter<Format> {

            @Override
            public Format convert(String word) {
                return Stream.of(values())
                        .filter(format -> format.word().equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                new TypeConversionException("'" + word + "' is neither jsonl, csv, warc nor wacz"));
            }
        }
    }

    private final Tables tables;

    private Export(Tables tables) {
        this.tables = tables;
    }

    /** Writes every table into a folder; tells how many rows each has. */
    static Map<Table, Long> write(Store store, Path folder, Format format) throws IOException {
        Files.createDirectories(folder);
        Export export = new Export(new Tables(store));
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            counts.put(table, export.write(table, folder, format));
        }
        return counts;
    }

    private long write(Table table, Path folder, Format format) throws IOException {
        String name = table.word() + "." + format.word();
        Path part = folder.resolve(name + ".part");
        long[] count = {0};
        try (Writer out = writer(part)) {
            if (format == Format.CSV) {
                out.write(table.head());
            }
            tables.rows(table, row -> {
                count[0]++;
                append(out, format == Format.CSV ? table.csv(row) : Json.write(row) + "\n");
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return count[0];
    }

    /** CSV has no escapes: half a surrogate pair, which UTF-8 cannot hold, becomes a question mark. */
    private static Writer writer(Path file) throws IOException {
        CharsetEncoder lenient = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), lenient));
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
