package org.bellwether.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.bellwether.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestTest {

    private static final int ARTICLES = 400;
    private static final int TOPICS = 40;

    private final Random random = new Random(7);
    private final Map<String, String> bodies = new HashMap<>();

    private Article article(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            boolean own = random.nextInt(3) == 0;
            text.append(own ? "topic" + number % TOPICS + "x" + random.nextInt(12) : "word" + random.nextInt(400))
                    .append(' ');
        }
        bodies.put("a" + number, text.toString());
        return new Article(
                "a" + number,
                "wire",
                Optional.empty(),
                "Title " + number,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(text.toString()),
                "s" + number,
                Instant.EPOCH);
    }

    private static float[] vector(String text) {
        float[] vector = new float[32];
        for (String word : text.split("\\s+")) {
            vector[Math.floorMod(word.hashCode(), vector.length)] += 1;
        }
        double square = 0;
        for (float x : vector) {
            square += (double) x * x;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Test
    void findsWhatComparingAllFindsWithTheSameScores(@TempDir Path folder) throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder, NearestTest::vector)) {
            for (int i = 0; i < ARTICLES; i++) {
                index.put(article(i), 0);
            }
            index.commit(1);
        }
        int same = 0;
        int all = 0;
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            FullText exact = FullText.of(reader);
            for (int document = 0; document < ARTICLES; document += 16) {
                var stored = searcher.storedFields().document(document);
                double[] scores = exact.scores(
                        document, Terms.count(Terms.text(stored.get(Documents.TITLE), stored.get(Documents.BODY))));
                int self = document;
                List<Integer> best = IntStream.range(0, ARTICLES)
                        .filter(other -> other != self)
                        .boxed()
                        .sorted(Comparator.comparingDouble(other -> -scores[other]))
                        .limit(6)
                        .toList();
                List<Nearest.Scored> found = new Nearest(searcher).to(document, 6);
                List<Integer> places = new ArrayList<>();
                for (Nearest.Scored one : found) {
                    assertThat(one.score())
                            .isCloseTo(scores[one.document()], org.assertj.core.data.Offset.offset(1e-4));
                    places.add(one.document());
                }
                same += (int) best.stream().filter(places::contains).count();
                all += best.size();
            }
        }
        assertThat(same).isGreaterThan(all * 95 / 100);
    }
}
