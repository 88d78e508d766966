package org.bellwether.app.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of a record: in memory where it is small, in a temporary file otherwise. */
public final class Block implements AutoCloseable {

    /** Largest block that is held in memory. */
    public static final int IN_MEMORY = 32 << 20;

    private static final int CHUNK = 64 << 10;

    private final byte[] bytes;
    private final @Nullable Path file;
    private final long length;

    private Block(byte[] bytes, @Nullable Path file, long length) {
        this.bytes = bytes;
        this.file = file;
        this.length = length;
    }

    public static Block of(byte[] bytes) {
        return new Block(bytes, null, bytes.length);
    }

    /** Reads exactly so many bytes. */
    static Block read(InputStream in, long length) throws IOException {
        if (length > IN_MEMORY) {
            return spool(in, length);
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw cut();
        }
        return of(bytes);
    }

    private static Block spool(InputStream in, long length) throws IOException {
        Path file = Files.createTempFile("bellwether", ".block");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (long left = length; left > 0; ) {
                int count = in.read(chunk, 0, (int) Math.min(left, CHUNK));
                if (count < 0) {
                    throw cut();
                }
                out.write(chunk, 0, count);
                left -= count;
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Block(new byte[0], file, length);
    }

    private static EOFException cut() {
        return new EOFException("the file ends inside a record");
    }

    public long length() {
        return length;
    }

    /** The whole content; empty where it is too large for memory. */
    public Optional<byte[]> bytes() {
        return file == null ? Optional.of(bytes) : Optional.empty();
    }

    /** The content from its beginning. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
