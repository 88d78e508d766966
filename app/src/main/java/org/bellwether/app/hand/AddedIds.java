package org.bellwether.app.hand;

import java.nio.charset.StandardCharsets;
import org.bellwether.app.flow.Ids;
import org.bellwether.model.Event;
import org.bellwether.store.Json;

/** Ids of added events: a hash of the sentence and all that is said of it, so that the same event sent twice is one. */
final class AddedIds {

    private static final int LENGTH = 16;

    private AddedIds() {}

    static String of(String article, int sentence, Event event) {
        String key = article + '\n' + sentence + '\n' + Json.write(event);
        return "added-" + Ids.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
