package org.bellwether.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts of one kind of label, as multisets in each sentence. */
final class Tally {

    private int right;
    private int found;
    private int wanted;

    void add(Collection<String> gold, Collection<String> got) {
        List<String> left = new ArrayList<>(gold);
        for (String each : got) {
            right += left.remove(each) ? 1 : 0;
        }
        found += got.size();
        wanted += gold.size();
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
