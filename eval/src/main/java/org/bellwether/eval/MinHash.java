package org.bellwether.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.bellwether.reprint.Origins;

/** A rival in {@link NearDuplicates}: MinHash of {@value #BANDS} bands of {@value #ROWS}, and verification by all shingles. */
final class MinHash {

    private static final int BANDS = 25;
    private static final int ROWS = 5;

    private final long[] salts = new Random(5).longs((long) BANDS * ROWS).toArray();
    private final Map<Long, List<Integer>> bands = new HashMap<>();
    private final List<long[]> texts = new ArrayList<>();

    /** The first text added that is a copy of this one, -1 for none. */
    int add(long[] shingles) {
        TreeSet<Integer> alike = new TreeSet<>();
        for (long band : bands(shingles)) {
            List<Integer> others = bands.computeIfAbsent(band, key -> new ArrayList<>(1));
            alike.addAll(others);
            others.add(texts.size());
        }
        texts.add(shingles);
        return alike.stream()
                .filter(other -> Origins.copy(texts.get(other), shingles))
                .findFirst()
                .orElse(-1);
    }

    private long[] bands(long[] shingles) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(shingle ^ salts[i]));
            }
        }
        long[] keys = new long[BANDS];
        for (int i = 0; i < least.length; i++) {
            keys[i / ROWS] = mix(keys[i / ROWS] ^ least[i] + i / ROWS);
        }
        return keys;
    }

    /** Finaliser of SplitMix64. */
    private static long mix(long hash) {
        long h = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
