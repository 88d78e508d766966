package org.bellwether.code.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;

/** Sets of tokens and the spans they make. */
final class Phrases {

    private static final String EDGES = ",;:.–—-";

    private Phrases() {}

    /** The token and all below it. */
    static BitSet subtree(Reading reading, int token) {
        BitSet set = new BitSet();
        collect(reading, token, set);
        return set;
    }

    private static void collect(Reading reading, int token, BitSet set) {
        if (set.get(token)) {
            return;
        }
        set.set(token);
        for (int k = 0; k < reading.childCount(token); k++) {
            collect(reading, reading.child(token, k).index(), set);
        }
    }

    static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }

    static BitSet range(int first, int end) {
        BitSet set = new BitSet();
        set.set(first, end);
        return set;
    }

    /** Spans of a cue, which may be a mark alone. */
    static List<Span> cue(Reading reading, BitSet set) {
        List<Span> spans = spans(reading, set);
        return spans.isEmpty() && !set.isEmpty()
                ? List.of(reading.token(set.nextSetBit(0)).span())
                : spans;
    }

    /** One span for each run of neighbouring tokens, without commas and stops at the edges. */
    static List<Span> spans(Reading reading, BitSet set) {
        List<Span> spans = new ArrayList<>(2);
        for (int first = set.nextSetBit(0); first >= 0; first = set.nextSetBit(set.nextClearBit(first))) {
            int end = set.nextClearBit(first);
            int from = first;
            int to = end;
            while (from < to && isEdge(reading.token(from))) {
                from++;
            }
            while (to > from && isEdge(reading.token(to - 1))) {
                to--;
            }
            if (hasWord(reading, from, to)) {
                spans.add(reading.token(from).span().cover(reading.token(to - 1).span()));
            }
        }
        return spans;
    }

    private static boolean isEdge(Token token) {
        return token.text().length() <= 2 && token.text().chars().allMatch(c -> EDGES.indexOf(c) >= 0);
    }

    private static boolean hasWord(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.token(i).text().chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }
}
