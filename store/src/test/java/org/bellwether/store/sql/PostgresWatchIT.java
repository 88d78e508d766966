package org.bellwether.store.sql;

import org.bellwether.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresWatchIT extends WatchContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    private @Nullable String url;

    @Override
    Store open() {
        if (url == null) {
            url = SERVER.make();
        }
        return SqlStore.open(url);
    }
}
