package org.bellwether.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bellwether.store.RecordIndex;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The index as an SQLite file of its own beside the files it describes, whichever engine holds the archive: one table from key to
 * place. A file that cannot be opened is thrown away; it is made again from what it describes.
 */
public final class SqlRecordIndex implements RecordIndex {

    private static final int VERSION = 1;
    private static final int BUSY_MILLIS = 10_000;

    private final Connection connection;
    private final PreparedStatement first;
    private final PreparedStatement last;
    private final PreparedStatement add;
    private boolean writing;

    private SqlRecordIndex(Connection connection) throws SQLException {
        this.connection = connection;
        this.first = connection.prepareStatement("select min(place) from entry where key = ?");
        this.last = connection.prepareStatement("select max(place) from entry where key = ?");
        this.add = connection.prepareStatement("insert or ignore into entry (key, place) values (?, ?)");
    }

    /** @throws org.bellwether.store.StoreException where it cannot be opened or made */
    public static SqlRecordIndex open(Path file) {
        try {
            return connect(file);
        } catch (SQLException e) {
            try {
                remove(file);
                return connect(file);
            } catch (IOException | SQLException again) {
                throw Failures.translate(again);
            }
        }
    }

    private static void remove(Path file) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    private static SqlRecordIndex connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (version(statement) != VERSION) {
                statement.execute("drop table if exists entry");
                statement.execute("drop table if exists file");
                statement.execute(
                        "create table entry (key blob, place integer, primary key (key, place)) without rowid");
                statement.execute("create table file (number integer primary key, length integer not null)");
                statement.execute("pragma user_version = " + VERSION);
            }
            return new SqlRecordIndex(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }

    /** Work on the connection. */
    private interface Work<T> {

        T on() throws SQLException;
    }

    private synchronized <T> T run(Work<T> work) {
        try {
            return work.on();
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    @Override
    public OptionalLong first(byte[] key) {
        return place(first, key);
    }

    @Override
    public OptionalLong last(byte[] key) {
        return place(last, key);
    }

    private OptionalLong place(PreparedStatement query, byte[] key) {
        return run(() -> {
            query.setBytes(1, key);
            try (ResultSet row = query.executeQuery()) {
                long place = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(place);
            }
        });
    }

    @Override
    public void add(long place, List<byte[]> keys) {
        run(() -> {
            begin();
            for (byte[] key : keys) {
                add.setBytes(1, key);
                add.setLong(2, place);
                add.executeUpdate();
            }
            return keys;
        });
    }

    private void begin() throws SQLException {
        if (!writing) {
            execute("begin immediate");
            writing = true;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Stream<byte[]> keys(byte first, int length) {
        byte[] from = {first};
        return Stream.iterate(
                        page(from, false, length), page -> !page.isEmpty(), page -> page(page.getLast(), true, length))
                .flatMap(List::stream)
                .takeWhile(key -> key[0] == first);
    }

    private List<byte[]> page(byte[] from, boolean behind, int length) {
        String sql = "select distinct key from entry where key " + (behind ? ">" : ">=")
                + " ? and length(key) = ? order by key limit " + Database.FETCH;
        return run(() -> {
            List<byte[]> page = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, from);
                query.setInt(2, length);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        page.add(row.getBytes(1));
                    }
                }
            }
            return page;
        });
    }

    @Override
    public long reached(int file) {
        return run(() -> {
            try (PreparedStatement query = connection.prepareStatement("select length from file where number = ?")) {
                query.setInt(1, file);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0L;
                }
            }
        });
    }

    @Override
    public void reach(int file, long length) {
        run(() -> {
            begin();
            try (PreparedStatement update =
                    connection.prepareStatement("insert into file (number, length) values (?, ?)"
                            + " on conflict (number) do update set length = excluded.length")) {
                update.setInt(1, file);
                update.setLong(2, length);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void forget(int file, long from, long to) {
        run(() -> {
            begin();
            try (PreparedStatement places =
                            connection.prepareStatement("delete from entry where place >= ? and place < ?");
                    PreparedStatement files = connection.prepareStatement("delete from file where number = ?")) {
                places.setLong(1, from);
                places.setLong(2, to);
                places.executeUpdate();
                files.setInt(1, file);
                return files.executeUpdate();
            }
        });
    }

    @Override
    public List<Integer> files() {
        return run(() -> {
            List<Integer> files = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select number from file order by number")) {
                while (row.next()) {
                    files.add(row.getInt(1));
                }
            }
            return files;
        });
    }

    @Override
    public void commit() {
        run(() -> {
            if (writing) {
                execute("commit");
                writing = false;
            }
            return writing;
        });
    }

    @Override
    public void close() {
        run(() -> {
            connection.close();
            return connection;
        });
    }
}
