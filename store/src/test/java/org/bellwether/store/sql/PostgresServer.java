package org.bellwether.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of our own for the tests of one class; they are skipped, loudly, where it does not run. */
record PostgresServer(EmbeddedPostgres server) implements AutoCloseable {

    static PostgresServer start() throws IOException {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                platform.equals("Linux amd64"),
                "NOT TESTED ON POSTGRESQL: the server we bring runs on Linux amd64 only, this is " + platform);
        return new PostgresServer(EmbeddedPostgres.builder().start());
    }

    String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    /** Makes a database and gives its address. */
    String make(String database) {
        execute(url("postgres"), "create database " + database);
        return url(database);
    }

    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
