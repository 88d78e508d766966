package org.bellwether.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL of our own for the tests of one class; they are skipped, loudly, where it does not run. */
final class PostgresServer implements BeforeAllCallback, AfterAllCallback {

    private @Nullable EmbeddedPostgres server;
    private int databases;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                platform.equals("Linux amd64"),
                "NOT TESTED ON POSTGRESQL: the server we bring runs on Linux amd64 only, this is " + platform);
        server = EmbeddedPostgres.builder().start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server != null) {
            server.close();
        }
    }

    String url(String database) {
        return Objects.requireNonNull(server).getJdbcUrl("postgres", database);
    }

    /** Makes a database and gives its address. */
    String make() {
        String database = "archive" + databases++;
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
}
