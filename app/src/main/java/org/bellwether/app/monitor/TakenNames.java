package org.bellwether.app.monitor;

import java.util.HashMap;
import java.util.Map;
import org.bellwether.code.actor.Gazetteer;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Which name stands for which actor: one name for one actor only, but for surnames. */
final class TakenNames {

    private static final int LEAST_LETTERS = 2;

    private record Claim(String owner, boolean surname) {}

    private final Problems problems;
    private final Map<String, Claim> claims = new HashMap<>();

    TakenNames(Problems problems) {
        this.problems = problems;
    }

    /**
     * Takes a name for an actor.
     *
     * @param owner the actor, for messages
     * @param surname whether other persons may have it as theirs, too
     * @return the name
     */
    String claim(ScalarNode node, String owner, boolean surname) {
        String name = node.getValue().strip();
        if (name.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            problems.at(node, MonitorProblem.SHORT_NAME, name);
            return name;
        }
        Claim before = claims.putIfAbsent(Gazetteer.plain(name), new Claim(owner, surname));
        if (before != null && !before.owner().equals(owner) && !(surname && before.surname())) {
            problems.at(node, MonitorProblem.SAME_NAME, name, before.owner());
        }
        return name;
    }
}
