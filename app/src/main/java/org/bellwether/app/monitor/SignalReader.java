package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwether.model.EventType;
import org.bellwether.model.Monitor.Direction;
import org.bellwether.model.Monitor.Signal;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the signals of a category. */
final class SignalReader {

    private static final List<String> KEYS = List.of(
            "id",
            "says",
            "types",
            "modes",
            "contexts",
            "sources",
            "recipients",
            "between",
            "places",
            "words",
            "points",
            "weight");
    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).toList();
    private static final Map<String, Direction> DIRECTIONS =
            Map.of("better", Direction.BETTER, "worse", Direction.WORSE, "with-event", Direction.WITH_EVENT);
    private static final double MAX_WEIGHT = 2;

    private final Problems problems;
    private final MonitorReader reader;
    private final ActorPatterns patterns;
    private final Vocabulary vocabulary = Vocabulary.loaded();

    SignalReader(Problems problems, MonitorReader reader, ActorPatterns patterns) {
        this.problems = problems;
        this.reader = reader;
        this.patterns = patterns;
    }

    List<Signal> read(List<Node> nodes, String category) {
        List<Signal> signals = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            String name = "signal " + (signals.size() + 1) + " of category \"" + category + "\"";
            signals.add(signal(new Fields(node, name, problems, KEYS), ids, name));
        }
        return signals;
    }

    private Signal signal(Fields fields, Set<String> ids, String name) {
        String id = reader.id(fields, ids, "signals of a category");
        List<EventType> types = types(fields);
        String points = fields.word("points", "direction", List.of("better", "worse", "with-event"));
        List<String> between = patterns.read(fields, "between");
        if (between.size() == 1) {
            fields.node("between").ifPresent(node -> problems.at(node, MonitorProblem.TOO_FEW, "between", name, 2));
        }
        return new Signal(
                id,
                fields.text("says"),
                types,
                modes(fields, types),
                fields.words("contexts", "PLOVER context", vocabulary.contexts()),
                patterns.read(fields, "sources"),
                patterns.read(fields, "recipients"),
                between,
                fields.strings("places"),
                fields.strings("words"),
                DIRECTIONS.getOrDefault(points, Direction.WITH_EVENT),
                weight(fields));
    }

    private List<EventType> types(Fields fields) {
        return fields.words("types", "PLOVER event type", TYPES).stream()
                .filter(TYPES::contains)
                .map(EventType::valueOf)
                .toList();
    }

    /** A mode that none of the signal's types has would never match. */
    private List<String> modes(Fields fields, List<EventType> types) {
        Set<String> all = vocabulary.modes(List.of());
        Set<String> fitting = vocabulary.modes(types);
        for (ScalarNode node : fields.texts("modes")) {
            String mode = node.getValue();
            if (!all.contains(mode)) {
                problems.known(node, "PLOVER mode", fitting);
            } else if (!fitting.contains(mode)) {
                String owners = types.stream().map(Enum::name).collect(Collectors.joining(", "));
                problems.at(
                        node,
                        MonitorProblem.FOREIGN_MODE,
                        mode,
                        owners,
                        Nearest.hint(mode, fitting),
                        fitting.isEmpty() ? "none" : String.join(", ", fitting));
            }
        }
        return fields.strings("modes");
    }

    private double weight(Fields fields) {
        String text = fields.optional("weight").orElse("1");
        double weight;
        try {
            weight = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            weight = Double.NaN;
        }
        if (weight >= 0 && weight <= MAX_WEIGHT) {
            return weight;
        }
        fields.node("weight").ifPresent(node -> problems.at(node, MonitorProblem.BAD_WEIGHT, text));
        return 1;
    }
}
