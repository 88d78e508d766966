package org.bellwether.app.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.warc.RecordReader.Read;

/** Records and files for tests, written out by hand. */
public final class Warcs {

    private static final byte[] END = bytes("\r\n\r\n");

    private Warcs() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A record without the empty lines behind it, its fields as given. */
    public static byte[] record(String type, String fields, byte[] block) {
        return join(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + fields + "Content-Length: " + block.length
                        + "\r\n\r\n"),
                block);
    }

    /** An answer with a body, as a crawler keeps it. */
    public static byte[] response(String url, String second, String type, byte[] body) {
        return response(url, second, "200 OK", "Content-Type: " + type + "\r\n", body);
    }

    public static byte[] response(String url, String second, String status, String headers, byte[] body) {
        return record(
                "response",
                "WARC-Target-URI: " + url + "\r\nWARC-Date: 2020-01-05T10:00:" + second
                        + "Z\r\nWARC-Record-ID: <urn:test:" + url.hashCode() + "-" + second
                        + ">\r\nContent-Type: application/http; msgtype=response\r\n",
                join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
    }

    /** As a gzip member of its own. */
    public static byte[] member(byte[]... records) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                for (byte[] record : records) {
                    gzip.write(join(record, END));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uncompressed, with the empty lines behind it. */
    public static byte[] plain(byte[]... records) {
        byte[] all = new byte[0];
        for (byte[] record : records) {
            all = join(all, record, END);
        }
        return all;
    }

    /** Head and block of every record of a file, as text of single bytes; damage as "!". */
    public static List<String> read(Path file) {
        try {
            return read(Files.readAllBytes(file), RecordReader.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(byte[] file, long mostBytes) throws IOException {
        List<String> all = new ArrayList<>();
        try (RecordReader reader = new RecordReader(new java.io.ByteArrayInputStream(file), 0, mostBytes)) {
            while (true) {
                switch (reader.next()) {
                    case Read.Whole(WarcRecord record, long from, long to) -> {
                        try (record) {
                            all.add(text(
                                    join(record.head(), record.block().open().readAllBytes())));
                        }
                    }
                    case Read.Damaged(long from, long to, String why) -> all.add("! " + from + " " + to + " " + why);
                    case Read.End end -> {
                        return all;
                    }
                }
            }
        }
    }

    /** Bytes as characters of the same number. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
