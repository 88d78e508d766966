package org.bellwether.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.people.Register;
import org.bellwether.app.people.Result;
import org.bellwether.app.people.Team;
import org.bellwether.app.web.Words;
import org.bellwether.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bellwether people reset}: lets somebody in again who lost the password, where no admin can. */
@Command(
        name = "reset",
        description = {
            "Print a code with which somebody chooses another password on the page /recover of the running serve.",
            "It opens once, for 15 minutes; the sessions of that person end at once. The audit keeps that it was given."
        },
        footer = {"", "Example:", "  ./bellwether people reset Desk --data examples/belarus-2011/.bellwether"},
        mixinStandardHelpOptions = true)
public final class PeopleResetCommand implements Callable<Integer> {

    private static final int FAILED = 2;

    private final Function<Path, Store> opener;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "name of the person, as on the page People")
    private String name = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    /** @param opener opens the archive of a data folder */
    public PeopleResetCommand(Function<Path, Store> opener, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Store store = opener.apply(new DataFolder(data).withArchive().root())) {
            Register register = Team.of(store.people(), clock, false).register();
            return switch (register.recoverable(name, System.getProperty("user.name", "unknown"))) {
                case Result.Refused<Register.Recovery>(String field, var problem) -> {
                    err.println(problem);
                    yield FAILED;
                }
                case Result.Done<Register.Recovery>(Register.Recovery recovery) -> {
                    print(recovery);
                    yield 0;
                }
            };
        }
    }

    private void print(Register.Recovery recovery) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Code for " + recovery.name() + ": " + recovery.code());
        out.println("Open /recover where Bellwether is served with --team, type the code and choose a password.");
        out.println("It opens once, until " + Words.instant(recovery.until()) + ".");
        out.flush();
    }
}
