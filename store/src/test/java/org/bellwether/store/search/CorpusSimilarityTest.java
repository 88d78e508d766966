package org.bellwether.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bellwether.store.Similarity;
import org.bellwether.store.Similarity.Row;
import org.bellwether.store.Similarity.Scored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorpusSimilarityTest {

    private final Similarity similarity = new CorpusSimilarity();

    @AfterEach
    void close() {
        similarity.close();
    }

    @Test
    void ranksTheOtherRowsBestFirst() {
        List<Row> rows = List.of(
                new Row("1", "Loan agreed", "The bank and the ministry agreed on a loan."),
                new Row("2", "Storm warning", "Heavy rain and wind are expected at the coast."),
                new Row("3", "Ministry takes loan", "The ministry will take a loan from the bank."),
                new Row("4", "Loan agreed", "The bank and the ministry agreed on a loan."));
        List<List<Scored>> ranked = similarity.rank(rows, 2);
        assertThat(ranked).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(2));
        assertThat(ranked.getFirst()).extracting(Scored::id).containsExactly("4", "3");
        assertThat(ranked.getFirst().getFirst().score()).isCloseTo(1, within(1e-3));
        assertThat(ranked.get(1))
                .extracting(Scored::score)
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 0.5));
    }

    @Test
    void emptySetsAndEmptyTextsAreTaken() {
        assertThat(similarity.rank(List.of(), 10)).isEmpty();
        assertThat(similarity.rank(List.of(new Row("1", "", "")), 10)).containsExactly(List.of());
        List<List<Scored>> two = similarity.rank(List.of(new Row("1", "", ""), new Row("2", "\0", "the of")), 10);
        assertThat(two)
                .allSatisfy(row -> assertThat(row)
                        .singleElement()
                        .satisfies(other -> assertThat(other.score()).isBetween(0.0, 1.0)));
    }
}
