package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bellwether.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresPeopleIT extends PeopleContract {

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private @Nullable String url;

    @BeforeAll
    static void start() throws IOException {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                platform.equals("Linux amd64"),
                "NOT TESTED ON POSTGRESQL: the server we bring runs on Linux amd64 only, this is " + platform);
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static EmbeddedPostgres server() {
        assertThat(server).isNotNull();
        return server;
    }

    @Override
    Store open() {
        if (url == null) {
            String name = "people" + databases++;
            try {
                execute(server().getJdbcUrl("postgres", "postgres"), "create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            url = server().getJdbcUrl("postgres", name);
        }
        return SqlStore.open(url);
    }

    @Override
    void meddle(String sql) throws SQLException {
        assertThat(url).isNotNull();
        execute(url, sql);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
