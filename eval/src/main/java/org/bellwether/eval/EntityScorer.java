package org.bellwether.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.CodePoints;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores named entities with gold tokens: right is a name whose span and type are both right, as CoNLL-2003 counts. */
public final class EntityScorer {

    /** The part that training/corpora.py holds out: the last sentences of each file of names. */
    private static final double TRAINED_SHARE = 0.85;

    private static final int BATCH = 64;

    private static final Set<String> KNOWN = Arrays.stream(EntityType.values())
            .flatMap(type -> Stream.of("B-" + type, "I-" + type))
            .collect(Collectors.toUnmodifiableSet());

    private EntityScorer() {}

    /**
     * Shares in 0..1.
     *
     * @param f1 over persons, places and organisations; the types' own F1 follow
     */
    public record Figures(
            int names, double precision, double recall, double f1, double per, double loc, double org, double misc) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "names %d  P %.3f  R %.3f  F1 %.3f  PER %.3f  LOC %.3f  ORG %.3f  MISC %.3f",
                    names,
                    precision,
                    recall,
                    f1,
                    per,
                    loc,
                    org,
                    misc);
        }
    }

    /** One sentence with the BIO tag of each word. */
    record Labelled(List<String> words, List<String> tags) {}

    private record Name(int first, int end, EntityType type) {}

    /** Right, given, wanted. */
    private static final class Counts {

        private int right;
        private int given;
        private int wanted;

        void add(Counts other) {
            right += other.right;
            given += other.given;
            wanted += other.wanted;
        }

        double precision() {
            return given == 0 ? 0 : right / (double) given;
        }

        double recall() {
            return wanted == 0 ? Double.NaN : right / (double) wanted;
        }

        double f1() {
            return wanted == 0 ? Double.NaN : 2.0 * right / (given + wanted);
        }
    }

    /** Scores a file: the word first and its BIO tag last on a line, a blank line between sentences. */
    public static Figures score(Reader reader, Path file) throws IOException {
        return score(reader, read(file));
    }

    /** Scores the part of such a file that no weights of ours were trained on. */
    public static Figures scoreHeldOut(Reader reader, Path file) throws IOException {
        List<Labelled> all = read(file);
        return score(reader, all.subList((int) (all.size() * TRAINED_SHARE), all.size()));
    }

    /** Scores raw texts: rows with {@code text} and {@code entities}. */
    static Figures scoreTexts(Reader reader, Path file) throws IOException {
        Counts[] counts = none();
        for (JsonNode row : BenchRows.read(file)) {
            String text = row.get("text").asText();
            CodePoints points = new CodePoints(text);
            Set<Name> wanted = new HashSet<>();
            for (JsonNode entity : row.get("entities")) {
                Span span = BenchRows.span(entity, points);
                EntityType type = EntityType.valueOf(entity.get("type").asText());
                wanted.add(new Name(span.start(), span.end(), type));
            }
            Set<Name> given = new HashSet<>();
            for (Entity entity : reader.read(text).entities()) {
                given.add(new Name(entity.span().start(), entity.span().end(), entity.type()));
            }
            count(wanted, given, counts);
        }
        return figures(counts);
    }

    static Figures score(Reader reader, List<Labelled> sentences) {
        Counts[] counts = none();
        for (int from = 0; from < sentences.size(); from += BATCH) {
            List<Labelled> part = sentences.subList(from, Math.min(sentences.size(), from + BATCH));
            Reading reading =
                    reader.readTokens(part.stream().map(Labelled::words).toList());
            for (int s = 0; s < part.size(); s++) {
                count(
                        wanted(part.get(s).tags()),
                        given(reading, reading.sentences().get(s)),
                        counts);
            }
        }
        return figures(counts);
    }

    private static Counts[] none() {
        Counts[] counts = new Counts[EntityType.values().length];
        Arrays.setAll(counts, type -> new Counts());
        return counts;
    }

    private static Figures figures(Counts[] counts) {
        Counts three = new Counts();
        List.of(EntityType.PER, EntityType.LOC, EntityType.ORG).forEach(type -> three.add(counts[type.ordinal()]));
        return new Figures(
                three.wanted,
                three.precision(),
                three.recall(),
                three.f1(),
                counts[EntityType.PER.ordinal()].f1(),
                counts[EntityType.LOC.ordinal()].f1(),
                counts[EntityType.ORG.ordinal()].f1(),
                counts[EntityType.MISC.ordinal()].f1());
    }

    private static void count(Set<Name> wanted, Set<Name> given, Counts[] counts) {
        for (Name name : wanted) {
            counts[name.type().ordinal()].wanted++;
            counts[name.type().ordinal()].right += given.contains(name) ? 1 : 0;
        }
        given.forEach(name -> counts[name.type().ordinal()].given++);
    }

    private static Set<Name> given(Reading reading, Sentence sentence) {
        Set<Name> names = new HashSet<>();
        for (Entity entity : reading.entities()) {
            if (entity.first() >= sentence.first() && entity.end() <= sentence.end()) {
                names.add(new Name(entity.first() - sentence.first(), entity.end() - sentence.first(), entity.type()));
            }
        }
        return names;
    }

    /** An I- that follows no name of its type begins one; types we do not know are no names. */
    private static Set<Name> wanted(List<String> tags) {
        Set<Name> names = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            if (start >= 0 && tag.equals("I-" + tags.get(start).substring(2))) {
                continue;
            }
            if (start >= 0) {
                names.add(new Name(start, i, EntityType.valueOf(tags.get(start).substring(2))));
            }
            start = KNOWN.contains(tag) ? i : -1;
        }
        return names;
    }

    static List<Labelled> read(Path file) throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("-DOCSTART-")) {
                continue;
            }
            if (!line.isBlank()) {
                String[] field = line.strip().split("\t| ", -1);
                words.add(field[0]);
                tags.add(field[field.length - 1]);
            } else if (!words.isEmpty()) {
                sentences.add(new Labelled(List.copyOf(words), List.copyOf(tags)));
                words.clear();
                tags.clear();
            }
        }
        return sentences;
    }

    /** {@code EntityScorer FILE ...}: prints the figures of each file, all of it. */
    public static void main(String[] files) throws IOException {
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                System.out.println(file + "  " + score(reader, Path.of(file)));
            }
        }
    }
}
