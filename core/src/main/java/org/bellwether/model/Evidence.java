package org.bellwether.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One happening that bears on a status, with everything that tells it.
 *
 * @param lead the telling that stands for all
 * @param tellings ids of all event records merged into this one, the lead's first
 * @param origins ids of the distinct origins that tell it
 * @param outlets ids of the distinct outlets of those origins
 * @param signal id of the category's signal it matched, @param says that signal's sentence
 * @param weight signed contribution to the period's movement: positive is better
 * @param grade Admiralty grade of the lead, e.g. "B2"
 * @param leftOut why it does not count (denied, planned, below the confidence threshold ...), where it does not
 */
public record Evidence(
        EventRecord lead,
        List<String> tellings,
        List<String> origins,
        List<String> outlets,
        String signal,
        String says,
        double weight,
        String grade,
        Optional<String> leftOut) {

    /** Heaviest first; the lead's id decides between equals. */
    public static final Comparator<Evidence> BY_WEIGHT = Comparator.comparingDouble(
                    (Evidence one) -> -Math.abs(one.weight()))
            .thenComparing(one -> one.lead().id());

    public Evidence {
        tellings = List.copyOf(tellings);
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
    }
}
