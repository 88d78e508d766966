package org.bellwether.app.warc;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys by which a record is found again: a letter for what is looked up, and a hash. */
public final class RecordKeys {

    /** First byte of the keys by payload. */
    public static final byte PAYLOAD = 'p';

    /** Bytes of a key by payload: the letter and a whole SHA-256. */
    public static final int PAYLOAD_LENGTH = 33;

    /** First byte of the keys by the record's own bytes: every record has one. */
    public static final byte RECORD = 'r';

    /** Bytes of the other keys. */
    public static final int LENGTH = 17;

    private RecordKeys() {}

    /** All keys of a record, that by its own bytes first. */
    static List<byte[]> of(WarcRecord record) throws IOException {
        List<byte[]> keys = new ArrayList<>();
        keys.add(record(record));
        record.id().ifPresent(id -> keys.add(id(id)));
        Optional<Payload> payload = record.type().equals("revisit") ? Optional.empty() : payloadOf(record);
        payload.ifPresent(brought -> {
            keys.add(payload(Digest.of(brought.bytes())));
            record.fields().first("WARC-Payload-Digest").ifPresent(digest -> keys.add(declared(digest)));
            if (brought.head().status() == 200) {
                record.target().ifPresent(target -> keys.add(target(target)));
            }
        });
        return keys;
    }

    private static Optional<Payload> payloadOf(WarcRecord record) {
        try {
            return Payload.of(record);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** By all bytes of the record. */
    static byte[] record(WarcRecord record) throws IOException {
        MessageDigest digest = Digest.sha256();
        digest.update(record.head());
        try (InputStream in = record.block().open()) {
            byte[] chunk = new byte[64 << 10];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
            }
        }
        return key(RECORD, digest.digest(), LENGTH);
    }

    /** By the SHA-256 of what the record brings, its codings taken off. */
    public static byte[] payload(byte[] sha256) {
        return key(PAYLOAD, sha256, PAYLOAD_LENGTH);
    }

    /** By the payload digest that the record itself declares. */
    public static byte[] declared(String digest) {
        return key((byte) 'd', Digest.of(digest.toLowerCase(Locale.ROOT)), LENGTH);
    }

    /** By the record's own name. */
    public static byte[] id(String id) {
        return key((byte) 'i', Digest.of(id), LENGTH);
    }

    /** By the address of an answer that was a success. */
    public static byte[] target(String target) {
        return key((byte) 'u', Digest.of(target), LENGTH);
    }

    private static byte[] key(byte letter, byte[] hash, int length) {
        byte[] key = new byte[length];
        key[0] = letter;
        System.arraycopy(Arrays.copyOf(hash, length - 1), 0, key, 1, length - 1);
        return key;
    }
}
