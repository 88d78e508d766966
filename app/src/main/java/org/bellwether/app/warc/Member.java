package org.bellwether.app.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** One gzip member (RFC 1952), read to its end and not a byte further. */
final class Member extends InputStream {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEAD_CHECK = 2;

    private final ByteSource source;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private long length;
    private boolean ended;

    Member(ByteSource source) throws IOException {
        this.source = source;
        if (number(2) != 0x8b1f || need() != 8) {
            throw new ZipException("no gzip member");
        }
        int flags = need();
        number(6);
        if ((flags & EXTRA) != 0) {
            number((int) number(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEAD_CHECK) != 0) {
            number(2);
        }
    }

    /** Whether bytes look like a member's first ones. */
    static boolean begins(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 0x1f
                && bytes[1] == (byte) 0x8b
                && bytes[2] == 8
                && (bytes[3] & 0xe0) == 0;
    }

    private int need() throws IOException {
        int next = source.read();
        if (next < 0) {
            throw new EOFException("the file ends inside a record");
        }
        return next;
    }

    /** Little-endian; the low 64 bits where there are more bytes. */
    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            long next = need();
            number |= i < 8 ? next << 8 * i : 0;
        }
        return number;
    }

    private void skipText() throws IOException {
        while (need() != 0) {}
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (ended || wanted == 0) {
            return ended ? -1 : 0;
        }
        while (true) {
            int given = source.ready();
            inflater.setInput(source.buffer(), source.at(), given);
            int count = inflate(into, offset, wanted);
            source.skipReady(given - inflater.getRemaining());
            if (count > 0) {
                check.update(into, offset, count);
                length += count;
                return count;
            }
            if (inflater.finished()) {
                finish();
                return -1;
            }
            if (given == 0) {
                throw new EOFException("the file ends inside a record");
            }
        }
    }

    private int inflate(byte[] into, int offset, int wanted) throws ZipException {
        try {
            int count = inflater.inflate(into, offset, wanted);
            if (inflater.needsDictionary()) {
                throw new ZipException("a dictionary is asked for");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("the compressed bytes are damaged");
        }
    }

    private void finish() throws IOException {
        ended = true;
        inflater.end();
        if (number(4) != check.getValue() || number(4) != (length & 0xffffffffL)) {
            throw new ZipException("the checksum does not fit");
        }
    }

    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
