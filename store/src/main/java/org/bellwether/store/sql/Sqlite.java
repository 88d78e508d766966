package org.bellwether.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the archive's SQLite file: write-ahead log, foreign keys, writers wait for each other. */
final class Sqlite {

    private static final int BUSY_MILLIS = 10_000;

    private Sqlite() {}

    /**
     * Opens or makes the file.
     *
     * @param tuning changes the configuration of the writing connection
     */
    static Database open(Path file, UnaryOperator<SQLiteConfig> tuning) {
        makeFolder(file);
        DataSource writing = source(file, tuning.apply(config()));
        SQLiteConfig reading = config();
        reading.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        return Database.open(Database.Engine.SQLITE, writing, source(file, reading));
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.READ_ONLY.exception(e);
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw Failures.READ_ONLY.exception(null);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static DataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
