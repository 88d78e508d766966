package org.bellwether.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.bellwether.store.Store;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteOutletBookTest extends OutletBookContract {

    @TempDir
    private Path folder;

    @Override
    Store open() {
        return SqlStore.open(folder);
    }

    @Override
    void meddle(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqlStore.FILE));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
