package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of one YAML mapping. Whatever is wrong is added to the problems with its line and column, and reading goes on: a user
 * sees all mistakes at once.
 */
final class Fields {

    private static final String LIST = "a list";
    private static final String TEXT = "a text";

    private final Node node;
    private final String name;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param name what the mapping is, for messages: "the monitor", "outlet 2" */
    Fields(Node node, String name, Problems problems, List<String> known) {
        this.node = node;
        this.name = name;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            problems.at(node, MonitorProblem.WRONG_SHAPE, name, "the file", "keys with values", "\"key: value\" lines");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.isEmpty() && !known.contains(key)) {
                problems.at(
                        tuple.getKeyNode(),
                        MonitorProblem.UNKNOWN_KEY,
                        key,
                        name,
                        Nearest.hint(key, known),
                        String.join(", ", known));
            } else if (values.containsKey(key)) {
                problems.at(tuple.getKeyNode(), MonitorProblem.TWICE, key, name);
            } else if (!isNull(tuple.getValueNode())) {
                values.put(key, tuple.getValueNode());
            }
        }
    }

    private static boolean isNull(Node value) {
        return value.getTag().equals(Tag.NULL);
    }

    Map<String, Node> all() {
        return values;
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A text that must be there; a problem and "" otherwise. */
    String text(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty() && !values.containsKey(key)) {
            missing(key);
        }
        return text.orElse("");
    }

    void missing(String key) {
        if (node instanceof MappingNode) {
            problems.at(node, MonitorProblem.MISSING_KEY, capital(name), key);
        }
    }

    Optional<String> optional(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.at(value, MonitorProblem.WRONG_SHAPE, key, name, TEXT, "\"" + key + ": some words\"");
        return Optional.empty();
    }

    /** The items of a list; none where the key is absent. */
    List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        String example = value instanceof ScalarNode scalar
                ? "\"" + key + ": [" + scalar.getValue() + "]\""
                : "lines that begin with a hyphen";
        problems.at(value, MonitorProblem.WRONG_SHAPE, key, name, LIST, example);
        return List.of();
    }

    /** The texts of a list, each with its node; what is no text is a problem and left out. */
    List<ScalarNode> texts(String key) {
        List<ScalarNode> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar
                    && !isNull(scalar)
                    && !scalar.getValue().isBlank()) {
                texts.add(scalar);
            } else {
                problems.at(
                        item, MonitorProblem.WRONG_SHAPE, key, name, "a list of words", "\"" + key + ": [one, two]\"");
            }
        }
        return texts;
    }

    List<String> strings(String key) {
        return texts(key).stream().map(ScalarNode::getValue).toList();
    }

    /** A text with its node; a problem where it must be there and is not. */
    Optional<ScalarNode> scalar(String key, boolean needed) {
        String text = needed ? text(key) : optional(key).orElse("");
        return values.get(key) instanceof ScalarNode scalar && !text.isEmpty() ? Optional.of(scalar) : Optional.empty();
    }

    /** A word that must be there and be known. */
    String word(String key, String kind, Collection<String> known) {
        return scalar(key, true).map(node -> problems.known(node, kind, known)).orElse("");
    }

    /** Words of a list that must be known. */
    List<String> words(String key, String kind, Collection<String> known) {
        return texts(key).stream()
                .map(node -> problems.known(node, kind, known))
                .toList();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
