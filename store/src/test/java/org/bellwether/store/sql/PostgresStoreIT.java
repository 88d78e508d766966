package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresStoreIT extends StoreContract {

    private static @Nullable PostgresServer server;
    private static int databases;

    private @Nullable String url;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static PostgresServer server() {
        assertThat(server).isNotNull();
        return server;
    }

    @Override
    Store open() {
        if (url == null) {
            url = server().make("archive" + databases++);
        }
        return SqlStore.open(url);
    }

    @Override
    void meddle(String sql) {
        assertThat(url).isNotNull();
        PostgresServer.execute(url, sql);
    }

    @Test
    void aMissingDatabaseIsTold() {
        String missing = server().url("missing");
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
