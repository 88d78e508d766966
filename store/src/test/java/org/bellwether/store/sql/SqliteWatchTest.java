package org.bellwether.store.sql;

import java.nio.file.Path;
import org.bellwether.store.Store;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteWatchTest extends WatchContract {

    @TempDir
    private Path folder;

    @Override
    Store open() {
        return SqlStore.open(folder);
    }
}
