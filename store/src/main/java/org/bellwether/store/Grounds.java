package org.bellwether.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;

/** What statuses are proposed from, without all that does not bear on them. */
public interface Grounds {

    /** Every article. */
    List<Published> articles();

    /** All events of the kinds that are wanted, as they were coded, in any order; the stream must be closed. */
    Stream<EventRecord> events(Predicate<EventKind> wanted);

    /**
     * Who published an article when, and whose text it is.
     *
     * @param origin id of the article whose text it is, its own where it reprints none
     */
    record Published(String id, String outlet, String origin, Optional<LocalDate> day) {}
}
