package org.bellwether.app;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a monitor's data lies: {@code bellwether.db} (the archive), {@code index} (search; can be rebuilt), {@code snapshots}
 * (documents as collected), {@code site} (what is published). The folder can be copied as a whole.
 */
public record DataFolder(Path root) {

    /** Name of the data folder inside a monitor's folder. */
    public static final String NAME = ".bellwether";

    /** The data folder of a monitor, where none is named. */
    public static DataFolder of(Path monitorFolder) {
        return new DataFolder(monitorFolder.resolve(NAME));
    }

    public Path database() {
        return root.resolve("bellwether.db");
    }

    public Path index() {
        return root.resolve("index");
    }

    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public Path site() {
        return root.resolve("site");
    }

    /** Whether there is an archive in it. */
    public boolean holdsArchive() {
        return Files.isRegularFile(database());
    }
}
