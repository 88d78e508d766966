package org.bellwether.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.app.collect.OpmlReader.Line;
import org.bellwether.app.people.Secrets;

/** Lists of feeds between their preview and the word to add them: the latest few, each for whoever sent it. */
final class Previews {

    private static final int MOST = 20;

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(String who, List<Line> lines) {}

    /** Keeps a list; the answer is what it is asked for by. */
    synchronized String keep(String who, List<Line> lines) {
        if (waiting.size() >= MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        String id = Secrets.token();
        waiting.put(id, new Waiting(who, lines));
        return id;
    }

    /** The list, once, for who sent it. */
    synchronized Optional<List<Line>> take(String who, String id) {
        Waiting found = waiting.get(id);
        if (found == null || !found.who().equals(who)) {
            return Optional.empty();
        }
        waiting.remove(id);
        return Optional.of(found.lines());
    }
}
