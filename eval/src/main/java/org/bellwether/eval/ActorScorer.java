package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.model.Actor;
import org.bellwether.model.DocumentTime;

/**
 * Scores the actor coder on bare phrases: our gold set, and the phrases of the public benchmark (whose rows call the function that
 * was tested, with a country and a date as arguments).
 */
public final class ActorScorer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the benchmark writes where nothing tells a sector, which we leave empty. */
    private static final Set<String> NONE = Set.of("", "UNK", "JNK");

    private static final List<DateTimeFormatter> DATES = Stream.of("yyyy-MM-dd", "MMMM d, yyyy", "d MMMM yyyy")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private ActorScorer() {}

    /**
     * @param both country and first sector right
     * @param wrong one line for each row that was not
     */
    public record Figures(int rows, double country, double sector, double both, List<String> wrong) {

        public Figures {
            wrong = List.copyOf(wrong);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "phrases %d  country %.3f  sector %.3f  both %.3f", rows, country, sector, both);
        }
    }

    /** What a row asks and which answers are right; an empty country or sector list is not scored. */
    private record Row(
            String phrase, Optional<LocalDate> date, List<String> countries, List<String> sectors, boolean noSector) {}

    public static Figures score(ActorCoder coder, Path jsonl) throws IOException {
        int rows = 0;
        int country = 0;
        int sector = 0;
        int both = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(jsonl)) {
            Optional<Row> parsed = row(JSON.readTree(line));
            if (parsed.isEmpty()) {
                continue;
            }
            Row row = parsed.get();
            Actor got = coder.resolve(row.phrase(), new DocumentTime(row.date()));
            String gotSector = got.sectors().isEmpty() ? "" : got.sectors().getFirst();
            boolean countryRight = row.countries().isEmpty()
                    || row.countries().contains(got.country().orElse(""));
            boolean sectorRight = row.noSector()
                    ? gotSector.isEmpty() || row.sectors().contains(gotSector)
                    : row.sectors().isEmpty() || row.sectors().contains(gotSector);
            rows++;
            country += countryRight ? 1 : 0;
            sector += sectorRight ? 1 : 0;
            if (countryRight && sectorRight) {
                both++;
            } else {
                wrong.add(row.phrase() + "  wanted " + row.countries() + row.sectors() + "  got "
                        + got.country().orElse("") + got.sectors());
            }
        }
        double n = Math.max(1, rows);
        return new Figures(rows, country / n, sector / n, both / n, wrong);
    }

    private static Optional<Row> row(JsonNode json) {
        if (json.has("function")) {
            return benchmark(json);
        }
        JsonNode expected = json.path("expected");
        List<String> countries =
                new ArrayList<>(List.of(expected.path("country").asText("")));
        if (expected.path("country").isNull()) {
            countries.set(0, "");
        }
        json.path("accept").path("country").forEach(c -> countries.add(c.isNull() ? "" : c.asText()));
        List<String> sectors = new ArrayList<>();
        boolean none = expected.path("sectors").isEmpty();
        if (!none) {
            sectors.add(expected.path("sectors").get(0).asText());
        }
        json.path("accept").path("sectors").forEach(s -> sectors.add(s.asText()));
        return Optional.of(
                new Row(json.path("text").asText(), date(json.path("date").asText("")), countries, sectors, none));
    }

    /** Rows that ask for a country or a code; the others ask for an article's title, which is another task. */
    private static Optional<Row> benchmark(JsonNode json) {
        JsonNode expected = json.path("expected");
        String country = expected.path("country").asText(expected.path("cc").asText(""));
        String code = expected.path("code_1").asText("");
        if (country.isEmpty() && code.isEmpty()) {
            return Optional.empty();
        }
        JsonNode args = json.path("args");
        JsonNode named = json.path("kwargs");
        String given = args.path(0).asText(named.path("country").asText(""));
        String phrase = (given + " " + json.path("text").asText()).strip();
        boolean none = expected.has("code_1") && NONE.contains(code);
        List<String> codes = none || code.isEmpty() || code.contains("?") ? List.of() : List.of(code);
        List<String> countries = country.isEmpty() ? List.of() : List.of(country.equals("EUR") ? "EU" : country);
        return Optional.of(new Row(
                phrase, date(args.path(1).asText(named.path("query_date").asText(""))), countries, codes, none));
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
