package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.OwnActor;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Checks actor patterns and the groups they name. */
final class ActorPatterns {

    /** A country, body or anyone, with or without a sector. */
    private static final Pattern CODE = Pattern.compile("(\\*|[A-Z][A-Z0-9-]+)(?:/([A-Z]{3}))?");

    /** An actor's own id, e.g. {@code person:alexander-lukashenko}. */
    private static final Pattern OWN_ID = Pattern.compile("[a-z]+:[a-z0-9-]+");

    private final Problems problems;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Vocabulary vocabulary = Vocabulary.loaded();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();

    /** @param actors the team's own, whom patterns may name by their ids */
    ActorPatterns(Problems problems, Map<String, List<ScalarNode>> nodes, List<OwnActor> actors) {
        this.problems = problems;
        actors.forEach(actor -> own.add(actor.id()));
        codes.addAll(own);
        codes.addAll(vocabulary.codes());
        nodes.forEach((name, members) ->
                groups.put(name, members.stream().map(ScalarNode::getValue).toList()));
        nodes.forEach((name, members) -> {
            members.forEach(this::check);
            members.stream()
                    .limit(own.contains(name) ? 1 : 0)
                    .forEach(member -> problems.at(member, MonitorProblem.SAME_ID, name, "actors or groups"));
            members.stream()
                    .filter(member -> reaches(bare(member.getValue()), name, new HashSet<>()))
                    .findFirst()
                    .ifPresent(member -> problems.at(member, MonitorProblem.CIRCLE, name));
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
        if (groups.containsKey(pattern)
                || own.contains(pattern)
                || OWN_ID.matcher(pattern).matches()) {
            return;
        }
        Matcher code = CODE.matcher(pattern);
        if (!code.matches()) {
            List<String> known = new ArrayList<>(groups.keySet());
            known.addAll(own);
            problems.at(node, MonitorProblem.NO_ACTOR, pattern, Nearest.hint(pattern, known));
        } else if (code.group(1).length() == 3 && !codes.contains(code.group(1))) {
            problems.at(node, MonitorProblem.NO_ACTOR, pattern, Nearest.hint(code.group(1), codes));
        } else if (code.group(2) != null && !vocabulary.sectors().contains(code.group(2))) {
            problems.at(
                    node,
                    MonitorProblem.UNKNOWN_WORD,
                    code.group(2),
                    "PLOVER sector",
                    Nearest.hint(code.group(2), vocabulary.sectors()),
                    String.join(", ", vocabulary.sectors()));
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
