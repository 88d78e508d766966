package org.bellwether.app.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.model.Monitor;
import org.bellwether.model.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code monitor.yaml}. Strict: a key or a word that is not known is an error with its line, its column and the nearest
 * known one, since a misspelt filter would silently match nothing.
 *
 * <p>The YAML is read as a tree of nodes, not bound to objects: only nodes still know where they stood in the file.
 */
public final class MonitorFile {

    /** Name of the file in a monitor's folder. */
    public static final String NAME = "monitor.yaml";

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 12;

    private MonitorFile() {}

    /** A monitor, or everything that is wrong with its file. */
    public sealed interface Result {}

    /** A valid monitor. */
    public record Loaded(Monitor monitor) implements Result {}

    /** At least one problem, in the order of the file as far as possible. */
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
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            return invalid(MonitorProblem.MISSING_FILE.problem(file));
        } catch (IOException e) {
            return invalid(MonitorProblem.UNREADABLE.problem(file, e));
        }
        if (bytes.length > MAX_BYTES) {
            return invalid(MonitorProblem.TOO_LARGE.problem(file, MAX_BYTES));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return invalid(MonitorProblem.NOT_UTF8.problem(file));
        }
    }

    /** Reads a monitor from the text of its file. */
    public static Result parse(String text) {
        Node root;
        try {
            root = compose(text);
        } catch (MarkedYAMLException e) {
            return invalid(
                    e.getProblemMark() == null
                            ? MonitorProblem.NOT_YAML.problem(e.getProblem())
                            : MonitorProblem.NOT_YAML.at(e.getProblemMark(), e.getProblem()));
        } catch (YAMLException e) {
            return invalid(MonitorProblem.NOT_YAML.problem(e));
        }
        if (root == null) {
            return invalid(MonitorProblem.NOT_YAML.problem("it is empty"));
        }
        List<Problem> problems = new ArrayList<>();
        Monitor monitor = new MonitorReader(problems).read(root);
        return problems.isEmpty() ? new Loaded(monitor) : new Invalid(problems);
    }

    private static @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        return new Yaml(options).compose(new StringReader(text));
    }

    private static Invalid invalid(Problem problem) {
        return new Invalid(List.of(problem));
    }
}
