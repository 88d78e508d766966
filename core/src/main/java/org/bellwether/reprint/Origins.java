package org.bellwether.reprint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds reprints: of texts that are nearly the same the earliest is the origin, and the others count as one with it.
 *
 * <p>Two texts are nearly the same when at least half of all their runs of five words are common to both (Broder's resemblance),
 * or when nearly all of the shorter are found in the longer (his containment): agency lines, changed headlines and cut tails do
 * not hide a copy, and a shared quotation does not make one. The answer does not depend on the order of the texts. A text that
 * resembles two that do not resemble each other joins the earlier and leaves them apart. How copies are met: {@link Reprints}.
 */
public final class Origins {

    private static final double RESEMBLANCE = 0.5;
    private static final double CONTAINMENT = 0.8;

    /** Shorter texts say too little to tell a copy from chance. */
    static final int LEAST = 12;

    private static final long UNDATED = 1L << 40;
    private static final int RANKS = 4;

    private Origins() {}

    /**
     * One article to compare.
     *
     * @param date day of publication; undated texts are taken for the latest
     * @param rank 0..3; on the same day the lower is the earlier: an agency prints before its customers
     */
    public record Text(String id, Optional<LocalDate> date, int rank, String body) {

        /** The lower is the earlier. */
        long place() {
            return date.map(LocalDate::toEpochDay).orElse(UNDATED) * RANKS + rank;
        }
    }

    /** The origin of every text: its own id, or that of the text it reprints. */
    public static Map<String, String> of(Collection<Text> texts) {
        MemoryTexts known = new MemoryTexts();
        Reprints reprints = new Reprints(known);
        for (Text text : texts) {
            known.keep(text);
            reprints.add(text);
        }
        return new TreeMap<>(reprints.origins());
    }

    /** Whether two sorted sets of shingles are of nearly the same text. */
    public static boolean copy(long[] a, long[] b) {
        int common = Shingles.common(a, b);
        return common >= RESEMBLANCE * (a.length + b.length - common)
                || common >= CONTAINMENT * Math.min(a.length, b.length);
    }
}
