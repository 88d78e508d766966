package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bellwether.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresOutletBookIT extends OutletBookContract {

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
            url = server().make("outlets" + databases++);
        }
        return SqlStore.open(url);
    }

    @Override
    void meddle(String sql) {
        assertThat(url).isNotNull();
        PostgresServer.execute(url, sql);
    }
}
