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
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** YAML as a tree of nodes, not bound to objects: only nodes still know where they stood in the file. */
final class YamlFile {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 12;

    private YamlFile() {}

    /** The tree of a file, unless the file as a whole is wrong. */
    static Optional<Node> read(Path file, MonitorProblem missing, Problems problems) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            problems.add(missing, file);
            return Optional.empty();
        } catch (IOException e) {
            problems.add(MonitorProblem.UNREADABLE, file, e);
            return Optional.empty();
        }
        if (bytes.length > MAX_BYTES) {
            problems.add(MonitorProblem.TOO_LARGE, file, MAX_BYTES);
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        } catch (CharacterCodingException e) {
            problems.add(MonitorProblem.NOT_UTF8, file);
            return Optional.empty();
        }
    }

    /** The tree of a text, unless it is no YAML. */
    static Optional<Node> parse(String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        try {
            Optional<Node> root = Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
            if (root.isEmpty()) {
                problems.add(MonitorProblem.NOT_YAML, "it is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            if (e.getProblemMark() == null) {
                problems.add(MonitorProblem.NOT_YAML, e.getProblem());
            } else {
                problems.at(e.getProblemMark(), MonitorProblem.NOT_YAML, e.getProblem());
            }
        } catch (YAMLException e) {
            problems.add(MonitorProblem.NOT_YAML, e);
        }
        return Optional.empty();
    }
}
