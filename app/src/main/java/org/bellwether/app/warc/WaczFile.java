package org.bellwether.app.warc;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bellwether.app.warc.RecordReader.Read;
import org.bellwether.store.Json;

/**
 * Writes WARC files into one WACZ file (WACZ 1.1.1), with an index (CDXJ), the list of pages, and digests of all of it. The same files
 * give the same bytes.
 */
public final class WaczFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final int CHUNK = 64 << 10;
    private static final int OK = 200;

    private final Path work;
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private Instant latest = Instant.EPOCH;

    private WaczFile(Path work) {
        this.work = work;
    }

    /**
     * Writes a file.
     *
     * @param work a folder for what is written on the way; it is left as it was
     */
    public static void write(List<Path> warcs, Path file, Path work) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            new WaczFile(work).write(warcs, zip);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(List<Path> warcs, ZipOutputStream zip) throws IOException {
        Path index = work.resolve("index.cdx");
        Path pages = work.resolve("pages.jsonl");
        try {
            list(warcs, index, pages);
            for (Path warc : warcs) {
                add(zip, "archive/" + warc.getFileName(), warc);
            }
            add(zip, "indexes/index.cdx", index);
            add(zip, "pages/pages.jsonl", pages);
        } finally {
            Files.deleteIfExists(index);
            Files.deleteIfExists(pages);
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "data-package");
        described.put("wacz_version", "1.1.1");
        described.put("title", "Pages kept by Bellwether");
        described.put("created", latest.toString());
        described.put("software", "Bellwether");
        described.put("resources", resources);
        byte[] description = Json.write(described).getBytes(StandardCharsets.UTF_8);
        add(zip, "datapackage.json", description);
        Map<String, Object> digest = new LinkedHashMap<>();
        digest.put("path", "datapackage.json");
        digest.put("hash", Digest.field(description));
        add(zip, "datapackage-digest.json", Json.write(digest).getBytes(StandardCharsets.UTF_8));
    }

    private void list(List<Path> warcs, Path index, Path pages) throws IOException {
        SortedLines lines = new SortedLines(work);
        try (Writer out = Files.newBufferedWriter(pages)) {
            out.write("{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All pages\"}\n");
            for (Path warc : warcs) {
                list(warc, lines, out);
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(index)) {
            lines.write(out);
        }
    }

    private void list(Path warc, SortedLines lines, Writer pages) throws IOException {
        try (RecordReader reader = new RecordReader(Files.newInputStream(warc), 0)) {
            for (Read read = reader.next(); !(read instanceof Read.End); read = reader.next()) {
                if (read instanceof Read.Whole(WarcRecord record, long from, long to)) {
                    try (record) {
                        list(record, warc.getFileName().toString(), from, to, lines, pages);
                    }
                }
            }
        }
    }

    private void list(WarcRecord record, String file, long from, long to, SortedLines lines, Writer pages)
            throws IOException {
        Optional<String> target = record.target();
        Optional<Payload.Head> head = Payload.head(record);
        if (target.isEmpty() || head.isEmpty()) {
            return;
        }
        Instant at = record.date().orElse(Instant.EPOCH);
        latest = at.isAfter(latest) ? at : latest;
        boolean revisit = record.type().equals("revisit");
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("url", target.get());
        line.put("mime", revisit ? "warc/revisit" : head.get().mediaType().orElse("unk"));
        line.put("status", String.valueOf(head.get().status()));
        record.fields().first("WARC-Payload-Digest").ifPresent(digest -> line.put("digest", digest));
        line.put("length", String.valueOf(to - from));
        line.put("offset", String.valueOf(from));
        line.put("filename", file);
        lines.add(Surt.of(target.get()) + " " + STAMP.format(at) + " " + Json.write(line));
        boolean page = !revisit
                && head.get().status() == OK
                && head.get().mediaType().map(HTML::contains).orElse(false);
        if (page) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("url", target.get());
            row.put("ts", at.toString());
            pages.write(Json.write(row) + "\n");
        }
    }

    /** Adds a file as it is, without compressing it again. */
    private void add(ZipOutputStream zip, String name, Path file) throws IOException {
        CRC32 check = new CRC32();
        MessageDigest digest = Digest.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                check.update(chunk, 0, count);
                digest.update(chunk, 0, count);
            }
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", String.valueOf(file.getFileName()));
        resource.put("path", name);
        resource.put("hash", "sha256:" + HexFormat.of().formatHex(digest.digest()));
        resource.put("bytes", Files.size(file));
        resources.add(resource);
        zip.putNextEntry(stored(name, Files.size(file), check));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        zip.putNextEntry(stored(name, content.length, check));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry stored(String name, long size, CRC32 check) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }
}
