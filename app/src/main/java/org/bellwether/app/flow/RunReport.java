package org.bellwether.app.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Store.Rejection;
import org.bellwether.store.Vigil.Health;

/**
 * What a run did.
 *
 * @param collected inputs that were looked at
 * @param added articles written, new or changed
 * @param revised those among {@code added} whose text or headline changed since they were taken in
 * @param unchanged inputs that the archive already knew, or that say what it knew
 * @param uncoded articles among {@code added} that are kept without findings, being in a language that is not coded
 * @param dropped articles that the filters of their outlets left out
 * @param passed records of archives that hold no page: images, styles, requests and the like
 * @param events found in {@code added}
 * @param origins independent origins in the whole archive
 * @param until last day that was assessed; empty where nothing was
 * @param alarms outlets that fell silent or cannot be read, and were not told of before
 * @param rejections inputs that hold no usable article, with the reason
 */
public record RunReport(
        int collected,
        int added,
        int revised,
        int unchanged,
        int uncoded,
        int dropped,
        int passed,
        int events,
        int origins,
        Optional<LocalDate> until,
        List<Health> alarms,
        List<Rejection> rejections) {

    public RunReport {
        alarms = List.copyOf(alarms);
        rejections = List.copyOf(rejections);
    }

    public int rejected() {
        return rejections.size();
    }
}
