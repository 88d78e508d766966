package org.bellwether.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes out what an article says twice: pull quotes, and texts a page holds for narrow and for wide screens. */
final class Repeats {

    /** Fewest letters of a text that is not there twice by chance. */
    private static final int TELLING = 30;

    private static final int LONG = 100;

    private Repeats() {}

    /** The blocks without those whose words stand in another one, the longer or the earlier of both. */
    static List<Block> removed(List<Block> blocks) {
        List<String> letters = new ArrayList<>(blocks.size());
        StringBuilder all = new StringBuilder();
        int[] starts = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            String own = Letters.of(blocks.get(i).text());
            letters.add(own);
            starts[i] = all.length();
            all.append(own).append(' ');
        }
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            String own = letters.get(i);
            boolean paragraph = blocks.get(i).kind() == Block.Kind.PARAGRAPH;
            if (!paragraph || own.length() < TELLING || !isElsewhere(all, starts, letters, blocks, i)) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static boolean isElsewhere(
            StringBuilder all, int[] starts, List<String> letters, List<Block> blocks, int of) {
        String own = letters.get(of);
        for (int at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + 1)) {
            int found = Arrays.binarySearch(starts, at);
            int holder = found < 0 ? -found - 2 : found;
            int longer = letters.get(holder).length() - own.length();
            boolean apart = blocks.get(holder).owner().parent()
                    != blocks.get(of).owner().parent();
            if (holder != of && apart && (longer > 0 || (holder < of && own.length() >= LONG))) {
                return true;
            }
        }
        return false;
    }
}
