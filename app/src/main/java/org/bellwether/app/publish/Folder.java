package org.bellwether.app.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;

/**
 * A folder that is filled out of sight and then takes another's place. Closing it removes what was not put in place, so a failure
 * leaves the old site as it was.
 */
public final class Folder implements AutoCloseable {

    private final Path staging;
    private final TreeSet<String> pages = new TreeSet<>();

    private Folder(Path staging) {
        this.staging = staging;
    }

    /** A new folder on the same file system as {@code target}, clear of what a killed run left there. */
    static Folder beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path staging = absolute.resolveSibling(absolute.getFileName() + ".new");
        remove(staging);
        Files.createDirectories(staging);
        return new Folder(staging);
    }

    void put(String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void page(String name, byte[] bytes) throws IOException {
        put(name, bytes);
        pages.add(name);
    }

    /** Names of the pages put so far, sorted. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    /** Takes the target's place. Two renames: a reader may meet the moment between them, but never half a site. */
    void replace(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path old = absolute.resolveSibling(absolute.getFileName() + ".old");
        remove(old);
        if (Files.exists(absolute)) {
            Files.move(absolute, old);
        }
        Files.move(staging, absolute);
        remove(old);
    }

    @Override
    public void close() throws IOException {
        remove(staging);
    }

    /** Deletes a folder with all it holds, where there is one. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, java.io.@org.jspecify.annotations.Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
