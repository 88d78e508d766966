package org.bellwether.app.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a monitor's data lies: {@code bellwether.db} (the archive), {@code index} (search; can be rebuilt), {@code snapshots}
 * (documents as collected), {@code site} (what is published), {@code notices} (letters of what came in for saved searches). The folder can be copied as a whole.
 */
public record DataFolder(Path root) {

    /** Name of the folder where nobody chose another. */
    public static final String NAME = ".bellwether";

    /** The folder given, or {@value #NAME} in the folder of the monitor. */
    public static DataFolder of(@Nullable Path given, Path beside) {
        return new DataFolder(Optional.ofNullable(given).orElseGet(() -> beside.resolve(NAME)));
    }

    public Path database() {
        return root.resolve("bellwether.db");
    }

    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** Letters of what came in for saved searches. */
    public Path notices() {
        return root.resolve("notices");
    }

    public Path site() {
        return root.resolve("site");
    }

    /**
     * This folder, where there is an archive in it.
     *
     * @throws org.bellwether.store.StoreException where there is none
     */
    public DataFolder withArchive() {
        if (!Files.isRegularFile(database())) {
            throw FlowProblem.NO_ARCHIVE.exception(null, root);
        }
        return this;
    }

    /**
     * Makes the folder where needed and keeps other writers out until closed; the system opens it again if the process dies.
     *
     * @throws org.bellwether.store.StoreException where the folder cannot be written, or somebody else is writing
     */
    public Hold hold() {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw FlowProblem.BUSY.exception(null, root);
            }
            return new Hold(channel);
        } catch (IOException e) {
            throw FlowProblem.NO_FOLDER.exception(e, root, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The right to write; given back by {@link #close}. */
    public record Hold(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
