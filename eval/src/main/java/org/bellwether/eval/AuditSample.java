package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.bellwether.assess.Thresholds;
import org.bellwether.code.Coders;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventStatus;
import org.bellwether.model.Participant;
import org.bellwether.model.Reading;

/** Draws coded events by chance, with their sentences, for a reader to judge by hand (eval/audits). */
public final class AuditSample {

    private AuditSample() {}

    /** {@code AuditSample NEWS.jsonl.gz ARTICLES EVENTS SEED}: of that many articles, that many of the events that would count on a board. */
    public static void main(String[] args) throws IOException {
        Random chance = new Random(Long.parseLong(args[3]));
        List<JsonNode> rows = rows(Path.of(args[0]));
        Collections.shuffle(rows, chance);
        List<String> found = new ArrayList<>();
        Coders coders = EvalCoders.load();
        for (JsonNode row : rows.subList(0, Math.min(rows.size(), Integer.parseInt(args[1])))) {
            events(coders, row, found);
        }
        System.err.printf("%d events%n", found.size());
        Collections.shuffle(found, chance);
        for (int i = 0; i < Math.min(found.size(), Integer.parseInt(args[2])); i++) {
            System.out.printf("#%d%n%s%n", i + 1, found.get(i));
        }
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> rows = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }

    private static void events(Coders coders, JsonNode row, List<String> found) {
        String title = row.path("title").asText();
        String date = row.path("date").asText("");
        DocumentTime day =
                date.length() < 10 ? DocumentTime.UNKNOWN : DocumentTime.of(LocalDate.parse(date.substring(0, 10)));
        CodedArticle coded = coders.code(title + "\n\n" + row.path("body").asText(), day);
        for (Event event : coded.events()) {
            if (event.status() == EventStatus.ASSERTED && event.confidence() >= Thresholds.DEFAULT.confidence()) {
                found.add(String.join(
                        "\n",
                        "TITLE: " + title + " (" + date + ")",
                        "BEFORE: " + (event.sentence() > 0 ? sentence(coded.reading(), event.sentence() - 1) : ""),
                        "SENTENCE: " + sentence(coded.reading(), event.sentence()),
                        "EVENT: " + event.type()
                                + event.mode().map(m -> "/" + m).orElse("") + " trigger="
                                + event.trigger().of(coded.reading().text()),
                        "  sources=" + sides(event.sources()),
                        "  recipients=" + sides(event.recipients()),
                        "  date=" + event.date().value() + " confidence=" + event.confidence() + " why=" + event.why(),
                        ""));
            }
        }
    }

    private static String sentence(Reading reading, int index) {
        return reading.sentences().get(index).span().of(reading.text()).replace('\n', ' ');
    }

    private static String sides(List<Participant> side) {
        return side.stream()
                .map(p -> p.text() + " [" + p.actor().country().orElse("?") + " "
                        + String.join(",", p.actor().sectors()) + "]")
                .collect(Collectors.joining("; "));
    }
}
