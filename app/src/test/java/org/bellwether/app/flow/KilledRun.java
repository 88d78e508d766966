package org.bellwether.app.flow;

import java.nio.file.Path;
import java.util.Optional;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;

/** A process of its own that runs the test monitor with the real engines and tells every step, to be killed at any of them. */
final class KilledRun {

    private KilledRun() {}

    /** @param arguments the monitor's folder and the data folder */
    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), new DataFolder(Path.of(arguments[1])), System.out::println);
    }

    static RunReport run(Path base, DataFolder data, java.util.function.Consumer<String> teller) {
        try (DataFolder.Hold hold = data.hold();
                Engines engines = open(data)) {
            teller.accept("held " + hold.channel().isOpen());
            return new MonitorRun(Fakes.tools(), engines, telling(teller)).run(Fakes.monitor(), base, Optional.empty());
        }
    }

    static Engines open(DataFolder data) {
        return Engines.of(
                SqlStore.open(data.root()),
                new SnapshotArchive(data.snapshots(), SqlRecordIndex::open),
                () -> LuceneIndex.open(data.index()));
    }

    static Progress telling(java.util.function.Consumer<String> teller) {
        return new Progress() {

            @Override
            public void begin(String stage) {
                teller.accept("stage " + stage);
            }

            @Override
            public void article() {
                teller.accept("article");
            }

            @Override
            public void close() {
                teller.accept("closed");
            }
        };
    }
}
