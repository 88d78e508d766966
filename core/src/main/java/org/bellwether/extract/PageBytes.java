package org.bellwether.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.bellwether.model.Extraction.Rejected;

/** Bounds, gzip and the look of the bytes of a document, before they become text. */
final class PageBytes {

    /** Largest document taken, in bytes, before and after gunzip. */
    static final int MAX_BYTES = 32 << 20;

    private static final int LOOKED_AT = 4096;

    /** Beginnings of formats that are never text, as Latin-1, with their names. */
    private static final String[][] MAGIC = {
        {"\u0089PNG", "PNG image"},
        {"\u00ff\u00d8\u00ff", "JPEG image"},
        {"GIF8", "GIF image"},
        {"PK\u0003\u0004", "ZIP archive or office document"},
        {"\u00d0\u00cf\u0011\u00e0", "old office document"},
        {"7z\u00bc\u00af", "7z archive"},
        {"Rar!", "RAR archive"},
        {"BZh", "bzip2 archive"},
        {"\u0028\u00b5\u002f\u00fd", "zstd archive"},
        {"\u007fELF", "program"},
        {"OggS", "audio or video"},
        {"ID3", "audio"},
        {"SQLite format 3", "database"},
    };

    private PageBytes() {}

    /** The plain bytes of a document, or why they are none. */
    sealed interface Plain {
        record Bytes(byte[] bytes) implements Plain {}

        record Refused(Rejected why) implements Plain {}
    }

    static Plain plain(byte[] bytes) {
        if (bytes.length == 0) {
            return new Plain.Refused(ExtractProblem.EMPTY.rejected());
        }
        if (bytes.length > MAX_BYTES) {
            return new Plain.Refused(ExtractProblem.TOO_LARGE.rejected());
        }
        Plain plain = isGzip(bytes) ? gunzip(bytes) : new Plain.Bytes(bytes);
        return switch (plain) {
            case Plain.Refused refused -> refused;
            case Plain.Bytes(byte[] content) -> look(content);
        };
    }

    private static Plain look(byte[] bytes) {
        if (bytes.length == 0) {
            return new Plain.Refused(ExtractProblem.EMPTY.rejected());
        }
        Optional<String> binary = isPdf(bytes) || MailExtractor.isMail(bytes) ? Optional.empty() : binaryFormat(bytes);
        return binary.isPresent()
                ? new Plain.Refused(ExtractProblem.BINARY.rejected(binary.get()))
                : new Plain.Bytes(bytes);
    }

    static boolean isPdf(byte[] bytes) {
        return startsWith(bytes, "%PDF-");
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static Plain gunzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(MAX_BYTES, bytes.length * 4));
        byte[] buffer = new byte[1 << 14];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), buffer.length)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (out.size() + n > MAX_BYTES) {
                    return new Plain.Refused(ExtractProblem.TOO_LARGE.rejected());
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            return new Plain.Refused(ExtractProblem.BROKEN_GZIP.rejected());
        }
        return new Plain.Bytes(out.toByteArray());
    }

    private static Optional<String> binaryFormat(byte[] bytes) {
        for (String[] magic : MAGIC) {
            if (startsWith(bytes, magic[0])) {
                return Optional.of(magic[1]);
            }
        }
        return Charsets.byteOrderMark(bytes).isEmpty() && manyControls(bytes)
                ? Optional.of("control characters")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** More than one in fifty of the first bytes is a control character no text uses. */
    private static boolean manyControls(byte[] bytes) {
        int looked = Math.min(LOOKED_AT, bytes.length);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xff;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        return controls * 50 > looked;
    }
}
