package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Problem;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Checks actor patterns and the groups they name. */
final class ActorPatterns {

    /** A country, body or anyone, with or without a sector. */
    private static final Pattern CODE = Pattern.compile("(\\*|[A-Z][A-Z0-9-]+)(?:/([A-Z]{3}))?");

    /** An actor's own id, e.g. {@code person:alexander-lukashenko}. */
    private static final Pattern OWN_ID = Pattern.compile("[a-z]+:[a-z0-9-]+");

    private final List<Problem> problems;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Vocabulary vocabulary = Vocabulary.loaded();
    private final Set<String> codes = vocabulary.codes();

    ActorPatterns(List<Problem> problems, Map<String, List<ScalarNode>> nodes) {
        this.problems = problems;
        nodes.forEach((name, members) ->
                groups.put(name, members.stream().map(ScalarNode::getValue).toList()));
        nodes.forEach((name, members) -> {
            members.forEach(this::check);
            members.stream()
                    .filter(member -> reaches(bare(member.getValue()), name, new HashSet<>()))
                    .findFirst()
                    .ifPresent(member -> problems.add(MonitorProblem.CIRCLE.at(member, name)));
        });
    }

    Map<String, List<String>> groups() {
        return groups;
    }

    List<String> read(Fields fields, String key) {
        List<ScalarNode> nodes = fields.texts(key);
        nodes.forEach(this::check);
        return nodes.stream().map(ScalarNode::getValue).toList();
    }

    private void check(ScalarNode node) {
        String pattern = bare(node.getValue());
        if (groups.containsKey(pattern) || OWN_ID.matcher(pattern).matches()) {
            return;
        }
        Matcher code = CODE.matcher(pattern);
        if (!code.matches()) {
            List<String> known = new ArrayList<>(groups.keySet());
            problems.add(MonitorProblem.NO_ACTOR.at(node, pattern, Nearest.hint(pattern, known)));
        } else if (code.group(1).length() == 3 && !codes.contains(code.group(1))) {
            problems.add(MonitorProblem.NO_ACTOR.at(node, pattern, Nearest.hint(code.group(1), codes)));
        } else if (code.group(2) != null && !vocabulary.sectors().contains(code.group(2))) {
            problems.add(MonitorProblem.UNKNOWN_WORD.at(
                    node,
                    code.group(2),
                    "PLOVER sector",
                    Nearest.hint(code.group(2), vocabulary.sectors()),
                    String.join(", ", vocabulary.sectors())));
        }
    }

    /** Whether a group is, or contains at any depth, another. */
    private boolean reaches(String from, String name, Set<String> passed) {
        return from.equals(name)
                || passed.add(from)
                        && groups.getOrDefault(from, List.of()).stream()
                                .anyMatch(member -> reaches(bare(member), name, passed));
    }

    private static String bare(String pattern) {
        return pattern.startsWith("!") ? bare(pattern.substring(1)) : pattern;
    }
}
