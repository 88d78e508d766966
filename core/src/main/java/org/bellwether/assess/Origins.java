package org.bellwether.assess;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds reprints: of texts that are nearly the same the earliest is the origin, and the others count as one with it.
 *
 * <p>Two texts are nearly the same when at least half of all their runs of five words are common to both (Broder's resemblance),
 * or when nearly all of the shorter are found in the longer (his containment): agency lines, changed headlines and cut tails do
 * not hide a copy, and a shared quotation does not make one. The answer does not depend on the order of the texts. A text that
 * resembles two that do not resemble each other joins the earlier and leaves them apart.
 */
public final class Origins {

    private static final double RESEMBLANCE = 0.5;
    private static final double CONTAINMENT = 0.8;

    /** Shorter texts say too little to tell a copy from chance. */
    private static final int LEAST = 12;

    private static final Comparator<Text> EARLIEST = Comparator.comparing(
                    (Text text) -> text.date().orElse(LocalDate.MAX))
            .thenComparing(Text::rank)
            .thenComparing(Text::id);

    private Origins() {}

    /**
     * One article to compare.
     *
     * @param date day of publication; undated texts are taken for the latest
     * @param rank on the same day the lower is the earlier: an agency prints before its customers
     */
    public record Text(String id, Optional<LocalDate> date, int rank, String body) {}

    /** The origin of every text: its own id, or that of the text it reprints. */
    public static Map<String, String> of(Collection<Text> texts) {
        List<Text> ordered = texts.stream().sorted(EARLIEST).toList();
        ShingleIndex index = new ShingleIndex(ordered.size());
        String[] origins = new String[ordered.size()];
        Map<String, String> byId = new TreeMap<>();
        for (int i = 0; i < origins.length; i++) {
            long[] shingles = Shingles.of(ordered.get(i).body());
            int first = shingles.length < LEAST ? -1 : index.first(shingles, Origins::copy);
            origins[i] = first < 0 ? ordered.get(i).id() : origins[first];
            index.add(i, shingles.length < LEAST ? new long[0] : shingles);
            byId.put(ordered.get(i).id(), origins[i]);
        }
        return byId;
    }

    /** Whether two sorted sets of shingles are of nearly the same text. */
    static boolean copy(long[] a, long[] b) {
        int common = Shingles.common(a, b);
        return common >= RESEMBLANCE * (a.length + b.length - common)
                || common >= CONTAINMENT * Math.min(a.length, b.length);
    }
}
