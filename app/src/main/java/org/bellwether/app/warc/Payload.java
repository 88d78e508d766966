package org.bellwether.app.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record brings: the answer's body without its codings, or the content of a resource.
 *
 * @param bytes of the body; none for a {@code revisit}, which has its body elsewhere
 */
public record Payload(Head head, byte[] bytes) {

    /** Largest body that is taken out of its codings. */
    public static final int MOST_BYTES = 32 << 20;

    private static final int MOST_HEAD = 256 << 10;
    private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3})");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /**
     * What is declared of it.
     *
     * @param status of the HTTP answer; 200 for what was not fetched by HTTP
     * @param mediaType without parameters, in lower case
     * @param length bytes of the block before the body
     */
    public record Head(
            int status, Optional<String> mediaType, Optional<String> charset, HeaderLines fields, int length) {

        private static Head of(int status, HeaderLines fields, int length) {
            String type = fields.first("Content-Type").orElse("");
            String media = type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
            Matcher charset = CHARSET.matcher(type);
            return new Head(
                    status,
                    media.isEmpty() ? Optional.empty() : Optional.of(media),
                    charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
                    fields,
                    length);
        }
    }

    /**
     * What a {@code response}, {@code resource}, {@code conversion} or {@code revisit} record declares; nothing for other records and for
     * answers that are not HTTP.
     */
    public static Optional<Head> head(WarcRecord record) throws IOException {
        return switch (record.type()) {
            case "response", "revisit" -> isHttp(record) ? http(record) : Optional.empty();
            case "resource", "conversion" -> Optional.of(Head.of(200, record.fields(), 0));
            default -> Optional.empty();
        };
    }

    private static boolean isHttp(WarcRecord record) {
        String type = record.fields().first("Content-Type").orElse("application/http");
        return type.toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static Optional<Head> http(WarcRecord record) throws IOException {
        byte[] block;
        try (InputStream in = record.block().open()) {
            block = in.readNBytes(MOST_HEAD);
        }
        int body = afterHead(block);
        String first = new String(block, 0, Math.min(body, 64), StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(first);
        return status.lookingAt()
                ? Optional.of(Head.of(Integer.parseInt(status.group(1)), HeaderLines.parse(block, 0, body), body))
                : Optional.empty();
    }

    /**
     * What a record brings, where {@link #head} says anything of it.
     *
     * @throws IOException where the body is too large, or cannot be taken out of its codings
     */
    public static Optional<Payload> of(WarcRecord record) throws IOException {
        Optional<Head> head = head(record);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (record.type().equals("revisit")) {
            return Optional.of(new Payload(head.get(), new byte[0]));
        }
        byte[] block = record.block()
                .bytes()
                .orElseThrow(() -> new IOException("it is larger than " + (Block.IN_MEMORY >> 20) + " MB"));
        return Optional.of(new Payload(head.get(), record.type().equals("response") ? body(block, head.get()) : block));
    }

    private static byte[] body(byte[] block, Head head) throws IOException {
        byte[] sent = Arrays.copyOfRange(block, head.length(), block.length);
        String transfer = head.fields().first("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
        return ContentEncoding.off(
                transfer.contains("chunked") ? joined(sent) : sent,
                head.fields().first("Content-Encoding").orElse(""),
                MOST_BYTES);
    }

    private static int afterHead(byte[] block) {
        for (int i = 0; i < block.length; i++) {
            if (block[i] == '\n') {
                int next = i + 1 < block.length && block[i + 1] == '\r' ? i + 2 : i + 1;
                if (next < block.length && block[next] == '\n') {
                    return next + 1;
                }
            }
        }
        return block.length;
    }

    /** The chunks of a body joined; the body itself where it has none, as some archives keep it. */
    private static byte[] joined(byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = at;
            long size = 0;
            while (end < body.length && end - at < 8 && Character.digit(body[end], 16) >= 0) {
                size = size << 4 | Character.digit(body[end++], 16);
            }
            if (end == at || end == body.length || ";\r\n \t".indexOf(body[end]) < 0) {
                return joined.size() == 0 ? body : joined.toByteArray();
            }
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            int start = Math.min(end + 1, body.length);
            int count = (int) Math.min(size, body.length - start);
            if (size == 0) {
                break;
            }
            joined.write(body, start, count);
            at = Math.min(body.length, start + count + 2);
        }
        return joined.toByteArray();
    }
}
