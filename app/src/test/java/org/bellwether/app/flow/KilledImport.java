package org.bellwether.app.flow;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bellwether.app.collect.FetchSettings;
import org.bellwether.app.collect.InputCollector;
import org.bellwether.model.Monitor.Outlet;

/** A process of its own that imports a WARC file with the real engines and tells every step, to be killed at any of them. */
final class KilledImport {

    private KilledImport() {}

    /** @param arguments the WARC file and the data folder */
    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), new DataFolder(Path.of(arguments[1])), System.out::println);
    }

    static RunReport run(Path warc, DataFolder data, Consumer<String> teller) {
        try (DataFolder.Hold hold = data.hold();
                Engines engines = KilledRun.open(data)) {
            teller.accept("held " + hold.channel().isOpen());
            InstantSource clock = InstantSource.fixed(Fakes.NOW);
            Tools fakes = Fakes.tools();
            Tools tools = new Tools(
                    new InputCollector(FetchSettings.of(clock)),
                    fakes.extractor(),
                    fakes.coders(),
                    fakes.assessor(),
                    fakes.coderVersion(),
                    clock);
            Outlet outlet = new Outlet("lake", "Lake", Optional.empty(), "other", "B", List.of(warc.toString()));
            return new MonitorRun(tools, engines, KilledRun.telling(teller)).add(data.root(), outlet);
        }
    }
}
