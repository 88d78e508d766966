package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bellwether.model.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What is wrong with one file, in the order in which it was found. */
final class Problems {

    private static final int MOST_LISTED = 50;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** @param file its name, for messages */
    Problems(String file) {
        this.file = file;
    }

    List<Problem> found() {
        return found;
    }

    /** What is wrong with the file as a whole. */
    void add(MonitorProblem what, Object... parts) {
        found.add(what.problem(parts));
    }

    /** What is wrong at a place of it. */
    void at(Node node, MonitorProblem what, Object... parts) {
        at(node.getStartMark(), what, parts);
    }

    void at(Mark mark, MonitorProblem what, Object... parts) {
        found.add(what.at(file, mark, parts));
    }

    /** A word that must be one of those known. */
    String known(ScalarNode node, String kind, Collection<String> known) {
        String word = node.getValue();
        if (!known.contains(word)) {
            String list = known.size() > MOST_LISTED ? "the codes of that standard" : String.join(", ", known);
            at(node, MonitorProblem.UNKNOWN_WORD, word, kind, Nearest.hint(word, known), list);
        }
        return word;
    }
}
