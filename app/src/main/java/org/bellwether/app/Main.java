package org.bellwether.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.bellwether.app.cli.BellwetherCommand;
import org.bellwether.app.cli.CheckCommand;
import org.bellwether.app.cli.CodeCommand;
import org.bellwether.app.cli.ExportCommand;
import org.bellwether.app.cli.ExtractCommand;
import org.bellwether.app.cli.Failures;
import org.bellwether.app.cli.GoldCommand;
import org.bellwether.app.cli.ImportCommand;
import org.bellwether.app.cli.NoticesCommand;
import org.bellwether.app.cli.PeopleCommand;
import org.bellwether.app.cli.PeopleResetCommand;
import org.bellwether.app.cli.RehearseCommand;
import org.bellwether.app.cli.RunCommand;
import org.bellwether.app.cli.ServeCommand;
import org.bellwether.app.cli.SimilarCommand;
import org.bellwether.app.cli.StatusCommand;
import org.bellwether.app.cli.WatchCommand;
import picocli.CommandLine;

/** The one place that knows engines and commands both. */
public final class Main {

    /** Kept, since the logging of the JDK forgets loggers that nobody holds. Lucene would ask for a module it can do without. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(commandLine(new Wiring()).execute(args));
    }

    static CommandLine commandLine(Wiring wiring) {
        return new CommandLine(new BellwetherCommand())
                .addSubcommand(new RunCommand(wiring::open, wiring::tools))
                .addSubcommand(new ServeCommand(wiring))
                .addSubcommand(new StatusCommand(wiring::open))
                .addSubcommand(new ImportCommand(wiring::open, wiring::tools))
                .addSubcommand(new WatchCommand(wiring::open, wiring::tools))
                .addSubcommand(new ExportCommand(wiring::store, wiring::snapshots))
                .addSubcommand(new NoticesCommand(wiring::open, wiring.clock()))
                .addSubcommand(new CommandLine(new PeopleCommand())
                        .addSubcommand(new PeopleResetCommand(wiring::store, wiring.clock())))
                .addSubcommand(new GoldCommand(wiring::store))
                .addSubcommand(new CheckCommand(wiring))
                .addSubcommand(new ExtractCommand(wiring.extractor(), wiring.clock()))
                .addSubcommand(new CodeCommand(wiring::coding))
                .addSubcommand(new SimilarCommand(wiring::similarity))
                .addSubcommand(new RehearseCommand(wiring::open, wiring::tools))
                .addSubcommand(new CommandLine.HelpCommand())
                .setExecutionExceptionHandler(new Failures());
    }
}
