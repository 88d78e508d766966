package org.bellwether.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

    @Test
    void closeInMeaningIsCloseInSpace() {
        try (SentenceVectors vectors = new SentenceVectors()) {
            float[] arrest = vectors.embed("Police detained an opposition leader in the capital.");
            float[] same = vectors.embed("Security forces arrested the head of an opposition party.");
            float[] sport = vectors.embed("The striker scored twice in the second half.");
            assertThat(arrest).hasSize(SentenceVectors.DIMENSIONS);
            assertThat(VectorUtil.dotProduct(arrest, arrest)).isCloseTo(1f, within(1e-5f));
            assertThat(VectorUtil.dotProduct(arrest, same)).isGreaterThan(VectorUtil.dotProduct(arrest, sport) + .1f);
            assertThat(vectors.embed("word ".repeat(5000))).hasSize(SentenceVectors.DIMENSIONS);
            assertThat(vectors.embed("")).doesNotContain(Float.NaN);
        }
    }

    @Test
    void leadIsCutAtAWord() {
        String body = "words ".repeat(200);
        assertThat(SentenceVectors.lead("Title", body))
                .startsWith("Title\nwords")
                .endsWith("words")
                .hasSizeLessThan(610);
        assertThat(SentenceVectors.lead("Title", "x".repeat(1000))).hasSize(606);
        assertThat(SentenceVectors.lead("Title", "Short.")).isEqualTo("Title\nShort.");
    }
}
