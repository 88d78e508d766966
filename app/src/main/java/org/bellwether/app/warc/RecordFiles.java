package org.bellwether.app.warc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.warc.HeaderLines.Line;
import org.bellwether.app.warc.RecordReader.Read;
import org.bellwether.store.RecordIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records in {@code records-00001.warc.gz} and so on: appended, each a gzip member of its own, never changed. A file that has grown
 * to a gigabyte is followed by another.
 *
 * <p>The index beside them may lag behind after a kill, and may be deleted: when the folder is opened, what it does not know is read
 * from the files. Half a record at the end of the last file is moved into a file of its own then. Not safe for several threads.
 */
public final class RecordFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordFiles.class);

    private static final Pattern NAME = Pattern.compile("records-(\\d{5})\\.warc\\.gz");
    private static final String INDEX = "records.index";
    private static final String LOCK = "records.lock";
    private static final long ROTATE_AT = 1L << 30;
    private static final int OFFSET_BITS = 40;
    private static final int MOST_UNSYNCED = 512;
    private static final int BUFFER = 64 << 10;
    private static final int TRIES = 50;
    private static final long TRY_EVERY_MILLIS = 100;

    private final Path folder;
    private final long rotateAt;
    private final RecordIndex index;
    private @Nullable FileChannel lock;
    private @Nullable FileChannel out;
    private int number;
    private int unsynced;

    private RecordFiles(Path folder, RecordIndex index, long rotateAt) {
        this.folder = folder;
        this.index = index;
        this.rotateAt = rotateAt;
    }

    /** What a look at all files found: a record with its place, or bytes that are none. */
    public interface Finding {

        /** @param indexed whether the index knows it */
        void record(WarcRecord record, boolean indexed) throws IOException;

        void damaged(String file, long from, long to, String why);

        void missing(String file);
    }

    /** Whether a folder holds record files. */
    public static boolean in(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    public static RecordFiles open(Path folder, Function<Path, RecordIndex> indexes) throws IOException {
        return open(folder, indexes, ROTATE_AT);
    }

    /** @param rotateAt length of a file, in bytes, from which another is begun */
    public static RecordFiles open(Path folder, Function<Path, RecordIndex> indexes, long rotateAt) throws IOException {
        Files.createDirectories(folder);
        RecordFiles files = new RecordFiles(folder, indexes.apply(folder.resolve(INDEX)), rotateAt);
        boolean opened = false;
        try {
            if (files.lock()) {
                files.catchUp();
                files.unlock();
            }
            opened = true;
            return files;
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    private static SortedMap<Integer, Path> files(Path folder) throws IOException {
        SortedMap<Integer, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    Matcher name = NAME.matcher(file.getFileName().toString());
                    if (name.matches()) {
                        files.put(Integer.parseInt(name.group(1)), file);
                    }
                }
            }
        }
        return files;
    }

    private Path file(int number) {
        return folder.resolve(name(number));
    }

    private static String name(int number) {
        return "records-%05d.warc.gz".formatted(number);
    }

    private static long place(int number, long offset) {
        return (long) number << OFFSET_BITS | offset;
    }

    public RecordIndex index() {
        return index;
    }

    private boolean lock() throws IOException {
        if (lock != null) {
            return true;
        }
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                lock = channel;
                return true;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is locked here", folder);
        }
        channel.close();
        return false;
    }

    private void unlock() throws IOException {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Reads what the index does not know yet. */
    private void catchUp() throws IOException {
        SortedMap<Integer, Path> files = files(folder);
        for (int known : index.files()) {
            if (!files.containsKey(known)) {
                forget(known);
            }
        }
        for (var entry : files.entrySet()) {
            long reached = index.reached(entry.getKey());
            long size = Files.size(entry.getValue());
            if (size < reached) {
                forget(entry.getKey());
                reached = 0;
            }
            if (size > reached) {
                scan(entry.getKey(), reached, entry.getKey().equals(files.lastKey()));
            }
        }
        index.commit();
    }

    private void forget(int number) {
        index.forget(number, place(number, 0), place(number + 1, 0));
    }

    private void scan(int number, long offset, boolean last) throws IOException {
        long damagedFrom = -1;
        long reached;
        try (RecordReader reader = reader(number, offset)) {
            Read read = reader.next();
            while (!(read instanceof Read.End)) {
                damagedFrom = -1;
                switch (read) {
                    case Read.Whole(WarcRecord record, long from, long to) -> {
                        try (record) {
                            index.add(place(number, from), RecordKeys.of(record));
                        }
                    }
                    case Read.Damaged(long from, long to, String why) -> damagedFrom = from;
                    case Read.End end -> {}
                }
                read = reader.next();
            }
            reached = reader.position();
        }
        if (last && damagedFrom >= 0) {
            cut(number, damagedFrom);
            reached = damagedFrom;
        }
        index.reach(number, reached);
    }

    private RecordReader reader(int number, long offset) throws IOException {
        InputStream in = Files.newInputStream(file(number));
        in.skipNBytes(offset);
        return new RecordReader(in, offset);
    }

    /** Moves what a killed process left half written into a file of its own. */
    private void cut(int number, long from) throws IOException {
        Path aside = folder.resolve(name(number) + ".cut-" + from);
        try (FileChannel channel = FileChannel.open(file(number), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            try (FileChannel kept = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                for (long at = from, size = channel.size(); at < size; ) {
                    at += channel.transferTo(at, size - at, kept);
                }
                kept.force(true);
            }
            channel.truncate(from);
            channel.force(true);
        }
        LOG.warn("half a record at the end of {} was moved to {}", file(number), aside);
    }

    /**
     * Appends a record.
     *
     * @return whether it was new; a record with the same bytes is kept once
     * @throws IOException where it cannot be written whole; the file is then as it was
     */
    public boolean append(WarcRecord record) throws IOException {
        List<byte[]> keys = RecordKeys.of(record);
        FileChannel channel = writing(record.date().orElse(Instant.EPOCH));
        if (index.first(keys.getFirst()).isPresent()) {
            return false;
        }
        append(channel, record, keys);
        return true;
    }

    private void append(FileChannel channel, WarcRecord record, List<byte[]> keys) throws IOException {
        long offset = channel.position();
        boolean whole = false;
        try {
            OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            GZIPOutputStream member = new GZIPOutputStream(buffered, BUFFER);
            record.write(member);
            member.finish();
            buffered.flush();
            whole = true;
        } finally {
            if (!whole) {
                channel.truncate(offset);
            }
        }
        index.add(place(number, offset), keys);
        index.reach(number, channel.position());
        if (++unsynced >= MOST_UNSYNCED) {
            sync();
        }
    }

    private FileChannel writing(Instant at) throws IOException {
        FileChannel channel = out;
        if (channel == null) {
            await();
            catchUp();
            SortedMap<Integer, Path> files = files(folder);
            number = files.isEmpty() ? 0 : files.lastKey();
            channel = number > 0 && Files.size(file(number)) < rotateAt ? opened(number) : next(at);
        } else if (channel.position() >= rotateAt) {
            sync();
            channel.close();
            channel = next(at);
        }
        out = channel;
        return channel;
    }

    private void await() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (lock()) {
                return;
            }
            try {
                Thread.sleep(TRY_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IOException("another process is writing there");
    }

    private FileChannel opened(int number) throws IOException {
        FileChannel channel = FileChannel.open(file(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return channel;
    }

    /** Begins the next file with a record that says who writes it. */
    private FileChannel next(Instant at) throws IOException {
        number++;
        FileChannel channel = opened(number);
        forceFolder();
        out = channel;
        byte[] block = "software: Bellwether\r\nformat: WARC File Format 1.1\r\n".getBytes(StandardCharsets.US_ASCII);
        WarcRecord info = WarcRecord.of(
                new HeaderLines(List.of(
                        new Line("WARC-Type", "warcinfo"),
                        new Line("WARC-Record-ID", WarcRecord.newId(name(number) + at)),
                        new Line("WARC-Date", at.toString()),
                        new Line("WARC-Filename", name(number)),
                        new Line("Content-Type", "application/warc-fields"))),
                block);
        append(channel, info, RecordKeys.of(info));
        return channel;
    }

    /** So that a new file's name outlasts a power cut; some systems cannot do that for a folder, and need not. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be forced to disk", folder, e);
        }
    }

    /** The record at the first place with that key, to be closed. */
    public Optional<WarcRecord> first(byte[] key) throws IOException {
        return at(index.first(key));
    }

    /** The record at the last place with that key, to be closed. */
    public Optional<WarcRecord> last(byte[] key) throws IOException {
        return at(index.last(key));
    }

    private Optional<WarcRecord> at(OptionalLong place) throws IOException {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        long offset = place.getAsLong() & (1L << OFFSET_BITS) - 1;
        Path file = file((int) (place.getAsLong() >> OFFSET_BITS));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (RecordReader reader = reader((int) (place.getAsLong() >> OFFSET_BITS), offset)) {
            return reader.next() instanceof Read.Whole whole && whole.from() == offset
                    ? Optional.of(whole.record())
                    : Optional.empty();
        }
    }

    /** Returns when all that was appended is on disk. */
    public void sync() throws IOException {
        if (unsynced > 0 && out != null) {
            out.force(false);
            index.commit();
            unsynced = 0;
        }
    }

    /** Reads every file to its end and compares it with the index. */
    public void check(Finding finding) throws IOException {
        SortedMap<Integer, Path> files = files(folder);
        int last = files.isEmpty() ? 0 : files.lastKey();
        for (int each = 1; each <= last; each++) {
            if (files.containsKey(each)) {
                check(each, finding);
            } else {
                finding.missing(name(each));
            }
        }
    }

    private void check(int number, Finding finding) throws IOException {
        long reached = index.reached(number);
        try (RecordReader reader = reader(number, 0)) {
            Read read = reader.next();
            while (!(read instanceof Read.End) && reader.position() <= reached) {
                switch (read) {
                    case Read.Whole(WarcRecord record, long from, long to) -> {
                        try (record) {
                            OptionalLong known = index.first(RecordKeys.record(record));
                            finding.record(record, known.isPresent());
                        }
                    }
                    case Read.Damaged(long from, long to, String why) -> finding.damaged(name(number), from, to, why);
                    case Read.End end -> {}
                }
                read = reader.next();
            }
        }
    }

    /** Copies every file into a folder, as far as its records are whole; the files written. */
    public List<Path> copy(Path to) throws IOException {
        sync();
        List<Path> written = new ArrayList<>();
        for (int each : files(folder).keySet()) {
            Path part = to.resolve(name(each) + ".part");
            try (FileChannel from = FileChannel.open(file(each), StandardOpenOption.READ);
                    FileChannel into = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                long reached = index.reached(each);
                for (long at = 0; at < reached; ) {
                    at += from.transferTo(at, reached - at, into);
                }
            }
            written.add(Files.move(
                    part, to.resolve(name(each)), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        try (index) {
            sync();
            if (out != null) {
                out.close();
                out = null;
            }
            unlock();
        }
    }
}
