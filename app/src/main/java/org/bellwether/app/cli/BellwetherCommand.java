package org.bellwether.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The front door: without a command it tells what there is. */
@Command(
        name = "bellwether",
        version = "Bellwether 0.1.0",
        description = {
            "An open situation monitor: an article goes in, evidence comes out, an analyst decides.",
            "Everything runs on this machine; nothing leaves it.",
            ""
        },
        footer = {
            "",
            "Start here:",
            "  ./bellwether run examples/belarus-2011            read, code, assess, publish; print the board",
            "  ./bellwether serve --data examples/belarus-2011/.bellwether   look at it in a browser",
            "  ./bellwether help run                             what a command takes",
            "",
            "Exit codes: 0 done, 1 finished with rejected input, 2 wrong usage."
        },
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = false)
public final class BellwetherCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
