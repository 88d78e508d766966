package org.bellwether.app.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.model.Monitor;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Problem;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code monitor.yaml}, and the {@code actors.yaml} beside it where there is one. Strict: a key or a word that is not known is
 * an error with its line, its column and the nearest known one, since a misspelt filter would silently match nothing.
 */
public final class MonitorFile {

    /** Name of the file in a monitor's folder. */
    public static final String NAME = "monitor.yaml";

    private MonitorFile() {}

    /** A monitor, or everything that is wrong with its files. */
    public sealed interface Result {}

    /** A valid monitor. */
    public record Loaded(Monitor monitor) implements Result {}

    /** At least one problem, in the order of the files as far as possible. */
    public record Invalid(List<Problem> problems) implements Result {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** The file itself, where a folder or the file is given. */
    public static Path locate(Path monitor) {
        return Files.isDirectory(monitor) ? monitor.resolve(NAME) : monitor;
    }

    /** Reads the monitor of a folder, or the file itself. */
    public static Result load(Path monitor) {
        Path file = locate(monitor);
        Problems ofActors = new Problems(ActorsFile.NAME);
        List<OwnActor> actors = ActorsFile.beside(file, ofActors);
        Problems problems = new Problems(NAME);
        return result(YamlFile.read(file, MonitorProblem.MISSING_FILE, problems), actors, problems, ofActors);
    }

    /** Reads a monitor from the text of its file. */
    public static Result parse(String text, List<OwnActor> actors) {
        Problems problems = new Problems(NAME);
        return result(YamlFile.parse(text, problems), actors, problems, new Problems(ActorsFile.NAME));
    }

    private static Result result(Optional<Node> root, List<OwnActor> actors, Problems problems, Problems ofActors) {
        Optional<Monitor> monitor = root.map(node -> new MonitorReader(problems, actors).read(node));
        List<Problem> all = Stream.concat(problems.found().stream(), ofActors.found().stream())
                .toList();
        return all.isEmpty() && monitor.isPresent() ? new Loaded(monitor.get()) : new Invalid(all);
    }
}
