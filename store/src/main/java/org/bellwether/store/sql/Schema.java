package org.bellwether.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database's schema up to date: migrations are appended, never edited. */
final class Schema {

    private static final String MIGRATIONS = "classpath:org/bellwether/store/migration/";

    /** Versions of all migrations, in order: a database that has just these is current, and Flyway need not wake. */
    static final List<String> VERSIONS = List.of(
            "1", "2", "3", "4", "5", "6", "6.1", "7", "8", "9", "10", "12", "12.1", "13", "14", "16", "17", "18");

    private Schema() {}

    /**
     * Applies the migrations that are missing.
     *
     * @throws org.bellwether.store.StoreException E-STORE-05 where the schema is newer than this program
     */
    static void migrate(Database.Engine engine, DataSource source) {
        if (!applied(source).equals(VERSIONS)) {
            wakeFlyway(engine, source);
        }
    }

    /** Versions the database says it has; none where it cannot say. */
    private static List<String> applied(DataSource source) {
        List<String> versions = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from flyway_schema_history where success order by installed_rank")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        } catch (SQLException e) {
            return List.of();
        }
    }

    private static void wakeFlyway(Database.Engine engine, DataSource source) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations(MIGRATIONS + "common", MIGRATIONS + engine.folder())
                .placeholders(Map.of("text", engine.textType(), "clustered", engine.clustered()))
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
