package org.bellwether.store;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where records lie in files, by keys of bytes. It follows from the files: it may be deleted and is made again.
 *
 * <p>A place is a number that its owner makes, growing with every record. What was added is seen at once here, and by others after
 * {@link #commit}.
 */
public interface RecordIndex extends AutoCloseable {

    /** The first place with that key. */
    OptionalLong first(byte[] key);

    /** The last place with that key. */
    OptionalLong last(byte[] key);

    void add(long place, List<byte[]> keys);

    /** Keys that begin with a byte and are so many bytes long, ascending; the stream must be closed. */
    Stream<byte[]> keys(byte first, int length);

    /** Up to which byte a file is indexed; 0 for one never seen. */
    long reached(int file);

    void reach(int file, long length);

    /** Forgets a file and the places from the one given up to, not including, the other. */
    void forget(int file, long from, long to);

    /** The files that were seen, ascending. */
    List<Integer> files();

    /** Makes what was added last. */
    void commit();

    @Override
    void close();
}
