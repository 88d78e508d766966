package org.bellwether.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The archive as it was known at the end of a day, UTC, as {@link Archive#asKnown} reads it. The last few asked for are kept. */
final class Replays {

    private static final String PARAMETER = "as";
    private static final int KEPT = 4;

    private final Map<LocalDate, Archive> kept = new LinkedHashMap<>();
    private long changes = -1;

    /** An archive with the addresses that keep to it. */
    record View(Archive archive, LiveLinks links) {

        boolean past() {
            return links.as().isPresent();
        }
    }

    /** The archive as a page asks for it; empty where it asks for what is no day. */
    Optional<View> view(Archive archive, Context context, Pages pages) {
        LiveLinks links = pages.links(context);
        String asked = Pages.parameter(context, PARAMETER);
        if (asked.isEmpty()) {
            return Optional.of(new View(archive, links));
        }
        return day(asked).map(day -> new View(of(archive, day), links.asKnownOn(day)));
    }

    /** Four digits of a year are enough for every archive. */
    private static Optional<LocalDate> day(String asked) {
        try {
            return asked.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(asked)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private synchronized Archive of(Archive archive, LocalDate day) {
        if (archive.changes() != changes) {
            kept.clear();
            changes = archive.changes();
        }
        Archive known = kept.remove(day);
        if (known == null) {
            known = archive.asKnown(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        kept.put(day, known);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known;
    }
}
