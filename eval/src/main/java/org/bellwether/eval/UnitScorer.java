package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores sentences and tokens on the raw text of a treebank: right is a span whose both ends are right. */
public final class UnitScorer {

    private UnitScorer() {}

    /** F1 in 0..1. */
    public record Figures(int words, double tokens, double sentences) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "words %d  token F1 %.4f  sentence F1 %.4f", words, tokens, sentences);
        }
    }

    public static Figures score(Reader reader, Path conllu) throws IOException {
        int words = 0;
        double[] tokens = new double[3];
        double[] sentences = new double[3];
        for (Conllu.Document document : Conllu.documents(conllu)) {
            Reading reading = reader.read(document.text());
            Set<Span> wanted = new HashSet<>(document.words());
            add(tokens, wanted, reading.tokens().stream().map(Token::span).toList());
            add(
                    sentences,
                    new HashSet<>(document.sentences()),
                    reading.sentences().stream().map(Sentence::span).toList());
            words += wanted.size();
        }
        return new Figures(words, f1(tokens), f1(sentences));
    }

    private static void add(double[] counts, Set<Span> wanted, List<Span> given) {
        counts[0] += given.stream().filter(wanted::contains).count();
        counts[1] += given.size();
        counts[2] += wanted.size();
    }

    private static double f1(double[] counts) {
        return 2 * counts[0] / (counts[1] + counts[2]);
    }

    /** {@code UnitScorer FILE.conllu ...}: prints the figures of each file. */
    public static void main(String[] files) throws IOException {
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                System.out.println(file + "  " + score(reader, Path.of(file)));
            }
        }
    }
}
