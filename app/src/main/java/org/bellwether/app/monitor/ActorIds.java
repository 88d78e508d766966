package org.bellwether.app.monitor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellwether.model.OwnActor.Kind;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Checks the ids of a team's own actors: each kind has a form of its own, and none means anything else already. */
final class ActorIds {

    private static final Pattern PERSON = Pattern.compile("person:[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern OTHER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private final Vocabulary vocabulary = Vocabulary.loaded();

    ActorIds(Problems problems) {
        this.problems = problems;
    }

    /** The id of an entry, "" where it has none. */
    String read(Fields fields, Optional<Kind> kind) {
        Optional<ScalarNode> node = fields.scalar("id", true);
        String id = node.map(ScalarNode::getValue).orElse("");
        if (node.isPresent()) {
            kind.ifPresent(known -> check(node.get(), id, known));
            if (!taken.add(id)) {
                problems.at(node.get(), MonitorProblem.SAME_ID, id, "actors");
            }
        }
        return id;
    }

    private void check(Node node, String id, Kind kind) {
        switch (kind) {
            case PERSON ->
                form(
                        node,
                        id,
                        PERSON,
                        "a person",
                        "person: and lower-case letters, digits or hyphens, as in person:vaclav-havel");
            case COUNTRY -> {
                form(node, id, COUNTRY, "a country", "three capital letters");
                free(node, id, vocabulary.bodies(), "a body");
            }
            case GROUP, BODY -> {
                form(node, id, OTHER, "a group or body", "letters, digits and hyphens, at most 64, no hyphen first");
                free(node, id, vocabulary.countries(), "a country");
            }
        }
        free(node, id, vocabulary.sectors(), "a sector");
    }

    private void form(Node node, String id, Pattern form, String whose, String how) {
        if (!form.matcher(id).matches()) {
            problems.at(node, MonitorProblem.BAD_ACTOR_ID, id, whose, how);
        }
    }

    private void free(Node node, String id, Set<String> others, String what) {
        if (others.contains(id)) {
            problems.at(node, MonitorProblem.TAKEN_ID, id, what);
        }
    }
}
