package org.bellwether.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    @Test
    void keepsTheBestHeadsWhereTheyAreATree() {
        float[][] scores = {{0, 0, 5, 0}, {9, 0, 0, 0}, {0, 0, 4, 0}};
        assertThat(TreeDecoder.decode(scores)).containsExactly(2, 0, 2);
    }

    @Test
    void breaksACycle() {
        float[][] scores = {{1, 0, 9}, {2, 8, 0}};
        assertThat(TreeDecoder.decode(scores)).containsExactly(2, 0);
    }

    @Test
    void leavesOneRootWhereSeveralWordsWouldBe() {
        float[][] scores = {{9, 0, 1, 0}, {8, 2, 0, 0}, {7, 0, 3, 0}};
        assertThat(TreeDecoder.decode(scores)).containsOnlyOnce(0);
    }

    /** Against every single-root tree over up to five words, one by one. */
    @Test
    void findsTheBestSingleRootTreeOnceTheRootIsFixed() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int n = 1 + random.nextInt(5);
            float[][] scores = new float[n][n + 1];
            for (float[] row : scores) {
                for (int h = 0; h <= n; h++) {
                    row[h] = random.nextInt(1000);
                }
            }
            int[] heads = TreeDecoder.decode(scores);
            int root = indexOfRoot(heads);
            assertThat(isTree(heads)).isTrue();
            assertThat(score(scores, heads)).isEqualTo(best(scores, new int[n], 0, root));
        }
    }

    private static int indexOfRoot(int[] heads) {
        for (int d = 0; d < heads.length; d++) {
            if (heads[d] == 0) {
                return d;
            }
        }
        throw new AssertionError("no root");
    }

    private static float best(float[][] scores, int[] heads, int d, int root) {
        if (d == heads.length) {
            return isTree(heads) ? score(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int h = 0; h <= heads.length; h++) {
            if ((h == 0) == (d == root) && h != d + 1) {
                heads[d] = h;
                best = Math.max(best, best(scores, heads, d + 1, root));
            }
        }
        return best;
    }

    private static float score(float[][] scores, int[] heads) {
        float sum = 0;
        for (int d = 0; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 0; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int at = d;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at] - 1;
            }
        }
        return roots == 1;
    }
}
