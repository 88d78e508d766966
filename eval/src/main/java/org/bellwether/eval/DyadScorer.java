package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bellwether.code.Coders;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.EventType;

/**
 * Scores the question which single type of event relates two given names, on the rows that tell one asserted event with two named
 * sides: macro F1 over 15 root classes (CONCEDE and RETREAT are one, YIELD) and over the quad classes.
 */
public final class DyadScorer {

    private DyadScorer() {}

    /** Macro F1 over the classes that occur, and the share that is right. */
    public record Figures(int rows, double rootF1, double quadF1, double accuracy) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "dyads %d  root macro F1 %.3f  quad macro F1 %.3f  right %.3f",
                    rows,
                    rootF1,
                    quadF1,
                    accuracy);
        }
    }

    /** Right, given and wanted, by class. */
    private static final class Classes {
        private final Map<String, int[]> counts = new HashMap<>();

        void add(String wanted, String given) {
            of(wanted)[2]++;
            of(given)[1]++;
            of(wanted)[0] += wanted.equals(given) ? 1 : 0;
        }

        private int[] of(String name) {
            return counts.computeIfAbsent(name, k -> new int[3]);
        }

        double macroF1() {
            return counts.values().stream()
                    .filter(c -> c[2] > 0)
                    .mapToDouble(c -> 2.0 * c[0] / (c[1] + c[2]))
                    .average()
                    .orElse(0);
        }
    }

    public static Figures score(Coders coders, DyadCoder dyads, Path jsonl) throws IOException {
        Classes roots = new Classes();
        Classes quads = new Classes();
        int rows = 0;
        int right = 0;
        for (JsonNode row : BenchRows.read(jsonl)) {
            List<JsonNode> events = StreamSupport.stream(row.path("events").spliterator(), false)
                    .filter(e -> e.path("status").asText("asserted").equals("asserted"))
                    .toList();
            if (events.size() != 1) {
                continue;
            }
            JsonNode event = events.getFirst();
            JsonNode sources = event.has("sources") ? event.path("sources") : event.path("source");
            JsonNode recipients = event.has("recipients") ? event.path("recipients") : event.path("target");
            JsonNode other = recipients.isEmpty() ? sources.path(1) : recipients.path(0);
            if (sources.isEmpty() || other.isMissingNode()) {
                continue;
            }
            CodedArticle coded = coders.code(row.path("text").asText(), DocumentTime.UNKNOWN);
            EventType given = dyads.code(
                            coded,
                            sources.path(0).path("text").asText(),
                            other.path("text").asText())
                    .type();
            EventType wanted = EventType.valueOf(
                    event.path("type").asText(event.path("code").asText()));
            roots.add(root(wanted), root(given));
            quads.add(wanted.quad().name(), given.quad().name());
            rows++;
            right += root(wanted).equals(root(given)) ? 1 : 0;
        }
        return new Figures(rows, roots.macroF1(), quads.macroF1(), right / Math.max(1.0, rows));
    }

    private static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }
}
