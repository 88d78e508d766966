package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.flow.Engines;
import org.bellwether.app.notice.Notices;
import org.bellwether.app.web.Alarms;
import org.bellwether.app.web.Words;
import org.bellwether.store.Vigil.Health;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether notices}: what is unread in saved searches, as letters. */
@Command(
        name = "notices",
        aliases = "alerts",
        description =
                "Write the unread hits of every saved search with notices, and the outlets that fell silent, as letters"
                        + " (.eml). Nothing is sent.",
        footer = {"", "Example:", "  ./bellwether notices --data examples/belarus-2011/.bellwether --to letters"},
        mixinStandardHelpOptions = true)
public final class NoticesCommand implements Callable<Integer> {

    private final Function<DataFolder, Engines> opener;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DataFolder.NAME,
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder to write into; made if missing")
    private Path to = Path.of("");

    /** @param opener opens the engines of a data folder */
    public NoticesCommand(Function<DataFolder, Engines> opener, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Engines engines = opener.apply(new DataFolder(data).withArchive())) {
            Notices notices = new Notices(engines.store(), engines.index(), clock);
            int written = notices.writeUnread(to) + notices.writeAlarms(to, Alarms.lines(engines.store()));
            err.println("notices: " + Words.count(written, "letter", "letters") + " written to " + to);
            return 0;
        } catch (UncheckedIOException e) {
            err.println(DataProblem.NOT_WRITTEN.problem(to, String.valueOf(e.getCause())));
            return 2;
        }
    }

    /** After articles were taken in: letters of what is new in saved searches with notices, and of alarms that were not told before. */
    static void afterIntake(
            DataFolder folder, Engines engines, InstantSource clock, List<Health> alarms, PrintWriter err) {
        Notices notices = new Notices(engines.store(), engines.index(), clock);
        int written = notices.writeNew(folder.notices())
                + notices.writeAlarms(folder.notices(), Alarms.lines(engines.store(), alarms));
        if (written > 0) {
            err.println("notices: " + Words.count(written, "letter", "letters") + " written to " + folder.notices());
        }
    }
}
