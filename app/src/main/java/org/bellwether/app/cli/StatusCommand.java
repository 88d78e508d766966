package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.web.Archive;
import org.bellwether.app.web.OpenData;
import org.bellwether.model.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether status}: the board of an archive, without running anything. */
@Command(
        name = "status",
        description = "Print the board of an archive as of its latest period, or of another.",
        footer = {"", "Example:", "  ./bellwether status --data examples/belarus-2011/.bellwether --period 2011-11-21"},
        mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    private static final int FAILED = 2;

    private final Function<DataFolder, Engines> opener;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(
            names = "--period",
            paramLabel = "DATE",
            description = "any day of the period to show (default: the latest)")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "print every figure and all evidence as JSON")
    private boolean json;

    public StatusCommand(Function<DataFolder, Engines> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Engines engines = opener.apply(new DataFolder(data).withArchive())) {
            Optional<Archive> archive = Archive.read(engines.store());
            if (archive.isEmpty()) {
                err.println(
                        "E-STATUS-01 No monitor was run into " + data + " yet. Run one (./bellwether run MONITOR).");
                return FAILED;
            }
            return print(archive.get(), err);
        }
    }

    private int print(Archive archive, PrintWriter err) {
        Optional<Period> wanted = Optional.ofNullable(day)
                .map(each -> Period.containing(each, archive.monitor().period()))
                .or(archive::latest);
        if (wanted.isEmpty() || !archive.periods().contains(wanted.get())) {
            String known = archive.latest()
                    .map(latest -> archive.periods().getFirst().from() + " to " + latest.to())
                    .orElse("no period at all");
            err.println("E-STATUS-02 The board does not hold that day: it covers " + known + ".");
            return FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? new String(new OpenData(archive).statuses(wanted.get()), StandardCharsets.UTF_8)
                        : BoardText.render(archive, wanted.get(), Terminal.wantsColour()));
        out.flush();
        return 0;
    }
}
