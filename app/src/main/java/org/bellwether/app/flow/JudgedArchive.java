package org.bellwether.app.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellwether.judge.Docket;
import org.bellwether.judge.Judgements;
import org.bellwether.judge.ToldEvents;
import org.bellwether.model.EventKind;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Judgement;
import org.bellwether.store.Store;
import org.bellwether.store.Store.StoredCoding;

/** The judgements of an archive laid over the events it holds now. */
public final class JudgedArchive {

    private JudgedArchive() {}

    /** Origins are asked for where they are needed. */
    public static Judgements read(Store store) {
        return Judgements.of(store.judgements(), told(store));
    }

    /** The same without what was judged at that instant or later. */
    public static Judgements read(Store store, Instant before) {
        List<Judgement> known = store.judgements().stream()
                .filter(judgement -> judgement.at().isBefore(before))
                .toList();
        return Judgements.of(known, told(store));
    }

    private static Function<String, Optional<ToldEvents>> told(Store store) {
        return id -> store.article(id)
                .map(article -> new ToldEvents(
                        article,
                        store.listing().origin(id),
                        store.coding(id).map(StoredCoding::sentences).orElseThrow(),
                        store.events(id)));
    }

    /**
     * What statuses are proposed from.
     *
     * @param bearing which events may move a status
     */
    static Docket docket(Store store, Predicate<EventKind> bearing) {
        Judgements judgements = read(store);
        Set<EventKind> moved = judgements.moved(store::event);
        try (Stream<EventRecord> coded = store.grounds().events(bearing.or(moved::contains))) {
            return judgements.docket(coded);
        }
    }
}
