package org.bellwether.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bellwether people}: what can be done to a team's people on the machine itself. */
@Command(
        name = "people",
        description = "Help people of a team who cannot log in. Whoever can write into the data folder may.",
        footer = {"", "Example:", "  ./bellwether people reset Desk --data examples/belarus-2011/.bellwether"},
        mixinStandardHelpOptions = true)
public final class PeopleCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
