package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.extract.Extractor;
import org.bellwether.extract.PageExtractor;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Image;
import org.bellwether.model.RawDocument;
import org.jspecify.annotations.Nullable;

/**
 * Scores extraction against annotated pages.
 *
 * <p>A set is a file of rows {@code {"id","html"|"path","url"?,"body"?,"title"?,"date"?,"published"?,"updated"?,"author"?|
 * "authors"?,"image"?,"images"?,"printedStatus"?,"rejected"?,"with"?,"without"?}}; pages are files relative to it, possibly
 * gzipped. Body: precision and recall over 4-token shingles of
 * word tokens (counted as often as they stand), macro-averaged over pages; accuracy is the share of pages with the very same
 * tokens. A rejected page scores nothing. A figure with no rows to stand on is NaN.
 */
public final class ExtractionScorer {

    private static final int SHINGLE = 4;
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Instant FETCHED = Instant.parse("2035-01-01T00:00:00Z");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Extractor extractor;

    public ExtractionScorer(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What one set gave. All figures 0..1.
     *
     * @param f1 harmonic mean of the averaged precision and recall
     * @param credit share of pages with a credited cover image whose credit was found
     * @param caption share of pages with a captioned cover image whose caption, without its credit, was found
     * @param instants share of {@code published} and {@code updated} fields, null ones included, that are the same
     * @param refused share of pages marked as rejected that were
     * @param segments F1 over {@code with} segments found and {@code without} segments kept out
     */
    public record Figures(
            String set,
            int pages,
            int rejected,
            double precision,
            double recall,
            double f1,
            double accuracy,
            double date,
            double title,
            double author,
            double credit,
            double caption,
            double instants,
            double refused,
            double segments) {}

    /**
     * Scores the set whose rows are in a file.
     *
     * @throws IOException where it cannot be read
     */
    public Figures score(Path rows) throws IOException {
        return tally(rows, report -> {}).figures();
    }

    private Tally tally(Path rows, Consumer<String> perPage) throws IOException {
        Tally tally = new Tally(rows.getFileName().toString().replace(".jsonl", ""));
        for (String line : Files.readAllLines(rows)) {
            if (!line.isBlank()) {
                perPage.accept(tally.add(rows.resolveSibling(""), line));
            }
        }
        return tally;
    }

    /** Prints a table for the sets given as files of rows; with {@code --pages} a line on each page as well. */
    public static void main(String[] args) throws IOException {
        boolean pages = List.of(args).contains("--pages");
        ExtractionScorer scorer = new ExtractionScorer(new PageExtractor());
        System.out.println(
                "set            pages  rej     P     R    F1   acc  date title  auth  cred  capt  inst  refu  segm");
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                Tally tally = scorer.tally(Path.of(arg), pages ? System.out::println : report -> {});
                System.out.println(row(tally.figures()));
            }
        }
    }

    private static String row(Figures f) {
        return String.format(
                Locale.ROOT,
                "%-14s %5d %4d %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f",
                f.set,
                f.pages,
                f.rejected,
                f.precision,
                f.recall,
                f.f1,
                f.accuracy,
                f.date,
                f.title,
                f.author,
                f.credit,
                f.caption,
                f.instants,
                f.refused,
                f.segments);
    }

    private final class Tally {

        private final String set;
        private final Share precision = new Share();
        private final Share recall = new Share();
        private final Share accuracy = new Share();
        private final Share date = new Share();
        private final Share title = new Share();
        private final Share author = new Share();
        private final Share credit = new Share();
        private final Share caption = new Share();
        private final Share instants = new Share();
        private final Share refused = new Share();
        private final Share with = new Share();
        private int kept;
        private int pages;
        private int rejected;

        Tally(String set) {
            this.set = set;
        }

        String add(Path folder, String line) {
            try {
                JsonNode row = MAPPER.readTree(line);
                return add(row, extract(folder, row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String add(JsonNode row, Optional<Extracted> found) {
            pages++;
            if (row.path("rejected").asBoolean()) {
                refused.add(found.isEmpty());
                return row.path("id").asText() + (found.isEmpty() ? "" : " NOT REJECTED");
            }
            rejected += found.isEmpty() ? 1 : 0;
            String report = row.path("id").asText() + (found.isEmpty() ? " REJECTED" : "");
            if (row.hasNonNull("body")) {
                report += addBody(
                        row.get("body").asText(), found.map(Extracted::body).orElse(""));
            }
            if (row.hasNonNull("date")) {
                String day =
                        found.flatMap(Extracted::date).map(LocalDate::toString).orElse("none");
                date.add(row.get("date").asText().equals(day));
                report += row.get("date").asText().equals(day)
                        ? ""
                        : " date=" + day + " not " + row.get("date").asText();
            }
            if (row.hasNonNull("title")) {
                String text = found.map(Extracted::title).orElse("");
                boolean same = fold(row.get("title").asText()).equals(fold(text));
                title.add(same);
                report += same
                        ? ""
                        : " title=[" + text + "] not [" + row.get("title").asText() + "]";
            }
            String wanted = authors(row);
            if (!wanted.isEmpty()) {
                Set<String> names =
                        names(found.map(e -> String.join(";", e.authors())).orElse(""));
                boolean same = names(wanted).equals(names);
                author.add(same);
                report += same ? "" : " author=" + names + " not " + wanted;
            }
            report += addInstant(row.get("published"), found.flatMap(Extracted::published));
            report += addInstant(row.get("updated"), found.flatMap(Extracted::updated));
            report += addImage(row, found.flatMap(Extracted::image));
            addSegments(row, found.map(Extracted::body).orElse(""));
            return report;
        }

        private String addBody(String gold, String body) {
            List<String> wanted = tokens(gold);
            List<String> got = tokens(body);
            Map<String, Integer> wantedShingles = shingles(wanted);
            Map<String, Integer> gotShingles = shingles(got);
            int common = common(wantedShingles, gotShingles);
            double p = ratio(common, total(gotShingles), wantedShingles.isEmpty());
            double r = ratio(common, total(wantedShingles), gotShingles.isEmpty());
            precision.add(p);
            recall.add(r);
            accuracy.add(wanted.equals(got));
            return String.format(Locale.ROOT, " P=%.3f R=%.3f", p, r);
        }

        private static String authors(JsonNode row) {
            if (row.hasNonNull("author")) {
                return row.get("author").asText();
            }
            StringJoiner names = new StringJoiner(";");
            row.path("authors").forEach(name -> names.add(name.asText()));
            return names.toString();
        }

        private String addInstant(@Nullable JsonNode wanted, Optional<Instant> found) {
            if (wanted == null) {
                return "";
            }
            String got = found.map(Instant::toString).orElse("null");
            instants.add(got.equals(wanted.asText()));
            return got.equals(wanted.asText()) ? "" : " instant=" + got + " not " + wanted.asText();
        }

        private String addImage(JsonNode row, Optional<Image> found) {
            JsonNode wanted = cover(row);
            String report = "";
            String name = first(wanted.path("credit"));
            if (!name.isEmpty()) {
                boolean same = close(found.flatMap(Image::credit), name);
                credit.add(same);
                report += same ? "" : " credit=" + found.flatMap(Image::credit) + " not [" + name + "]";
            }
            String words = first(wanted.path("caption"));
            if (!words.isEmpty()) {
                boolean same = close(found.flatMap(Image::caption), words);
                caption.add(same);
                report += same ? "" : " caption=" + found.flatMap(Image::caption) + " not [" + words + "]";
            }
            return report;
        }

        /** The image of a row, or the first of its images that is a cover. */
        private static JsonNode cover(JsonNode row) {
            if (row.has("image")) {
                return row.get("image");
            }
            for (JsonNode image : row.path("images")) {
                if (image.path("cover").asBoolean()) {
                    return image;
                }
            }
            return MissingNode.getInstance();
        }

        private static String first(JsonNode value) {
            return value.isArray() ? value.path(0).asText("") : value.asText("");
        }

        /** One holds the other. */
        private static boolean close(Optional<String> found, String wanted) {
            String right = fold(wanted);
            return found.map(ExtractionScorer::fold)
                    .filter(f -> !f.isEmpty() && (f.contains(right) || right.contains(f)))
                    .isPresent();
        }

        private void addSegments(JsonNode row, String body) {
            String text = fold(body);
            row.path("with").forEach(segment -> with.add(text.contains(fold(segment.asText()))));
            row.path("without").forEach(segment -> kept += text.contains(fold(segment.asText())) ? 1 : 0);
        }

        Figures figures() {
            double p = precision.value();
            double r = recall.value();
            double segments = 2 * with.sum / (2 * with.sum + kept + (with.count - with.sum));
            return new Figures(
                    set,
                    pages,
                    rejected,
                    p,
                    r,
                    p + r == 0 ? 0 : 2 * p * r / (p + r),
                    accuracy.value(),
                    date.value(),
                    title.value(),
                    author.value(),
                    credit.value(),
                    caption.value(),
                    instants.value(),
                    refused.value(),
                    segments);
        }
    }

    private Optional<Extracted> extract(Path folder, JsonNode row) throws IOException {
        byte[] bytes = Files.readAllBytes(
                folder.resolve(row.path(row.has("html") ? "html" : "path").asText()));
        Optional<String> url = Optional.ofNullable(row.get("url")).map(JsonNode::asText);
        return switch (extractor.extract(
                new RawDocument(url, bytes, Optional.of("text/html"), Optional.empty(), FETCHED))) {
            case Extracted extracted -> Optional.of(extracted);
            case Extraction.Rejected rejected -> Optional.empty();
        };
    }

    private static Set<String> names(String authors) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(authors.split("[;,]"))
                .map(ExtractionScorer::fold)
                .filter(n -> !n.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static String fold(String text) {
        return String.join(" ", tokens(text));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static Map<String, Integer> shingles(List<String> tokens) {
        Map<String, Integer> shingles = new HashMap<>();
        int size = Math.min(SHINGLE, tokens.size());
        for (int i = 0; size > 0 && i + size <= tokens.size(); i++) {
            shingles.merge(String.join(" ", tokens.subList(i, i + size)), 1, Integer::sum);
        }
        return shingles;
    }

    private static int common(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    private static int total(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nothing of nothing is right. */
    private static double ratio(int part, int whole, boolean otherEmpty) {
        return whole == 0 ? (otherEmpty ? 1 : 0) : (double) part / whole;
    }

    /** A mean that is NaN while empty. */
    private static final class Share {

        private double sum;
        private int count;

        void add(boolean right) {
            add(right ? 1 : 0);
        }

        void add(double value) {
            sum += value;
            count++;
        }

        double value() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }
}
