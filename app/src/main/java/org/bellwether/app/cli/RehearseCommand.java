package org.bellwether.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.monitor.MonitorFile;
import org.bellwether.app.publish.Folder;
import org.bellwether.app.publish.SiteWriter;
import org.bellwether.app.web.Pictures;
import org.bellwether.app.web.Served;
import org.bellwether.app.web.WebServer;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import org.bellwether.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code bellwether rehearse MONITOR}: runs a small monitor into a folder that is thrown away and asks the web app for its pages
 * once. The launcher lets the JDK record this as its ahead-of-time cache, so that real starts are quick.
 */
@Command(name = "rehearse", hidden = true, description = "Play a short run through, for the launcher's fast start.")
public final class RehearseCommand implements Callable<Integer> {

    private final Function<DataFolder, Engines> opener;
    private final Function<List<OwnActor>, Tools> toolmaker;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MONITOR")
    private Path monitor = Path.of("");

    public RehearseCommand(Function<DataFolder, Engines> opener, Function<List<OwnActor>, Tools> toolmaker) {
        this.opener = opener;
        this.toolmaker = toolmaker;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return switch (MonitorFile.load(monitor)) {
            case MonitorFile.Invalid invalid -> {
                invalid.problems().forEach(err::println);
                yield 2;
            }
            case MonitorFile.Loaded loaded -> {
                Path data = Files.createTempDirectory("bellwether-rehearsal");
                try {
                    play(loaded.monitor(), new DataFolder(data));
                } finally {
                    Folder.remove(data);
                }
                yield 0;
            }
        };
    }

    private void play(Monitor watched, DataFolder folder) throws IOException {
        Tools tools = toolmaker.apply(watched.actors());
        try (Engines engines = opener.apply(folder)) {
            new MonitorRun(tools, engines, Progress.NONE).run(watched, monitor, Optional.empty());
            SiteWriter.publish(engines.store(), engines.index().get(), folder.site());
            Served served = new Served(engines.store(), engines.index(), tools::reader, Pictures.NONE);
            try (WebServer server = WebServer.start(served, 0, Set.of())) {
                for (String page : pages(watched, engines.store())) {
                    try (InputStream in =
                            URI.create(server.address() + page).toURL().openStream()) {
                        in.readAllBytes();
                    }
                }
            }
        }
    }

    /** One page of each kind. */
    private static List<String> pages(Monitor watched, Store store) {
        List<String> pages = new ArrayList<>(List.of("", "search?q=talks", "lab?text=Talks+failed."));
        watched.categories().stream().limit(1).forEach(category -> pages.add("category/" + category.id()));
        try (Stream<EventRecord> events = store.events()) {
            events.limit(1)
                    .forEach(event -> pages.addAll(List.of("event/" + event.id(), "article/" + event.article())));
        }
        return pages;
    }
}
