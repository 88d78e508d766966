package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bellwether.code.Coders;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;

/** False alarms on sentences about police, most of which tell no police action; and how many of the arrests are found. */
public final class PoliceScorer {

    private PoliceScorer() {}

    /**
     * @param quiet share of the sentences without any labelled action in which no coercion or violence by police was found
     * @param arrestPrecision share of found arrests that are labelled arrests, @param arrestRecall share of those found
     */
    public record Figures(int rows, double quiet, double arrestPrecision, double arrestRecall) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "sentences %d  quiet %.4f  arrest P %.3f R %.3f",
                    rows,
                    quiet,
                    arrestPrecision,
                    arrestRecall);
        }
    }

    public static Figures score(Coders coders, Path jsonl) throws IOException {
        int rows = 0;
        int none = 0;
        int quiet = 0;
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (JsonNode row : BenchRows.read(jsonl)) {
            rows++;
            List<Event> events =
                    coders.code(row.path("text").asText(), DocumentTime.UNKNOWN).events();
            boolean force = events.stream().anyMatch(PoliceScorer::byPolice);
            boolean arrest = events.stream().anyMatch(PoliceScorer::arrest);
            boolean labelled = !row.path("events").isEmpty();
            boolean arrested = false;
            for (JsonNode event : row.path("events")) {
                arrested |= event.path("code").asText().equals("ARREST");
            }
            none += labelled ? 0 : 1;
            quiet += !labelled && !force ? 1 : 0;
            found += arrest ? 1 : 0;
            wanted += arrested ? 1 : 0;
            right += arrest && arrested ? 1 : 0;
        }
        return new Figures(
                rows,
                none == 0 ? 1 : (double) quiet / none,
                found == 0 ? 0 : (double) right / found,
                wanted == 0 ? 0 : (double) right / wanted);
    }

    private static boolean arrest(Event event) {
        return event.status() == EventStatus.ASSERTED
                && event.type() == EventType.COERCE
                && event.mode().filter("arrest"::equals).isPresent();
    }

    private static boolean byPolice(Event event) {
        boolean hard = event.type() == EventType.COERCE || event.type() == EventType.ASSAULT;
        return hard
                && event.status() == EventStatus.ASSERTED
                && event.sources().stream().anyMatch(p -> p.actor().sectors().contains("COP"));
    }
}
