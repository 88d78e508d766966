package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellwether.store.Similarity;
import org.bellwether.store.Similarity.Row;
import org.bellwether.store.Similarity.Scored;
import org.bellwether.store.search.CorpusSimilarity;

/** Scores similar articles on JSON lines with {@code id}, {@code title}, {@code body} and the {@code story} they belong to. */
public final class SimilarScorer {

    private SimilarScorer() {}

    /**
     * Figures over the rows whose story has another row; those of the same story are relevant.
     *
     * @param map mean average precision over the whole ranking, 0..1
     * @param precisionAt5 mean share of relevant rows among the first five, 0..1
     */
    public record Figures(int queries, double map, double precisionAt5) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "queries %d  MAP %.4f  P@5 %.4f", queries, map, precisionAt5);
        }
    }

    /** Ranks the rows of a file against each other and scores the rankings. */
    public static Figures score(Similarity similarity, Path jsonl) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, String> stories = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(jsonl)) {
            ObjectMapper mapper = new ObjectMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                String id = row.path("id").asText();
                rows.add(
                        new Row(id, row.path("title").asText(), row.path("body").asText()));
                stories.put(id, row.path("story").asText());
                sizes.merge(row.path("story").asText(), 1, Integer::sum);
            }
        }
        List<List<Scored>> rankings = similarity.rank(rows, rows.size());
        int queries = 0;
        double precision = 0;
        double atFive = 0;
        for (int i = 0; i < rows.size(); i++) {
            String story = stories.getOrDefault(rows.get(i).id(), "");
            int relevant = sizes.getOrDefault(story, 1) - 1;
            if (relevant > 0) {
                boolean[] hits = hits(rankings.get(i), stories, story);
                queries++;
                precision += averagePrecision(hits, relevant);
                atFive += precisionAt(hits, 5);
            }
        }
        return new Figures(queries, precision / queries, atFive / queries);
    }

    private static boolean[] hits(List<Scored> ranking, Map<String, String> stories, String story) {
        boolean[] hits = new boolean[ranking.size()];
        for (int k = 0; k < hits.length; k++) {
            hits[k] = story.equals(stories.get(ranking.get(k).id()));
        }
        return hits;
    }

    private static double averagePrecision(boolean[] hits, int relevant) {
        int found = 0;
        double sum = 0;
        for (int k = 0; k < hits.length; k++) {
            if (hits[k]) {
                sum += (double) ++found / (k + 1);
            }
        }
        return sum / relevant;
    }

    private static double precisionAt(boolean[] hits, int depth) {
        int found = 0;
        for (int k = 0; k < depth && k < hits.length; k++) {
            found += hits[k] ? 1 : 0;
        }
        return (double) found / depth;
    }

    /** {@code SimilarScorer FILE}: prints the figures. */
    public static void main(String[] args) throws IOException {
        try (Similarity similarity = new CorpusSimilarity()) {
            System.out.println(score(similarity, Path.of(args[0])));
        }
    }
}
