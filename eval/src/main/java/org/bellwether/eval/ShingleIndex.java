package org.bellwether.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A rival in {@link NearDuplicates}: which earlier texts share shingles with a new one, by an inverted index of all shingles in flat arrays. Of each shingle only the first few texts
 * are kept, so that phrases everybody uses cost nothing; a copy still meets its origin, which came first.
 */
final class ShingleIndex {

    private static final int POSTINGS = 32;

    /** A copy shares at least two thirds of the shorter text; half of that is enough to look closer. */
    private static final double LOOK = 1.0 / 3;

    private final List<long[]> texts = new ArrayList<>();
    private final int[] shared;

    private long[] keys = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    private int[] next = new int[1 << 12];
    private int[] owner = new int[1 << 12];
    private int postings;

    /** @param capacity most texts it will hold */
    ShingleIndex(int capacity) {
        shared = new int[capacity];
    }

    /** The first text added that passes the test against these shingles, -1 for none. */
    int first(long[] shingles, BiPredicate<long[], long[]> copy) {
        int[] touched = new int[16];
        int found = 0;
        for (long shingle : shingles) {
            int slot = slot(shingle);
            for (int p = heads[slot]; p != 0; p = next[p - 1]) {
                int text = owner[p - 1];
                if (shared[text]++ == 0) {
                    touched = found == touched.length ? Arrays.copyOf(touched, found * 2) : touched;
                    touched[found++] = text;
                }
            }
        }
        Arrays.sort(touched, 0, found);
        int first = -1;
        for (int i = 0; i < found; i++) {
            long[] other = texts.get(touched[i]);
            boolean near = shared[touched[i]] >= LOOK * Math.min(other.length, shingles.length);
            shared[touched[i]] = 0;
            if (first < 0 && near && copy.test(other, shingles)) {
                first = touched[i];
            }
        }
        return first;
    }

    /** Texts are added in order, numbered from 0. */
    void add(int text, long[] shingles) {
        texts.add(shingles);
        for (long shingle : shingles) {
            if (size * 2 >= keys.length) {
                grow();
            }
            int slot = slot(shingle);
            if (counts[slot] == 0) {
                keys[slot] = shingle;
                size++;
            }
            if (counts[slot] < POSTINGS) {
                post(slot, text);
            }
        }
    }

    private void post(int slot, int text) {
        if (postings == owner.length) {
            owner = Arrays.copyOf(owner, postings * 2);
            next = Arrays.copyOf(next, postings * 2);
        }
        owner[postings] = text;
        next[postings] = heads[slot];
        postings++;
        heads[slot] = postings;
        counts[slot]++;
    }

    /** Where a shingle is, or would be: open addressing over hashes that are already mixed. */
    private int slot(long shingle) {
        int mask = keys.length - 1;
        int slot = (int) shingle & mask;
        while (counts[slot] != 0 && keys[slot] != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
