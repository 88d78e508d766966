package org.bellwether.reprint;

import java.util.Arrays;

/**
 * The few shingles of a text by which others that share passages with it are looked up: the least of every window of
 * {@value #WINDOW} (winnowing, Schleimer, Wilkerson and Aiken 2003), about one in eight. Two texts that share so many shingles in a row
 * share a fingerprint for certain, wherever the passage stands, and however long the rest of either is. Short texts have more of them: their
 * windows are narrower, and the least of a wide window is the least of a narrow one, too.
 */
public final class Fingerprints {

    /** Widest window, in shingles: twenty words. */
    static final int WINDOW = 16;

    /** A text has at least about twice as many fingerprints. */
    private static final int FEWEST = 8;

    private Fingerprints() {}

    /**
     * Distinct fingerprints of 48 bits, ascending.
     *
     * @param shingles in the order of the text
     */
    public static long[] of(long[] shingles) {
        int window = Math.clamp(shingles.length / FEWEST, 1, WINDOW);
        long[] picked = new long[shingles.length];
        int count = 0;
        int last = -1;
        for (int from = 0; from + window <= shingles.length; from++) {
            int least = last >= from ? last : from;
            for (int i = last >= from ? from + window - 1 : from + 1; i < from + window; i++) {
                least = print(shingles[i]) <= print(shingles[least]) ? i : least;
            }
            if (least != last) {
                picked[count++] = print(shingles[least]);
                last = least;
            }
        }
        return Shingles.distinct(Arrays.copyOf(picked, count));
    }

    private static long print(long shingle) {
        return shingle >>> 16;
    }
}
