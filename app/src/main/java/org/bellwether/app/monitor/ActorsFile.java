package org.bellwether.app.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Problem;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code actors.yaml}, the actors that a team adds to the shipped tables; as strict as {@link MonitorFile}. */
public final class ActorsFile {

    /** Name of the file in a monitor's folder. */
    public static final String NAME = "actors.yaml";

    private ActorsFile() {}

    /** A team's actors, or everything that is wrong with their file. */
    public sealed interface Result {}

    /** Valid actors, in the order of the file. */
    public record Loaded(List<OwnActor> actors) implements Result {

        public Loaded {
            actors = List.copyOf(actors);
        }
    }

    /** At least one problem, in the order of the file as far as possible. */
    public record Invalid(List<Problem> problems) implements Result {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file of actors. */
    public static Result load(Path file) {
        Problems problems = new Problems(
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(NAME));
        return result(read(file, problems), problems);
    }

    /** Reads actors from the text of their file. */
    public static Result parse(String text) {
        Problems problems = new Problems(NAME);
        return result(actors(YamlFile.parse(text, problems), problems), problems);
    }

    /** The actors of the file beside a monitor's; none where there is no such file. Those of a file with problems only have ids. */
    static List<OwnActor> beside(Path monitor, Problems problems) {
        Path file = monitor.resolveSibling(NAME);
        return Files.exists(file) ? read(file, problems) : List.of();
    }

    private static List<OwnActor> read(Path file, Problems problems) {
        return actors(YamlFile.read(file, MonitorProblem.NO_ACTORS, problems), problems);
    }

    private static List<OwnActor> actors(Optional<Node> root, Problems problems) {
        return root.map(node -> new ActorsReader(problems).read(node)).orElse(List.of());
    }

    private static Result result(List<OwnActor> actors, Problems problems) {
        return problems.found().isEmpty() ? new Loaded(actors) : new Invalid(problems.found());
    }
}
