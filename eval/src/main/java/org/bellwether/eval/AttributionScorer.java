package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.bellwether.code.attribution.AttributionCoder;
import org.bellwether.code.attribution.RuleAttributionCoder;
import org.bellwether.model.Attribution;
import org.bellwether.model.CodePoints;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores attributions: source, cue and content must all match the same gold attribution, greedy one to one. */
public final class AttributionScorer {

    private AttributionScorer() {}

    /**
     * Figures from 0 to 1.
     *
     * @param overlap F1 where each part shares a token (or both lack the part)
     * @param exact F1 where each part is the same set of tokens, punctuation left aside
     * @param anonymous share of overlap matches whose gold says whether the speaker is anonymous, that agree
     * @param factualityError mean absolute error of factuality over overlap matches that have one, NaN without any
     */
    public record Figures(
            int rows,
            int gold,
            int found,
            double precision,
            double recall,
            double overlap,
            double exact,
            double anonymous,
            double factualityError,
            int chainsGold,
            int chainsRight) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "rows %d  gold %d  found %d  overlap P %.3f R %.3f F1 %.3f  exact F1 %.3f  anonymous %.3f  factuality MAE %.3f  chains %d/%d",
                    rows,
                    gold,
                    found,
                    precision,
                    recall,
                    overlap,
                    exact,
                    anonymous,
                    factualityError,
                    chainsRight,
                    chainsGold);
        }
    }

    /** The tokens of the three parts. */
    private record Parts(BitSet source, BitSet cue, BitSet content) {

        boolean overlaps(Parts other) {
            return shares(source, other.source) && shares(cue, other.cue) && shares(content, other.content);
        }

        private static boolean shares(BitSet a, BitSet b) {
            return a.intersects(b) || a.isEmpty() && b.isEmpty();
        }
    }

    private static final class Sums {
        int rows;
        int gold;
        int found;
        int overlap;
        int exact;
        int anonymousAsked;
        int anonymousRight;
        int factualityAsked;
        double factualityError;
        int chains;
        int chainsRight;

        Figures figures() {
            double precision = found == 0 ? 0 : (double) overlap / found;
            double recall = gold == 0 ? 0 : (double) overlap / gold;
            return new Figures(
                    rows,
                    gold,
                    found,
                    precision,
                    recall,
                    2.0 * overlap / Math.max(1, gold + found),
                    2.0 * exact / Math.max(1, gold + found),
                    (double) anonymousRight / Math.max(1, anonymousAsked),
                    factualityError / factualityAsked,
                    chains,
                    chainsRight);
        }
    }

    public static Figures score(Reader reader, AttributionCoder coder, Path file) throws IOException {
        return score(reader, coder, file, new ArrayList<>());
    }

    /** Scores, and adds every miss and false alarm to {@code differences}. */
    public static Figures score(Reader reader, AttributionCoder coder, Path file, List<String> differences)
            throws IOException {
        Sums sums = new Sums();
        for (JsonNode row : BenchRows.read(file)) {
            Reading reading = reader.read(row.get("text").asText());
            count(row, reading, coder.code(reading, List.of()), sums, differences);
        }
        return sums.figures();
    }

    private static void count(
            JsonNode row, Reading reading, List<Attribution> found, Sums sums, List<String> differences) {
        CodePoints points = new CodePoints(reading.text());
        List<Attribution> left = new ArrayList<>(found);
        List<JsonNode> missed = new ArrayList<>();
        for (JsonNode want : row.get("attributions")) {
            Parts parts = gold(want, reading, points);
            Attribution best = null;
            for (Attribution candidate : left) {
                Parts its = parts(reading, candidate.source(), candidate.cue(), candidate.content());
                if (its.overlaps(parts) && (best == null || its.equals(parts))) {
                    best = candidate;
                }
            }
            sums.gold++;
            if (best == null) {
                missed.add(want);
                continue;
            }
            left.remove(best);
            sums.overlap++;
            Parts its = parts(reading, best.source(), best.cue(), best.content());
            sums.exact += its.equals(parts) ? 1 : 0;
            details(want, best, sums);
            if (!its.equals(parts)) {
                differences.add(row.get("id").asText() + "  inexact " + told(reading, want, points) + "  //  "
                        + told(reading, best));
            }
        }
        missed.forEach(want -> differences.add(row.get("id").asText() + "  missed " + told(reading, want, points)));
        left.forEach(a -> differences.add(row.get("id").asText() + "  false " + told(reading, a)));
        sums.rows++;
        sums.found += found.size();
    }

    private static void details(JsonNode want, Attribution best, Sums sums) {
        if (want.has("anonymous")) {
            sums.anonymousAsked++;
            sums.anonymousRight += want.get("anonymous").asBoolean() == best.anonymous() ? 1 : 0;
        }
        if (want.has("factuality")) {
            sums.factualityAsked++;
            sums.factualityError += Math.abs(want.get("factuality").asDouble() - best.factuality());
        }
        if (want.path("chain").size() > 1) {
            sums.chains++;
            sums.chainsRight += best.chain().size() == want.get("chain").size() ? 1 : 0;
        }
    }

    private static Parts gold(JsonNode want, Reading reading, CodePoints points) {
        return parts(
                reading,
                spans(want.get("source"), points),
                spans(want.get("cue"), points),
                spans(want.get("content"), points));
    }

    private static List<Span> spans(JsonNode nodes, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(node -> spans.add(BenchRows.span(node, points)));
        return spans;
    }

    private static Parts parts(Reading reading, List<Span> source, List<Span> cue, List<Span> content) {
        return new Parts(tokens(reading, source), tokens(reading, cue), tokens(reading, content));
    }

    private static BitSet tokens(Reading reading, List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            int before = set.cardinality();
            for (Token token : reading.tokens()) {
                boolean word = token.text().chars().anyMatch(Character::isLetterOrDigit);
                if (word && token.span().overlaps(span)) {
                    set.set(token.index());
                }
            }
            if (set.cardinality() == before) {
                reading.tokens().stream().filter(t -> t.span().overlaps(span)).forEach(t -> set.set(t.index()));
            }
        }
        return set;
    }

    private static String told(Reading reading, JsonNode want, CodePoints points) {
        return told(
                reading,
                spans(want.get("source"), points),
                spans(want.get("cue"), points),
                spans(want.get("content"), points));
    }

    private static String told(Reading reading, Attribution found) {
        return told(reading, found.source(), found.cue(), found.content()) + " " + found.why();
    }

    private static String told(Reading reading, List<Span> source, List<Span> cue, List<Span> content) {
        return words(reading, source) + " -- " + words(reading, cue) + " -- " + words(reading, content);
    }

    private static List<String> words(Reading reading, List<Span> spans) {
        return spans.stream().map(s -> s.of(reading.text())).toList();
    }

    /** {@code AttributionScorer FILE.jsonl ... [--differences]}: prints the figures of each file. */
    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean all = files.remove("--differences");
        AttributionCoder coder = new RuleAttributionCoder();
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                List<String> differences = new ArrayList<>();
                System.out.println(file + "  " + score(reader, coder, Path.of(file), differences));
                if (all) {
                    differences.forEach(d -> System.out.println("  " + d));
                }
            }
        }
    }
}
