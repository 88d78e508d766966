package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellwether.code.Coders;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Participant;

/**
 * Scores the event coder sentence by sentence: types, quad classes, and who did it to whom. Only asserted events count; a gold event
 * that is planned, denied or only thought of is neither wanted nor, where it is found with such a status, held against the coder.
 */
public final class EventScorer {

    private EventScorer() {}

    /**
     * @param dyadF1 F1 of (source country, recipient country, type) triples; international bodies count as one country, IGO
     * @param quiet share of the sentences without events in which none was found
     * @param misses one line for each sentence with a difference
     */
    public record Figures(
            int rows,
            double typePrecision,
            double typeRecall,
            double typeF1,
            double quadF1,
            double dyadF1,
            double quiet,
            List<String> misses) {

        public Figures {
            misses = List.copyOf(misses);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "sentences %d  type P %.3f R %.3f F1 %.3f  quad F1 %.3f  dyad+type F1 %.3f  quiet %.3f",
                    rows,
                    typePrecision,
                    typeRecall,
                    typeF1,
                    quadF1,
                    dyadF1,
                    quiet);
        }
    }

    public static Figures score(Coders coders, Path jsonl) throws IOException {
        Tally types = new Tally();
        Tally quads = new Tally();
        Tally dyads = new Tally();
        int rows = 0;
        int empty = 0;
        int quiet = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode row : BenchRows.read(jsonl)) {
            rows++;
            List<Event> got = asserted(coders, row);
            List<String> wantTypes = new ArrayList<>();
            Set<String> wantDyads = new HashSet<>();
            for (JsonNode event : row.path("events")) {
                if (event.path("status").asText("asserted").equals("asserted")) {
                    String type = event.path("type").asText(event.path("code").asText());
                    wantTypes.add(type);
                    wantDyads.addAll(dyads(
                            type, countries(event, "sources", "source"), countries(event, "recipients", "target")));
                }
            }
            List<String> gotTypes = got.stream().map(e -> e.type().name()).toList();
            Set<String> gotDyads = new HashSet<>();
            got.forEach(
                    e -> gotDyads.addAll(dyads(e.type().name(), countries(e.sources()), countries(e.recipients()))));
            types.add(wantTypes, gotTypes);
            quads.add(quads(wantTypes), quads(gotTypes));
            dyads.add(List.copyOf(wantDyads), List.copyOf(gotDyads));
            empty += wantTypes.isEmpty() ? 1 : 0;
            quiet += wantTypes.isEmpty() && got.isEmpty() ? 1 : 0;
            if (!sorted(wantTypes).equals(sorted(gotTypes)) || !wantDyads.equals(gotDyads)) {
                misses.add(row.path("text").asText() + "\n    wanted " + wantDyads + "\n    got    " + gotDyads + " "
                        + got.stream().map(Event::why).toList());
            }
        }
        return new Figures(
                rows,
                types.precision(),
                types.recall(),
                types.f1(),
                quads.f1(),
                dyads.f1(),
                empty == 0 ? 1 : (double) quiet / empty,
                misses);
    }

    private static List<String> sorted(List<String> list) {
        return list.stream().sorted().toList();
    }

    private static List<Event> asserted(Coders coders, JsonNode row) {
        return coders.code(row.path("text").asText(), BenchRows.day(row.path("published"))).events().stream()
                .filter(e -> e.status() == EventStatus.ASSERTED)
                .toList();
    }

    private static List<String> quads(List<String> types) {
        return types.stream()
                .map(t -> EventType.valueOf(t).quad().name())
                .distinct()
                .toList();
    }

    private static Set<String> countries(JsonNode event, String field, String other) {
        Set<String> found = new HashSet<>();
        JsonNode list = event.has(field) ? event.path(field) : event.path(other);
        list.forEach(
                p -> found.add(country(Optional.ofNullable(p.path("country").asText(null)))));
        return found;
    }

    private static Set<String> countries(List<Participant> list) {
        Set<String> found = new HashSet<>();
        list.forEach(p -> found.add(country(p.actor().country())));
        return found;
    }

    /** The older gold writes all bodies IGO and knows two other spellings of country codes. */
    private static String country(Optional<String> code) {
        return switch (code.orElse("")) {
            case "EU", "UN", "NGO", "IGO", "IMG" -> "IGO";
            case "JAP" -> "JPN";
            case "null" -> "";
            default -> code.orElse("");
        };
    }

    /** Ordered pairs of different countries; a side that is not there is a dash. */
    private static Set<String> dyads(String type, Set<String> sources, Set<String> recipients) {
        Set<String> pairs = new HashSet<>();
        Set<String> to = recipients.isEmpty() ? (sources.size() > 1 ? sources : Set.of("-")) : recipients;
        for (String source : sources.isEmpty() ? Set.of("-") : sources) {
            for (String recipient : to) {
                if (recipients.isEmpty() && source.equals(recipient)) {
                    continue;
                }
                pairs.add(source + " " + recipient + " " + type);
            }
        }
        return pairs;
    }
}
