package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.judge.JudgedEvent;
import org.bellwether.model.Event;

/** An event in a list of events: who did what to whom, and the sentence that tells it. */
public record EventLine(
        String href,
        String date,
        String isoDate,
        String deed,
        List<Named> sources,
        List<Named> recipients,
        String quote,
        String outlet,
        Optional<Mark> judged) {

    private static final int QUOTE = 280;

    static List<EventLine> of(Archive archive, List<String> ids, Links links) {
        return ids.stream()
                .flatMap(id -> archive.event(id).stream())
                .map(event -> of(archive, event, links))
                .toList();
    }

    private static EventLine of(Archive archive, JudgedEvent judged, Links links) {
        Event event = judged.record().event();
        return new EventLine(
                links.event(judged.id()),
                Words.date(event.date()),
                event.date().range().map(range -> range.from().toString()).orElse(""),
                Words.sentence(Words.deed(event.type(), event.mode())),
                Named.of(archive, event.sources(), links),
                Named.of(archive, event.recipients(), links),
                Words.clip(judged.record().quote(), QUOTE),
                archive.outletName(judged.record().outlet()),
                Mark.of(judged.standing()));
    }
}
