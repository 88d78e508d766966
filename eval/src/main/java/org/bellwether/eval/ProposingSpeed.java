package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.flow.Proposing;
import org.bellwether.app.monitor.MonitorFile;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.model.Monitor;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;

/** How long it takes to propose all statuses of a monitor anew, as after each judgement, over a large archive ({@link Populate}). */
public final class ProposingSpeed {

    private static final int TIMES = 3;

    private ProposingSpeed() {}

    /** {@code ProposingSpeed DATA MONITOR}: the archive's own monitor is replaced by the one given. */
    public static void main(String[] args) throws IOException {
        Monitor monitor = switch (MonitorFile.load(Path.of(args[1]))) {
            case MonitorFile.Loaded(Monitor loaded) -> loaded;
            case MonitorFile.Invalid invalid ->
                throw new IOException(invalid.problems().toString());
        };
        Proposing proposing = new Proposing(new RuleAssessor(), Clock.systemUTC());
        try (Store store = SqlStore.open(Path.of(args[0]))) {
            store.putMonitor(monitor);
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                LocalDate until = proposing.propose(store, monitor, Optional.empty());
                System.out.println(String.format(
                        Locale.ROOT,
                        "%d statuses up to %s: %.1f s",
                        store.proposals(monitor.id()).size(),
                        until,
                        (System.nanoTime() - begun) / 1e9));
            }
        }
    }
}
