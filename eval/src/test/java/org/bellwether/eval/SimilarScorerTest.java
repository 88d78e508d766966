package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.store.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarScorerTest {

    @TempDir
    private Path folder;

    /** Ranks the other rows in the order of the file. */
    private static final class FileOrder implements Similarity {

        @Override
        public List<List<Scored>> rank(List<Row> rows, int top) {
            return rows.stream()
                    .map(row -> rows.stream()
                            .filter(other -> !other.equals(row))
                            .limit(top)
                            .map(other -> new Scored(other.id(), .5))
                            .toList())
                    .toList();
        }

        @Override
        public void close() {}
    }

    @Test
    void figuresAreThoseOfAHandCount() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), """
                {"id":"1","title":"","body":"a","story":"x"}
                {"id":"2","title":"","body":"b","story":"y"}
                {"id":"3","title":"","body":"c","story":"x"}
                {"id":"4","title":"","body":"d","story":"x"}
                {"id":"5","title":"","body":"e","story":"alone"}
                """);
        SimilarScorer.Figures figures = SimilarScorer.score(new FileOrder(), rows);
        // Rankings of 1, 3, 4 are 2345, 1245, 1235: precision (1/2+2/3)/2, (1+2/3)/2, (1+2/3)/2; 2 and 5 have no other
        // row.
        assertThat(figures.queries()).isEqualTo(3);
        assertThat(figures.map()).isCloseTo((7.0 / 12 + 5.0 / 6 + 5.0 / 6) / 3, within(1e-9));
        assertThat(figures.precisionAt5()).isCloseTo(2.0 / 5, within(1e-9));
    }
}
