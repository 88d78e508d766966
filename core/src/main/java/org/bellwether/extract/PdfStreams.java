package org.bellwether.extract;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks into the deflated streams of a PDF before it is parsed: some inflate to a thousand times their size. */
final class PdfStreams {

    private static final int MOST_OF_ONE = 128 << 20;
    private static final long MOST_OF_ALL = 1L << 30;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    /** Whether one of them, or all together, are larger than any article needs. */
    static boolean tooLarge(byte[] bytes) {
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        for (int at = 0; at + STREAM.length + 4 < bytes.length; at++) {
            if (!isStream(bytes, at)) {
                continue;
            }
            int start = at + STREAM.length;
            start += bytes[start] == '\r' ? 1 : 0;
            start += bytes[start] == '\n' ? 1 : 0;
            if (isDeflated(bytes, start)) {
                long size = inflated(bytes, start, buffer);
                all += size;
                if (size > MOST_OF_ONE || all > MOST_OF_ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || bytes[at - 1] != 'd';
    }

    /** Whether a zlib head stands there. */
    private static boolean isDeflated(byte[] bytes, int at) {
        int head = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        return (bytes[at] & 0x0f) == 8 && head % 31 == 0;
    }

    private static long inflated(byte[] bytes, int at, byte[] buffer) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            for (int n = inflater.inflate(buffer); n > 0 && size <= MOST_OF_ONE; n = inflater.inflate(buffer)) {
                size += n;
            }
            return size;
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
        }
    }
}
