package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract on PostgreSQL; each test has a database of its own. */
class PostgresStoreIT extends StoreContract {

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

    @Override
    void meddle(String sql) {
        assertThat(url).isNotNull();
        PostgresServer.execute(url, sql);
    }

    @Test
    void aMissingDatabaseIsTold() {
        String missing = SERVER.url("missing");
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
