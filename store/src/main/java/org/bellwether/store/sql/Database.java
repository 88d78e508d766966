package org.bellwether.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * One database of either engine: a single writing connection, and a pool of reading ones. Every failure leaves it as a
 * {@link org.bellwether.store.StoreException}.
 */
final class Database implements AutoCloseable {

    private static final int READERS = 8;
    /** Rows fetched at a time by what streams. */
    static final int FETCH = 200;

    private final Engine engine;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writer;
    private final Jdbi reader;

    /** Which engine it is, for the few words on which the two differ. */
    enum Engine {
        SQLITE("text collate binary", "without rowid"),
        POSTGRESQL("text collate \"C\"", "");

        private final String textType;
        private final String clustered;

        Engine(String textType, String clustered) {
            this.textType = textType;
            this.clustered = clustered;
        }

        /** What follows a table that is kept in the order of its primary key, where the engine can. */
        String clustered() {
            return clustered;
        }

        /** Column type of text that is compared byte by byte. */
        String textType() {
            return textType;
        }

        String folder() {
            return switch (this) {
                case SQLITE -> "sqlite";
                case POSTGRESQL -> "postgresql";
            };
        }
    }

    private Database(Engine engine, HikariDataSource writers, HikariDataSource readers) {
        this.engine = engine;
        this.writers = writers;
        this.readers = readers;
        this.writer = Jdbi.create(writers);
        this.reader = Jdbi.create(readers);
    }

    /** Opens the database, brings its schema up to date, and fills no more than one connection of each pool. */
    static Database open(Engine engine, DataSource forWriting, DataSource forReading) {
        HikariDataSource writers = null;
        try {
            Schema.migrate(engine, forWriting);
            writers = pool("writer", forWriting, 1, false);
            return new Database(engine, writers, pool("readers", forReading, READERS, engine == Engine.POSTGRESQL));
        } catch (RuntimeException e) {
            if (writers != null) {
                writers.close();
            }
            throw Failures.translate(e);
        }
    }

    private static HikariDataSource pool(String name, DataSource source, int size, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setReadOnly(readOnly);
        return new HikariDataSource(config);
    }

    Engine engine() {
        return engine;
    }

    /** Runs one transaction on the writing connection: all of it happens, or nothing. */
    void write(Consumer<Handle> work) {
        try {
            writer.useTransaction(handle -> {
                takeTurn(handle);
                work.accept(handle);
            });
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Writers of other processes wait here, on both engines, so that each sees what the one before it wrote. */
    private static void takeTurn(Handle handle) {
        handle.execute("update counter set value = value where name = 'revision'");
    }

    <T> T read(Function<Handle, T> work) {
        try {
            return reader.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Rows as they are read; the connection goes back to the pool when the stream is closed. */
    <T> Stream<T> stream(Function<Handle, ResultIterable<T>> work) {
        Handle handle = openReader();
        try {
            handle.begin();
            Stream<T> rows = work.apply(handle).stream();
            return StreamSupport.stream(new Translating<>(rows.spliterator()), false)
                    .onClose(rows::close)
                    .onClose(() -> {
                        handle.rollback();
                        handle.close();
                    });
        } catch (RuntimeException e) {
            handle.rollback();
            handle.close();
            throw failure(e);
        }
    }

    /** A failure in the middle of the rows is told like one at their beginning. */
    private static final class Translating<T> extends AbstractSpliterator<T> {

        private final Spliterator<T> rows;

        Translating(Spliterator<T> rows) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.rows = rows;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            List<T> row = new ArrayList<>(1);
            try {
                rows.tryAdvance(row::add);
            } catch (RuntimeException e) {
                throw failure(e);
            }
            row.forEach(action);
            return !row.isEmpty();
        }
    }

    private Handle openReader() {
        try {
            return reader.open();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** A programmer's error stays one; what comes from the engine is translated. */
    private static RuntimeException failure(RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                return Failures.translate(e);
            }
        }
        return e;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
