package org.bellwether.app.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;

/** Keeps every document as it was collected, byte for byte, found by the hash of its bytes. */
public interface Snapshots extends AutoCloseable {

    /** Keeps a document, once; its SHA-256 in lower-case hex. It is sure to be on disk only after {@link #sync}. */
    String put(RawDocument document);

    /** The bytes kept under a hash. */
    Optional<byte[]> get(String sha256);

    /** When the bytes kept under a hash were had from where they come, as far as it is known. */
    default Optional<Instant> captured(String sha256) {
        return Optional.empty();
    }

    /** All hashes, ascending; the stream must be closed. */
    Stream<String> digests();

    /** What does not agree with its hash; empty for sound snapshots. */
    List<Problem> check();

    /** Returns when all that was kept is on disk: to be called before the archive refers to it. */
    default void sync() {}

    /** The answers and records that the snapshots come from. */
    default Records records() {
        return Records.NONE;
    }

    @Override
    default void close() {}
}
