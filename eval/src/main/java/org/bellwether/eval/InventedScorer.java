package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.app.monitor.ActorsFile;
import org.bellwether.code.Coders;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Participant;

/**
 * Scores sentences about invented countries, which a team's own file of actors makes known (eval/actors/invented.yaml): triples of source,
 * recipient and CAMEO root. Their labels hold codes of tests of other kinds, too, which are left out with their rows.
 */
public final class InventedScorer {

    private static final int ROOTS = 20;

    private InventedScorer() {}

    /** Precision, recall and F1 of the triples, 0..1. */
    public record Figures(int rows, double precision, double recall, double f1) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "sentences %d  P %.3f R %.3f F1 %.3f", rows, precision, recall, f1);
        }
    }

    /** The actors of a file. */
    static List<OwnActor> actors(Path file) {
        return switch (ActorsFile.load(file)) {
            case ActorsFile.Loaded loaded -> loaded.actors();
            case ActorsFile.Invalid invalid ->
                throw new IllegalArgumentException(invalid.problems().toString());
        };
    }

    public static Figures score(Coders coders, Path jsonl) throws IOException {
        int rows = 0;
        Tally triples = new Tally();
        for (JsonNode row : BenchRows.read(jsonl)) {
            Set<String> gold = new HashSet<>();
            row.path("events").forEach(e -> gold.add(triple(e)));
            if (gold.contains("")) {
                continue;
            }
            Set<String> got =
                    coders.code(row.path("text").asText(), BenchRows.day(row.path("published"))).events().stream()
                            .filter(e -> e.status() != EventStatus.NEGATED)
                            .flatMap(InventedScorer::triples)
                            .collect(Collectors.toSet());
            rows++;
            triples.add(gold, got);
        }
        return new Figures(rows, triples.precision(), triples.recall(), triples.f1());
    }

    /** Countries and root of a label; empty where it has none of CAMEO's. */
    private static String triple(JsonNode event) {
        String code = event.path("code").asText();
        String source = event.path("source").asText();
        String target = event.path("target").asText();
        boolean plain = source.matches("[A-Z]{3,}") && target.matches("[A-Z]{3,}") && code.matches("\\d{3,4}");
        return plain && Integer.parseInt(code.substring(0, 2)) <= ROOTS
                ? source.substring(0, 3) + " " + target.substring(0, 3) + " " + code.substring(0, 2)
                : "";
    }

    private static Stream<String> triples(Event event) {
        List<Participant> others = event.recipients().isEmpty() ? event.sources() : event.recipients();
        return event.sources().stream()
                .flatMap(source -> others.stream()
                        .filter(other -> other != source)
                        .map(other -> country(source) + " " + country(other) + " "
                                + event.cameo().orElse("??").substring(0, 2)));
    }

    private static String country(Participant participant) {
        return participant.actor().country().orElse("-");
    }
}
