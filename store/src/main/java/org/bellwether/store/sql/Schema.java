package org.bellwether.store.sql;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database's schema up to date: migrations are appended, never edited. */
final class Schema {

    private static final String MIGRATIONS = "classpath:org/bellwether/store/migration/";

    private Schema() {}

    /**
     * Applies the migrations that are missing.
     *
     * @throws org.bellwether.store.StoreException E-STORE-05 where the schema is newer than this program
     */
    static void migrate(Database.Engine engine, DataSource source) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations(MIGRATIONS + "common", MIGRATIONS + engine.folder())
                .placeholders(Map.of("text", engine.textType()))
                .failOnMissingLocations(true)
                .load();
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS
                    || applied.getState() == MigrationState.FUTURE_FAILED) {
                throw Failures.NEWER.exception(null);
            }
        }
        flyway.migrate();
    }
}
