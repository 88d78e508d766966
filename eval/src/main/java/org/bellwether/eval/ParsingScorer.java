package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Scores the language model's tags and dependencies on a CoNLL-U file with gold tokens. */
public final class ParsingScorer {

    private ParsingScorer() {}

    /**
     * Figures in percent of words, punctuation included, as CoNLL 2018 counts UAS and LAS; LAS without subtypes.
     *
     * @param subjects F1 of subject edges (head, dependent, nsubj with any subtype)
     */
    public record Figures(int words, double uas, double las, double xpos, double upos, double subjects) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "words %d  UAS %.2f  LAS %.2f  XPOS %.2f  UPOS %.2f  subject F1 %.2f",
                    words,
                    uas,
                    las,
                    xpos,
                    upos,
                    subjects);
        }
    }

    /** The documents of GUM that training/corpora.py holds out. */
    private static final Set<String> HELD_OUT = Set.of(
            "GUM_news_asylum",
            "GUM_news_korea",
            "GUM_news_defector",
            "GUM_interview_peres",
            "GUM_interview_libertarian");

    /** Scores a reader on a file. */
    public static Figures score(Reader reader, Path conllu) throws IOException {
        return score(reader, Conllu.read(conllu));
    }

    /** Scores a reader on those documents of GUM that no weights of ours were trained on. */
    public static Figures scoreHeldOut(Reader reader, Path conllu) throws IOException {
        return score(reader, Conllu.read(conllu, HELD_OUT::contains));
    }

    private static Figures score(Reader reader, List<List<Conllu.Word>> gold) {
        int words = 0;
        int heads = 0;
        int labelled = 0;
        int tags = 0;
        int universal = 0;
        int[] subjects = new int[3];
        for (int from = 0; from < gold.size(); from += 64) {
            List<List<Conllu.Word>> part = gold.subList(from, Math.min(from + 64, gold.size()));
            Reading reading = reader.readTokens(part.stream()
                    .map(s -> s.stream().map(Conllu.Word::text).toList())
                    .toList());
            for (int s = 0; s < part.size(); s++) {
                Sentence sentence = reading.sentences().get(s);
                for (int i = 0; i < part.get(s).size(); i++) {
                    Conllu.Word want = part.get(s).get(i);
                    Token got = reading.token(sentence.first() + i);
                    int head = got.head() < 0 ? 0 : got.head() - sentence.first() + 1;
                    boolean attached = head == want.head();
                    words++;
                    heads += attached ? 1 : 0;
                    labelled += attached && got.relation().equals(want.relation()) ? 1 : 0;
                    tags += got.pos().equals(want.xpos()) ? 1 : 0;
                    universal += got.upos().equals(want.upos()) ? 1 : 0;
                    boolean goldSubject = want.relation().equals("nsubj");
                    boolean subject = got.relation().equals("nsubj");
                    subjects[0] += goldSubject && subject && attached ? 1 : 0;
                    subjects[1] += goldSubject ? 1 : 0;
                    subjects[2] += subject ? 1 : 0;
                }
            }
        }
        double n = words / 100.0;
        double f1 = 200.0 * subjects[0] / (subjects[1] + subjects[2]);
        return new Figures(words, heads / n, labelled / n, tags / n, universal / n, f1);
    }

    /** {@code ParsingScorer FILE.conllu ...}: prints the figures of each file. */
    public static void main(String[] files) throws IOException {
        try (Reader reader = OnnxReader.load()) {
            for (String file : files) {
                System.out.println(file + "  " + score(reader, Path.of(file)));
            }
        }
    }
}
