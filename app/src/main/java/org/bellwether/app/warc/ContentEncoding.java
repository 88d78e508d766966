package org.bellwether.app.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/** Takes the codings of HTTP off a body, within a bound. */
final class ContentEncoding {

    private ContentEncoding() {}

    /**
     * The body without its codings.
     *
     * @param codings as {@code Content-Encoding} lists them, in the order they were put on
     * @throws IOException where a coding is unknown, the body is damaged, or more bytes come out than the bound
     */
    static byte[] off(byte[] body, String codings, int mostBytes) throws IOException {
        byte[] bytes = body;
        String[] each = codings.toLowerCase(Locale.ROOT).split(",", -1);
        for (int i = each.length - 1; i >= 0; i--) {
            bytes = one(bytes, each[i].strip(), mostBytes);
        }
        return bytes;
    }

    private static byte[] one(byte[] body, String coding, int mostBytes) throws IOException {
        return switch (coding) {
            case "", "identity", "none", "utf-8", "binary" -> body;
            case "gzip", "x-gzip" ->
                isGzip(body) ? all(new GZIPInputStream(new ByteArrayInputStream(body)), mostBytes) : body;
            case "deflate" -> body.length == 0 ? body : all(inflating(body), mostBytes);
            case "br" -> isMarkup(body) ? body : all(new BrotliInputStream(new ByteArrayInputStream(body)), mostBytes);
            default -> throw new IOException("the coding " + coding + " is not known");
        };
    }

    /** Some archives keep the body without its coding, and the field that names it. */
    private static boolean isGzip(byte[] body) {
        return body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    private static boolean isMarkup(byte[] body) {
        return body.length == 0 || body[0] == '<';
    }

    /** With or without the head of zlib: senders do both. */
    private static InputStream inflating(byte[] body) {
        boolean zlib = body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!zlib));
    }

    private static byte[] all(InputStream in, int mostBytes) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new ZipException("more than " + (mostBytes >> 20) + " MB come out of it");
            }
            return bytes;
        }
    }
}
