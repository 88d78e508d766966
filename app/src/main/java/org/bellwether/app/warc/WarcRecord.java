package org.bellwether.app.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellwether.app.warc.HeaderLines.Line;

/**
 * A record as it stands in a file.
 *
 * @param head first line and fields, byte for byte, with the empty line that ends them
 * @param fields the same, read
 * @param block the content
 */
public record WarcRecord(byte[] head, HeaderLines fields, Block block) implements AutoCloseable {

    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    /** A new record; the length of its content is added to the fields. */
    public static WarcRecord of(HeaderLines fields, byte[] block) {
        StringBuilder head = new StringBuilder("WARC/1.1\r\n");
        for (Line line : fields.lines()) {
            head.append(line.name()).append(": ").append(line.value()).append("\r\n");
        }
        head.append("Content-Length: ").append(block.length).append("\r\n\r\n");
        return new WarcRecord(head.toString().getBytes(StandardCharsets.UTF_8), fields, Block.of(block));
    }

    /** Such as {@code response}, in lower case; nothing where the record does not say. */
    public String type() {
        return fields.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** The address it is of, without the angle brackets some writers put around it. */
    public Optional<String> target() {
        return fields.first("WARC-Target-URI").map(WarcRecord::bare).filter(uri -> !uri.isEmpty());
    }

    static String bare(String uri) {
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    /** When it was made, where it says so in a way that can be read. */
    public Optional<Instant> date() {
        try {
            return fields.first("WARC-Date").map(date -> DateTimeFormatter.ISO_INSTANT.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The record's own name, a URI. */
    public Optional<String> id() {
        return fields.first("WARC-Record-ID").map(WarcRecord::bare);
    }

    /** Writes it as it stood, with the two empty lines that end every record. */
    public void write(OutputStream out) throws IOException {
        out.write(head);
        try (InputStream in = block.open()) {
            in.transferTo(out);
        }
        out.write(END);
    }

    /** A name for a new record: the same for the same content. */
    public static String newId(String content) {
        return "<urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + ">";
    }

    @Override
    public void close() throws IOException {
        block.close();
    }
}
