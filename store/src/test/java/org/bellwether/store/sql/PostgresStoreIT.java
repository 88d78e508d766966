package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresStoreIT extends StoreContract {

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
            String name = "archive" + databases++;
            execute(server().getJdbcUrl("postgres", "postgres"), "create database " + name);
            url = server().getJdbcUrl("postgres", name);
        }
        return SqlStore.open(url);
    }

    @Override
    void meddle(String sql) {
        assertThat(url).isNotNull();
        execute(url, sql);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMissingDatabaseIsTold() {
        String missing = server().getJdbcUrl("postgres", "missing");
        assertThatThrownBy(() -> SqlStore.open(missing))
                .asInstanceOf(type(StoreException.class))
                .extracting(e -> e.problem().code())
                .isEqualTo("E-STORE-06");
    }

    @Test
    void aReadOnlyDatabaseIsTold() {
        open().close();
        Article article = Samples.article("a");
        meddle("do $$ begin execute 'alter database ' || current_database()"
                + " || ' set default_transaction_read_only = on'; end $$");
        try (Store store = open()) {
            assertThatThrownBy(() -> store.put(article, Samples.coded(article), "a", Samples.CODER))
                    .asInstanceOf(type(StoreException.class))
                    .extracting(e -> e.problem().code())
                    .isEqualTo("E-STORE-02");
        }
    }

    @Test
    void onlyAddressesOfPostgresqlAreTaken() {
        assertThat(List.of("jdbc:h2:mem:", "x"))
                .allSatisfy(address ->
                        assertThatThrownBy(() -> SqlStore.open(address)).isInstanceOf(IllegalArgumentException.class));
    }
}
