package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.store.Store;
import org.bellwether.store.StoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** The contract on SQLite, and what can befall a file. */
class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    Store open() {
        return SqlStore.open(folder);
    }

    @Override
    void meddle(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqlStore.FILE));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertFails(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(StoreException.class))
                .extracting(e -> e.problem().code())
                .isEqualTo(code);
    }

    private static void put(Store store, String id, String text) {
        Article article = Samples.article(id, "Title", List.of(text));
        store.put(article, Samples.coded(article), id, Samples.CODER);
    }

    @Test
    void aFullDiskIsToldAndLeavesWhatWasThere(@TempDir Path other) throws Exception {
        Path file = other.resolve(SqlStore.FILE);
        try (Store store = SqlStore.open(other)) {
            put(store, "before", "Fits.");
        }
        long pages = Files.size(file) / 4096 + 40;
        try (Store store = SqlStore.open(file, config -> {
            config.setMaxPageCount((int) pages);
            return config;
        })) {
            assertFails("E-STORE-01", () -> put(store, "large", "word ".repeat(200_000)));
            assertThat(store.article("before")).isPresent();
            assertThat(store.article("large")).isEmpty();
            put(store, "after", "Fits too.");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aReadOnlyFileIsTold() throws Exception {
        SQLiteConfig readOnly = new SQLiteConfig();
        readOnly.setReadOnly(true);
        try (Connection connection = readOnly.createConnection("jdbc:sqlite:" + folder.resolve(SqlStore.FILE));
                var statement = connection.createStatement()) {
            SQLException refused =
                    catchThrowableOfType(SQLException.class, () -> statement.execute("delete from article"));
            assertThat(Failures.translate(refused).problem().code()).isEqualTo("E-STORE-02");
        }
    }

    @Test
    void aReadOnlyFolderIsTold() {
        Path readOnly = folder.resolve("read-only");
        assertThat(readOnly.toFile().mkdir() && readOnly.toFile().setWritable(false))
                .isTrue();
        Path kernels = Path.of("/sys");
        Assumptions.assumeTrue(
                !Files.isWritable(readOnly) || Files.isDirectory(kernels), "this user may write anywhere");
        Path unwritable = Files.isWritable(readOnly) ? kernels : readOnly;
        assertFails("E-STORE-02", () -> SqlStore.open(unwritable.resolve("below")));
        assertThat(readOnly.toFile().setWritable(true)).isTrue();
    }

    @Test
    void aFileThatIsNoDatabaseIsTold(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve(SqlStore.FILE), "not a database ".repeat(1000));
        assertFails("E-STORE-03", () -> SqlStore.open(other));
    }

    @Test
    void aDamagedPageIsFound(@TempDir Path other) throws IOException {
        Path file = other.resolve(SqlStore.FILE);
        try (Store store = SqlStore.open(other)) {
            for (int i = 0; i < 50; i++) {
                put(store, "a" + i, "word ".repeat(500));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = new byte[bytes.length / 2];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length - noise.length, noise.length);
        Files.write(file, bytes);
        try (Store store = SqlStore.open(other)) {
            assertFails("E-STORE-03", () -> {
                try (Stream<Article> all = store.articles()) {
                    all.forEach(article -> assertThat(article.id()).startsWith("a"));
                }
            });
            assertThat(store.check())
                    .isNotEmpty()
                    .extracting(Problem::code)
                    .allMatch(code -> code.equals("E-STORE-20") || code.equals("E-STORE-03"));
        }
    }

    @Test
    void aLockedFileIsTold() throws Exception {
        try (Connection hog = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqlStore.FILE));
                var statement = hog.createStatement();
                Store store = SqlStore.open(folder.resolve(SqlStore.FILE), SqliteStoreTest::impatient)) {
            statement.execute("begin immediate");
            assertFails("E-STORE-04", () -> put(store, "a", "Text."));
            statement.execute("rollback");
            put(store, "a", "Text.");
        }
    }

    private static SQLiteConfig impatient(SQLiteConfig config) {
        config.setBusyTimeout(20);
        return config;
    }

    @Test
    void aNewerSchemaIsTold() throws Exception {
        meddle("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " installed_on, execution_time, success)"
                + " values (99, '99', 'later', 'SQL', 'V99__later.sql', '', '2030-01-01 00:00:00', 1, 1)");
        assertFails("E-STORE-05", () -> SqlStore.open(folder));
    }

    @Test
    void aFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x", StandardOpenOption.CREATE);
        assertFails("E-STORE-02", () -> SqlStore.open(file.resolve("below")));
    }

    /** A writer is killed at a random moment; what it had told us was written is there, and the archive is sound. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aKilledWriterLeavesWholeArticles(long seed) throws Exception {
        int last = killedAfter(new Random(seed).nextInt(1, 60), new Random(seed).nextLong(3_000_000));
        try (Store store = SqlStore.open(folder)) {
            assertThat(store.check()).isEmpty();
            try (Stream<Article> all = store.articles()) {
                assertThat(all.count()).isEqualTo(store.revision()).isGreaterThanOrEqualTo(last);
            }
        }
    }

    /** Number of articles the child had told of when it was killed. */
    private int killedAfter(int articles, long nanos) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribbler.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            while (last < articles) {
                String line = lines.readLine();
                assertThat(line).as("the child writes until it is killed").isNotNull();
                last = Integer.parseInt(line);
            }
            for (long until = System.nanoTime() + nanos; System.nanoTime() < until; ) {
                Thread.onSpinWait();
            }
            child.destroyForcibly().waitFor();
        }
        return last;
    }
}
