package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bellwether.app.flow.Lazy;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Served;
import org.bellwether.app.web.WebServer;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlStore;

/** An archive, made by the {@code run} command itself in a process of its own. */
record ExampleArchive(Path data, Store store, SearchIndex index) implements AutoCloseable {

    private static final int MINUTES = 10;
    private static final Supplier<Reader> READER = new Lazy<>(OnnxReader::load);

    /** That of the Belarus example. */
    static ExampleArchive make(Path data) {
        return make(Path.of(System.getProperty("bellwether.home", ".."), "examples", "belarus-2011"), data);
    }

    static ExampleArchive make(Path monitor, Path data) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder run = new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.bellwether.app.Main",
                        "run",
                        monitor.toString(),
                        "--data",
                        data.toString())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = run.start();
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("the run ended")
                    .isTrue();
            assertThat(process.exitValue()).as("exit code of run").isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new ExampleArchive(data, SqlStore.open(data), LuceneIndex.open(data.resolve("index")));
    }

    /** To be read only. */
    WebServer serve() {
        return WebServer.start(served(), 0, Set.of());
    }

    /** With a desk to judge at. */
    WebServer serve(Desk desk) {
        return WebServer.start(served().at(desk), 0, Set.of());
    }

    /** Where a team logs in. */
    WebServer serve(Desk desk, Team team) {
        return WebServer.start(served().at(desk), 0, Set.of(), Optional.of(team));
    }

    private Served served() {
        return new Served(store, () -> index, READER, Pictures.in(data));
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
