package org.bellwether.app.collect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.app.warc.Payload;
import org.bellwether.app.warc.RecordReader;
import org.bellwether.app.warc.RecordReader.Read;
import org.bellwether.store.StoreException;

/** Snapshots as they were kept before: a WARC file for each, {@code ab/ab12….warc.gz} by the SHA-256 of the bytes. Only read. */
final class HashedSnapshots {

    private static final String ENDING = ".warc.gz";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    HashedSnapshots(Path folder) {
        this.folder = folder;
    }

    boolean holds(String hash) {
        return Files.exists(file(hash));
    }

    /** The bytes of the file's record; empty where there is none or it cannot be read to its end. */
    Optional<byte[]> get(String hash) {
        if (!holds(hash)) {
            return Optional.empty();
        }
        try (RecordReader reader = new RecordReader(Files.newInputStream(file(hash)), 0)) {
            if (reader.next() instanceof Read.Whole(var record, long from, long to)) {
                try (record) {
                    return Payload.of(record).map(Payload::bytes);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All hashes, ascending; the stream must be closed. */
    Stream<String> digests() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            return Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> HASH.matcher(name).matches())
                    .sorted();
        } catch (IOException e) {
            throw new StoreException(CollectProblem.UNREADABLE.problem(folder, CollectProblem.why(e)), e);
        }
    }

    /** Writes all records one after the other; whether there is any. */
    boolean copy(OutputStream out) throws IOException {
        try (Stream<String> all = digests()) {
            Iterator<String> each = all.iterator();
            boolean any = each.hasNext();
            while (each.hasNext()) {
                Files.copy(file(each.next()), out);
            }
            return any;
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ENDING);
    }
}
