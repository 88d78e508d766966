package org.bellwether.reprint;

import java.util.Arrays;

/** A text as the set of its runs of five words, each a 64-bit hash. Case, punctuation and line breaks do not count. */
public final class Shingles {

    private static final int WORDS = 5;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    /** Hashes in the order of the text; none where it has fewer than five words. */
    public static long[] inOrder(String text) {
        long[] words = words(text);
        if (words.length < WORDS) {
            return new long[0];
        }
        long[] shingles = new long[words.length - WORDS + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + WORDS; j++) {
                hash = mix(hash ^ words[j]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** Distinct hashes, ascending. */
    public static long[] of(String text) {
        return distinct(inOrder(text));
    }

    /** The same numbers ascending, each once. */
    static long[] distinct(long[] numbers) {
        if (numbers.length == 0) {
            return numbers;
        }
        long[] shingles = numbers.clone();
        Arrays.sort(shingles);
        int distinct = 1;
        for (int i = 1; i < shingles.length; i++) {
            if (shingles[i] != shingles[i - 1]) {
                shingles[distinct++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, distinct);
    }

    /** Hashes of the words in order: runs of letters and digits; an ideograph is a word of its own. */
    private static long[] words(String text) {
        long[] words = new long[Math.max(8, text.length() / 5)];
        int count = 0;
        long hash = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            boolean ideograph = Character.isIdeographic(c);
            if (Character.isLetterOrDigit(c) && !ideograph) {
                hash = ((hash == 0 ? FNV_OFFSET : hash) ^ Character.toLowerCase(c)) * FNV_PRIME;
                continue;
            }
            if (count + 2 > words.length) {
                words = Arrays.copyOf(words, words.length * 2);
            }
            if (hash != 0) {
                words[count++] = hash;
                hash = 0;
            }
            if (ideograph) {
                words[count++] = (FNV_OFFSET ^ c) * FNV_PRIME;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** Finaliser of MurmurHash3. */
    static long mix(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    /** Size of the intersection of two ascending sets. */
    public static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
