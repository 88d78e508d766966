package org.bellwether.app.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a WARC file record by record, compressed (one record or many to a gzip member) or not; one record at most is in memory,
 * and a large one is not. After damage it looks for the next record and goes on.
 */
public final class RecordReader implements AutoCloseable {

    /** Largest content of a record that is taken. */
    public static final long MOST_BYTES = 1L << 30;

    private static final int MOST_HEAD = 256 << 10;
    private static final int BUFFER = 8 << 10;
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final ByteSource source;
    private final long mostBytes;
    private @Nullable Member member;
    private @Nullable PushbackInputStream content;
    private long from;

    /** @param offset of the first byte of {@code in} in its file */
    public RecordReader(InputStream in, long offset) {
        this(in, offset, MOST_BYTES);
    }

    RecordReader(InputStream in, long offset, long mostBytes) {
        this.source = new ByteSource(in, offset);
        this.mostBytes = mostBytes;
    }

    /** What comes next in the file, from the first byte up to the one behind the last. */
    public sealed interface Read {

        /** A whole record, to be closed. Records of one member have its offsets. */
        record Whole(WarcRecord record, long from, long to) implements Read {}

        /** Bytes in which no record can be read. */
        record Damaged(long from, long to, String why) implements Read {}

        /** Nothing more. */
        record End() implements Read {}
    }

    /** Bytes of the file that are read. */
    public long position() {
        return source.position();
    }

    /** @throws IOException where the file itself cannot be read */
    public Read next() throws IOException {
        try {
            return read();
        } catch (EOFException | ZipException | Malformed e) {
            return damaged(e.getMessage());
        }
    }

    /** Bytes that are no record. */
    private static final class Malformed extends IOException {

        private static final long serialVersionUID = 1;

        Malformed(String why) {
            super(why);
        }
    }

    private Read read() throws IOException {
        while (true) {
            PushbackInputStream in = content;
            if (in == null) {
                source.remember();
                from = source.position();
                byte[] first = source.peek(4);
                if (first.length == 0) {
                    return new Read.End();
                }
                in = open(first);
            }
            int start = in.read();
            if (start == '\r' || start == '\n') {
                continue;
            }
            if (start < 0) {
                closeMember();
                continue;
            }
            in.unread(start);
            return record(in);
        }
    }

    private PushbackInputStream open(byte[] first) throws IOException {
        if (Member.begins(first)) {
            Member opened = new Member(source);
            member = opened;
            content = new PushbackInputStream(new BufferedInputStream(opened, BUFFER), MAGIC.length);
            return content;
        }
        return new PushbackInputStream(source, MAGIC.length);
    }

    private Read record(PushbackInputStream in) throws IOException {
        byte[] head = head(in);
        HeaderLines fields = HeaderLines.parse(head, lineEnd(head), head.length);
        long length = length(fields);
        if (length > mostBytes) {
            if (member == null) {
                skip(in, length);
                return new Read.Damaged(from, source.position(), tooLong(length));
            }
            throw new Malformed(tooLong(length));
        }
        Block block = Block.read(in, length);
        boolean whole = false;
        try {
            end(in);
            whole = true;
        } finally {
            if (!whole) {
                block.close();
            }
        }
        return new Read.Whole(new WarcRecord(head, fields, block), from, source.position());
    }

    private String tooLong(long length) {
        return "it declares " + length + " bytes, more than the " + mostBytes + " that are taken";
    }

    /** First line and fields up to the empty line, with it. */
    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        int line = 0;
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the file ends inside a record");
            }
            head.write(next);
            if (head.size() == MAGIC.length && !Arrays.equals(head.toByteArray(), MAGIC)) {
                throw new Malformed("it does not begin as a record does");
            }
            if (head.size() > MOST_HEAD) {
                throw new Malformed("its head is longer than " + MOST_HEAD + " bytes");
            }
            if (next == '\n') {
                if (line == 0) {
                    return head.toByteArray();
                }
                line = 0;
            } else if (next != '\r') {
                line++;
            }
        }
    }

    private static int lineEnd(byte[] head) {
        int at = 0;
        while (head[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private static long length(HeaderLines fields) throws Malformed {
        try {
            long length = Long.parseLong(fields.first("Content-Length").orElse("none"));
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Malformed("it does not say how long it is");
    }

    private static void skip(InputStream in, long length) throws IOException {
        byte[] chunk = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int count = in.read(chunk, 0, (int) Math.min(left, BUFFER));
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }

    /** The two empty lines behind a record, and the end of its member where that is the last record in it. */
    private void end(PushbackInputStream in) throws IOException {
        for (int i = 0; i < 4; i++) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            if (next != '\r' && next != '\n') {
                throw new Malformed("it is longer than it says");
            }
        }
        if (member != null) {
            int more = in.read();
            if (more < 0) {
                closeMember();
            } else {
                in.unread(more);
            }
        }
    }

    private void closeMember() {
        if (member != null) {
            member.close();
        }
        member = null;
        content = null;
    }

    private Read damaged(@Nullable String why) throws IOException {
        closeMember();
        source.goBack();
        long start = Math.min(from, source.position());
        if (source.position() == start) {
            source.skipReady(Math.min(1, source.ready()));
        }
        while (source.ready() > 0 && !atRecord()) {
            source.skipReady(1);
        }
        return new Read.Damaged(start, source.position(), why == null ? "it cannot be read" : why);
    }

    private boolean atRecord() throws IOException {
        byte first = source.buffer()[source.at()];
        if (first == 0x1f) {
            return Member.begins(source.peek(4)) && memberHoldsRecord();
        }
        return first == 'W' && isVersion(source.peek(MAGIC.length + 2));
    }

    private static boolean isVersion(byte[] bytes) {
        return bytes.length == MAGIC.length + 2
                && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && (bytes[MAGIC.length] == '0' || bytes[MAGIC.length] == '1')
                && bytes[MAGIC.length + 1] == '.';
    }

    private boolean memberHoldsRecord() throws IOException {
        source.remember();
        try (Member trial = new Member(source)) {
            return Arrays.equals(trial.readNBytes(MAGIC.length), MAGIC);
        } catch (EOFException | ZipException e) {
            return false;
        } finally {
            source.goBack();
        }
    }

    @Override
    public void close() throws IOException {
        closeMember();
        source.close();
    }
}
