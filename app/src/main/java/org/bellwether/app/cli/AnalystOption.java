package org.bellwether.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who judges in the browser: a picocli mixin. */
final class AnalystOption {

    @Option(
            names = "--analyst",
            paramLabel = "NAME",
            description = "name kept with every judgement made in the browser; any alias will do"
                    + " (default: the user of this machine)")
    private @Nullable String name;

    String name() {
        return Optional.ofNullable(name)
                .filter(given -> !given.isBlank())
                .map(String::strip)
                .orElseGet(() -> System.getProperty("user.name", "analyst"));
    }
}
