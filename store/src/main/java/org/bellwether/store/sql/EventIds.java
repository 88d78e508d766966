package org.bellwether.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellwether.model.Event;
import org.bellwether.model.Participant;

/**
 * Ids of events: a short hash of the article, the type, the place of the trigger and of the participants. Coding the same article
 * in the same way gives the same ids, whatever else the archive holds.
 */
final class EventIds {

    private static final int LENGTH = 16;

    private EventIds() {}

    static List<String> of(String article, List<Event> events) {
        List<String> ids = new ArrayList<>(events.size());
        Set<String> taken = HashSet.newHashSet(events.size());
        for (Event event : events) {
            String key = key(article, event);
            String id = shorten(key);
            for (int again = 2; !taken.add(id); again++) {
                id = shorten(key + '\n' + again);
            }
            ids.add(id);
        }
        return ids;
    }

    private static String key(String article, Event event) {
        StringBuilder key = new StringBuilder(article);
        key.append('\n')
                .append(event.type())
                .append('\n')
                .append(event.trigger().start());
        key.append('-').append(event.trigger().end());
        append(key.append("\nby"), event.sources());
        append(key.append("\nto"), event.recipients());
        return key.toString();
    }

    private static void append(StringBuilder key, List<Participant> participants) {
        for (Participant participant : participants) {
            key.append(' ').append(participant.span().start());
            key.append('-').append(participant.span().end());
            key.append(' ').append(participant.actor().id());
        }
    }

    private static String shorten(String key) {
        return Hash.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
