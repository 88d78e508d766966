package org.bellwether.app.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of a file with their offsets; the reader may go back to a mark for a few megabytes. */
final class ByteSource extends InputStream {

    private static final int CHUNK = 64 << 10;
    private static final int MOST_BACK = 8 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int mark;
    private int at;
    private int limit;
    private long base;
    private boolean marked;

    /** @param offset of the first byte of {@code in} in its file */
    ByteSource(InputStream in, long offset) {
        this.in = in;
        this.base = offset;
    }

    long position() {
        return base + at;
    }

    byte[] buffer() {
        return buffer;
    }

    int at() {
        return at;
    }

    /** Bytes that can be read without going to the file; at least one unless the file is at its end. */
    int ready() throws IOException {
        if (at == limit) {
            fill();
        }
        return limit - at;
    }

    void skipReady(int count) {
        at += count;
    }

    /** Remembers this position; what lies before it is forgotten. */
    void remember() {
        mark = at;
        marked = true;
    }

    /** Goes back to the position last remembered where it can; stays where it is otherwise. */
    void goBack() {
        if (marked) {
            at = mark;
        }
    }

    /** The next bytes, fewer at the end of the file; they stay unread. */
    byte[] peek(int count) throws IOException {
        while (limit - at < count && fill()) {}
        return Arrays.copyOfRange(buffer, at, Math.min(limit, at + count));
    }

    private boolean fill() throws IOException {
        if (marked && limit - mark > MOST_BACK) {
            marked = false;
        }
        int keep = marked ? mark : at;
        if (keep > 0) {
            System.arraycopy(buffer, keep, buffer, 0, limit - keep);
            base += keep;
            at -= keep;
            limit -= keep;
            mark = 0;
        }
        if (buffer.length - limit < CHUNK) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read > 0) {
            limit += read;
        }
        return read > 0;
    }

    @Override
    public int read() throws IOException {
        return ready() == 0 ? -1 : buffer[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = Math.min(length, ready());
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
