package org.bellwether.read;

import java.util.Arrays;

/**
 * Arc scores to a well-formed tree with one root: the best head for each word where that is already a tree, else the maximum
 * spanning arborescence (Chu-Liu/Edmonds; McDonald et al. 2005) under the best single root.
 */
final class TreeDecoder {

    private TreeDecoder() {}

    /**
     * @param scores {@code scores[d][h]}: score of word d taking head h, where h 0 is the root and h i+1 is word i
     * @return head of each word, 0 for the root, i+1 for word i
     */
    static int[] decode(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        for (int d = 0; d < n; d++) {
            heads[d] = best(scores[d], d + 1);
        }
        if (isTree(heads)) {
            return heads;
        }
        int root = bestRoot(scores, heads);
        float[][] single = new float[n + 1][];
        single[0] = new float[n + 1];
        for (int d = 0; d < n; d++) {
            single[d + 1] = scores[d].clone();
            single[d + 1][0] = d == root ? 0 : Float.NEGATIVE_INFINITY;
            single[d + 1][d + 1] = Float.NEGATIVE_INFINITY;
        }
        Arrays.fill(single[root + 1], 1, n + 1, Float.NEGATIVE_INFINITY);
        int[] tree = arborescence(single);
        return Arrays.copyOfRange(tree, 1, n + 1);
    }

    private static int best(float[] row, int self) {
        int best = self == 0 ? 1 : 0;
        for (int h = 0; h < row.length; h++) {
            if (h != self && row[h] > row[best]) {
                best = h;
            }
        }
        return best;
    }

    /** Among the words that chose the root the one most sure of it; else the one that would lose least. */
    private static int bestRoot(float[][] scores, int[] heads) {
        int best = 0;
        float bestGain = Float.NEGATIVE_INFINITY;
        for (int d = 0; d < scores.length; d++) {
            float gain = scores[d][0] - (heads[d] == 0 ? scores[d][best(scores[d], 0)] : scores[d][heads[d]]);
            if (scores[d].length == 2) {
                return d;
            }
            if (gain > bestGain) {
                bestGain = gain;
                best = d;
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seen = new int[heads.length];
        for (int d = 0; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int at = d;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = d + 1;
                at = heads[at] - 1;
            }
            if (at >= 0 && seen[at] == d + 1) {
                return false;
            }
        }
        return roots == 1;
    }

    /** Heads of nodes 1..m-1 of the best arborescence from node 0; {@code s[d][h]}, node 0 has no head. */
    private static int[] arborescence(float[][] s) {
        int m = s.length;
        int[] head = new int[m];
        head[0] = -1;
        for (int d = 1; d < m; d++) {
            head[d] = best(s[d], d);
        }
        int[] cycle = cycle(head);
        if (cycle.length == 0) {
            return head;
        }
        boolean[] in = new boolean[m];
        for (int node : cycle) {
            in[node] = true;
        }
        return expand(s, head, cycle, in);
    }

    /** Contracts the cycle to one node, solves the smaller problem, and opens the cycle where its new head enters. */
    private static int[] expand(float[][] s, int[] head, int[] cycle, boolean[] in) {
        int m = s.length;
        int[] outside = new int[m - cycle.length];
        for (int i = 0, k = 0; i < m; i++) {
            if (!in[i]) {
                outside[k++] = i;
            }
        }
        int c = outside.length;
        float[][] small = new float[c + 1][c + 1];
        int[] enter = new int[c];
        int[] leave = new int[c];
        for (int a = 0; a < c; a++) {
            for (int b = 0; b < c; b++) {
                small[a][b] = s[outside[a]][outside[b]];
            }
            leave[a] = cycle[0];
            enter[a] = cycle[0];
            float gain = Float.NEGATIVE_INFINITY;
            for (int node : cycle) {
                if (s[outside[a]][node] > s[outside[a]][leave[a]]) {
                    leave[a] = node;
                }
                float swap = s[node][outside[a]] - s[node][head[node]];
                if (swap > gain) {
                    gain = swap;
                    enter[a] = node;
                }
            }
            small[a][c] = s[outside[a]][leave[a]];
            small[c][a] = gain;
        }
        small[c][c] = Float.NEGATIVE_INFINITY;
        int[] solved = arborescence(small);
        int[] out = head.clone();
        for (int a = 1; a < c; a++) {
            out[outside[a]] = solved[a] == c ? leave[a] : outside[solved[a]];
        }
        out[enter[solved[c]]] = outside[solved[c]];
        return out;
    }

    private static int[] cycle(int[] head) {
        int[] seen = new int[head.length];
        for (int d = 1; d < head.length; d++) {
            int at = d;
            while (at > 0 && seen[at] == 0) {
                seen[at] = d;
                at = head[at];
            }
            if (at > 0 && seen[at] == d) {
                int[] nodes = new int[head.length];
                int size = 0;
                int node = at;
                do {
                    nodes[size++] = node;
                    node = head[node];
                } while (node != at);
                return Arrays.copyOf(nodes, size);
            }
        }
        return new int[0];
    }
}
