package org.bellwether.store.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.bellwether.model.Problem;
import org.bellwether.store.StoreException;

/** What a failure of the index means to the user. */
enum IndexFailures {
    DAMAGED("E-INDEX-01", "The search index is damaged. It can be rebuilt from the archive."),
    LOCKED("E-INDEX-02", "Another process is writing to the search index. Wait until it has finished and try again."),
    DISK_FULL(
            "E-INDEX-03",
            "The disk is full: the search index was not written. Free some space and run the command again."),
    READ_ONLY("E-INDEX-04", "The search index cannot be written. Check the permissions of the data folder."),
    OTHER("E-INDEX-05", "The search index failed.");

    private static final long NO_SPACE = 1 << 20;

    private final String code;
    private final String message;

    IndexFailures(String code, String message) {
        this.code = code;
        this.message = message;
    }

    StoreException exception(Throwable cause) {
        return new StoreException(new Problem(code, message + " (" + cause + ")"), cause);
    }

    /** The failure as the port reports it. */
    static StoreException translate(Path folder, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (!(t instanceof AlreadyClosedException)) {
                return of(folder, t).exception(failure);
            }
        }
        return OTHER.exception(failure);
    }

    private static IndexFailures of(Path folder, Throwable failure) {
        return switch (failure) {
            case CorruptIndexException e -> DAMAGED;
            case IndexFormatTooNewException e -> DAMAGED;
            case IndexFormatTooOldException e -> DAMAGED;
            case IndexNotFoundException e -> DAMAGED;
            case EOFException e -> DAMAGED;
            case IllegalArgumentException e -> DAMAGED;
            case NoSuchFileException e -> DAMAGED;
            case LockObtainFailedException e -> LOCKED;
            case AccessDeniedException e -> READ_ONLY;
            case ReadOnlyFileSystemException e -> READ_ONLY;
            default -> full(folder) ? DISK_FULL : Files.isWritable(folder) ? OTHER : READ_ONLY;
        };
    }

    /** The JDK has no code for a full disk, so the disk itself is asked. */
    private static boolean full(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_SPACE;
        } catch (IOException e) {
            return false;
        }
    }
}
