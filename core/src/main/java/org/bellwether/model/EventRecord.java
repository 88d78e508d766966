package org.bellwether.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event as the archive holds it: the coded event and what its article adds.
 *
 * @param id stable across re-runs of the same coder version over the same archive
 * @param article id of the article that tells it, @param outlet id of that article's outlet
 * @param title the article's title
 * @param origin id of the article that this one reprints, or its own id
 * @param quote the sentence that tells the event
 * @param published the article's date, where known
 */
public record EventRecord(
        String id,
        String article,
        String outlet,
        String title,
        String origin,
        String quote,
        Optional<LocalDate> published,
        Event event) {}
