package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.flow.Fakes;
import org.bellwether.app.flow.MemorySnapshots;
import org.bellwether.app.hand.Desk;
import org.bellwether.app.web.Fixture;
import org.bellwether.read.Reader;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Fixture fixture = new Fixture();
        var engines = new ServeCommand.Engines() {
            @Override
            public Store store(Path data) {
                return fixture.store();
            }

            @Override
            public SearchIndex index(Path data, Store store) {
                throw new AssertionError("the index is opened only when it is needed");
            }

            @Override
            public Reader reader() {
                throw new AssertionError("the language model is loaded only when it is needed");
            }

            @Override
            public Snapshots snapshots(Path data) {
                return new MemorySnapshots();
            }

            @Override
            public InstantSource clock() {
                return Clock.systemUTC();
            }

            @Override
            public Desk desk(Store store, String analyst) {
                return Desk.of(store, Fakes.tools(), analyst);
            }
        };
        return new CommandLine(new ServeCommand(engines))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    @Test
    void saysWhatToDoWithoutADataFolder(@TempDir Path folder) {
        assertThat(run("--data", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("E-SERVE-01").contains("./bellwether run MONITOR");
    }

    @Test
    void saysThatHttpsIsForTeams(@TempDir Path folder) {
        assertThat(run("--data", folder.toString(), "--https")).isEqualTo(2);
        assertThat(err.toString()).contains("E-SERVE-03").contains("--team");
    }

    @Test
    void saysThatThePortIsTaken(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("--data", folder.toString(), "--port", "" + taken.getLocalPort()))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("E-SERVE-02").contains("--port");
    }
}
