package org.bellwether.app.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes up to a bound; the rest of a longer line is skipped without being kept. */
public final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    public LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Reads the next line; false at the end of the input. */
    public boolean next() throws IOException {
        line = new ByteArrayOutputStream(1024);
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(start, at);
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int from, int to) {
        if (tooLong || line.size() + (long) (to - from) > maxBytes) {
            tooLong = true;
            line = new ByteArrayOutputStream(0);
            return;
        }
        line.write(buffer, from, to - from);
    }

    /** Whether the line was longer than the bound: its bytes are gone. */
    public boolean tooLong() {
        return tooLong;
    }

    /** Whether the line holds nothing but white space. */
    public boolean blank() {
        if (tooLong) {
            return false;
        }
        for (byte b : line.toByteArray()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    public byte[] line() {
        return line.toByteArray();
    }
}
