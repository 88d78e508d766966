package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.PageWatch;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.Tools;
import org.bellwether.app.flow.WatchReport;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether watch}: looks at cited pages again. */
@Command(
        name = "watch",
        description = "Look again at the cited pages that are due: whether they changed or are gone.",
        footer = {"", "Example:", "  ./bellwether watch --data examples/belarus-2011/.bellwether --limit 100"},
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private static final int FAILED = 2;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Function<DataFolder, Engines> opener;
    private final Function<List<OwnActor>, Tools> toolmaker;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "look at no more than so many pages (default: ${DEFAULT-VALUE})")
    private int limit = 1000;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    /**
     * @param opener opens the engines of a data folder
     * @param toolmaker makes tools that know a team's own actors
     */
    public WatchCommand(Function<DataFolder, Engines> opener, Function<List<OwnActor>, Tools> toolmaker) {
        this.opener = opener;
        this.toolmaker = toolmaker;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        DataFolder folder = new DataFolder(data).withArchive();
        if (limit < 1) {
            err.println("E-WATCH-01 --limit " + limit + " leaves nothing to look at. Give a number from 1 on.");
            return FAILED;
        }
        try (DataFolder.Hold hold = folder.hold();
                Engines engines = opener.apply(folder)) {
            Tools tools = toolmaker
                    .apply(engines.store().monitor().map(Monitor::actors).orElse(List.of()))
                    .fetching(fetching::apply);
            ReportText.watched(watch(tools, engines), err);
            return 0;
        }
    }

    private WatchReport watch(Tools tools, Engines engines) {
        PageWatch pages = new PageWatch(tools, engines);
        try (Progress progress = ProgressBars.onTerminal("watch", Math.min(limit, pages.begin()))) {
            return pages.look(limit, tools.passed(LONGEST), progress);
        }
    }
}
