package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.flow.MonitorRun;
import org.bellwether.app.flow.Progress;
import org.bellwether.app.flow.RunReport;
import org.bellwether.app.flow.Tools;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OwnActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bellwether import}: takes files, folders and addresses into an archive by hand. */
@Command(
        name = "import",
        description = "Take files, folders, feeds or addresses into an archive; assess it anew where it has a monitor.",
        footer = {
            "",
            "Example:",
            "  ./bellwether import pages/ --outlet northwire --data examples/belarus-2011/.bellwether"
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int FAILED = 2;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Function<DataFolder, Engines> opener;
    private final Function<List<OwnActor>, Tools> toolmaker;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL", description = "what to take in")
    private List<String> inputs = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(
            names = "--outlet",
            paramLabel = "ID",
            description = "who published it: an outlet of the monitor, or a new one of unknown reliability"
                    + " (default: ${DEFAULT-VALUE})")
    private String outlet = "import";

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    /**
     * @param opener opens the engines of a data folder
     * @param toolmaker makes tools that know a team's own actors
     */
    public ImportCommand(Function<DataFolder, Engines> opener, Function<List<OwnActor>, Tools> toolmaker) {
        this.opener = opener;
        this.toolmaker = toolmaker;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!ID.matcher(outlet).matches()) {
            err.println("E-IMPORT-01 \"" + outlet
                    + "\" cannot be an outlet's id. Use lower-case letters, digits and hyphens.");
            return FAILED;
        }
        DataFolder folder = new DataFolder(data);
        try (DataFolder.Hold hold = folder.hold();
                Engines engines = opener.apply(folder)) {
            RunReport report;
            Optional<Monitor> monitor = engines.store().monitor();
            Tools tools = toolmaker
                    .apply(monitor.map(Monitor::actors).orElse(List.of()))
                    .fetching(fetching::apply);
            try (Progress progress = ProgressBars.onTerminal()) {
                report =
                        new MonitorRun(tools, engines, progress).add(Path.of("").toAbsolutePath(), outlet(monitor));
            }
            ReportText.print("import", report, err);
            NoticesCommand.afterIntake(folder, engines, tools.clock(), report.alarms(), err);
            return report.rejected() == 0 ? 0 : 1;
        }
    }

    /** The monitor's outlet of that id, with the inputs given; a new one of unknown reliability otherwise. */
    private Outlet outlet(Optional<Monitor> monitor) {
        return monitor.stream()
                .flatMap(known -> known.outlets().stream())
                .filter(known -> known.id().equals(outlet))
                .findFirst()
                .map(known -> known.reading(inputs))
                .orElseGet(() -> new Outlet(outlet, outlet, Optional.empty(), "other", "F", inputs));
    }
}
