package org.bellwether.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.bellwether.model.Anchor;
import org.bellwether.model.EventRecord;

/**
 * Finds judged events again among the events of a later coding: by the article, the text of the sentence and the text of the
 * trigger. Where several events share these, the same id is taken first, then the same type, then the nearest trigger; no event is
 * taken twice.
 */
final class Matching {

    private static final List<BiPredicate<Anchor, EventRecord>> BEST_FIRST = List.of(
            (anchor, record) -> record.id().equals(anchor.event()),
            (anchor, record) -> record.event().type() == anchor.type(),
            (anchor, record) -> true);

    private final String body;

    /** @param body the article's text as it was coded last */
    Matching(String body) {
        this.body = body;
    }

    /** The event of each history; a history whose event is not there is absent. */
    Map<History, EventRecord> match(List<History> histories, List<EventRecord> records) {
        Map<History, EventRecord> found = new HashMap<>();
        List<EventRecord> free = new ArrayList<>(records);
        for (BiPredicate<Anchor, EventRecord> better : BEST_FIRST) {
            for (History history : histories) {
                if (!found.containsKey(history)) {
                    nearest(history.anchor(), free, better).ifPresent(record -> {
                        found.put(history, record);
                        free.remove(record);
                    });
                }
            }
        }
        return found;
    }

    /** The event that stands at an anchor. */
    Optional<EventRecord> find(Anchor anchor, List<EventRecord> records) {
        return BEST_FIRST.stream()
                .flatMap(better -> nearest(anchor, records, better).stream())
                .findFirst();
    }

    private Optional<EventRecord> nearest(
            Anchor anchor, List<EventRecord> records, BiPredicate<Anchor, EventRecord> better) {
        return records.stream()
                .filter(record -> fits(anchor, record) && better.test(anchor, record))
                .min(Comparator.comparingInt((EventRecord record) ->
                                Math.abs(record.event().trigger().start() - anchor.start()))
                        .thenComparing(EventRecord::id));
    }

    private boolean fits(Anchor anchor, EventRecord record) {
        return record.event().trigger().end() <= body.length()
                && Anchor.sameWords(anchor.sentence(), record.quote())
                && Anchor.sameWords(anchor.trigger(), record.event().trigger().of(body));
    }
}
