package org.bellwether.eval.reference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.attribution.RuleAttributionCoder;
import org.bellwether.eval.BenchRows;
import org.bellwether.eval.Conllu;
import org.bellwether.model.Attribution;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Entity;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.OnnxReader;

/**
 * Silver labels for training: what two of CoreNLP's name models, its parser and our own present model agree on, and the marks of
 * our attribution rules. Where they disagree the column is {@code _} and teaches nothing.
 *
 * <p>CoreNLP's name models know hyphenated words whole ("Ki-moon"), our reading cuts them: they see both forms, and what they say of the
 * whole outweighs the parts. Every second article without trees is written with its words whole, so that either form can be read.
 *
 * <p>Rows are word, tag, head (0 root, i + 1 the word i), relation, name (BIO), mark (S source, C cue, T content, O none), with tabs
 * between; a blank line ends a sentence.
 */
public final class SilverLabels {

    private static final int WORKERS = 2;
    private static final int MAX_WORDS = 80;
    private static final int SEED = 1;
    private static final String UNSURE = "_";
    private static final Set<String> PROPER = Set.of("PER", "LOC", "ORG");

    private final OnnxReader reader = OnnxReader.load();
    private final GazetteerActorCoder actors = new GazetteerActorCoder();
    private final RuleAttributionCoder attributions = new RuleAttributionCoder();
    private final CoreNlp names = new CoreNlp();
    private final CoreNlpReader parser = new CoreNlpReader();

    private SilverLabels() {}

    /**
     * {@code SilverLabels NEWS.jsonl.gz OUT.gz ARTICLES PARSED}: that many articles by chance, the first PARSED of them with trees.
     * {@code SilverLabels TREES.conllu OUT.gz}: names and marks for the sentences of a treebank, all of them and in their order.
     */
    public static void main(String[] args) throws IOException {
        Path in = Path.of(args[0]);
        SilverLabels labels = new SilverLabels();
        List<Callable<String>> jobs = args.length > 2
                ? labels.news(in, Integer.parseInt(args[2]), Integer.parseInt(args[3]))
                : labels.treebank(in);
        try (var out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), StandardCharsets.UTF_8)));
                var pool = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<String>> results = jobs.stream().map(pool::submit).toList();
            for (int i = 0; i < results.size(); i++) {
                out.print(results.get(i).get());
                if (i % 100 == 99) {
                    System.err.printf("%d of %d%n", i + 1, results.size());
                }
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Labelling failed", e);
        } finally {
            labels.reader.close();
        }
    }

    private List<Callable<String>> news(Path file, int articles, int parsed) throws IOException {
        List<String> texts = new ArrayList<>(
                BenchRows.read(file).stream().map(BenchRows::article).toList());
        Collections.shuffle(texts, new Random(SEED));
        List<Callable<String>> jobs = new ArrayList<>();
        for (int i = 0; i < Math.min(articles, texts.size()); i++) {
            String text = texts.get(i);
            boolean trees = i < parsed;
            boolean whole = !trees && i % 2 == 1;
            jobs.add(() -> label(reader.read(text), trees, false, whole));
        }
        return jobs;
    }

    private List<Callable<String>> treebank(Path file) throws IOException {
        List<List<String>> sentences = Conllu.words(file);
        List<Callable<String>> jobs = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += 64) {
            List<List<String>> part = sentences.subList(from, Math.min(from + 64, sentences.size()));
            jobs.add(() -> label(reader.readTokens(part), false, true, false));
        }
        return jobs;
    }

    private String label(Reading reading, boolean trees, boolean all, boolean whole) {
        char[] marks = marks(reading);
        List<List<String>> texts = new ArrayList<>();
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            int count = sentence.end() - sentence.first();
            if (all || count > 2 && count <= MAX_WORDS) {
                kept.add(sentence);
                texts.add(reading.tokens().subList(sentence.first(), sentence.end()).stream()
                        .map(t -> t.text().replaceAll("\\s", UNSURE))
                        .toList());
            }
        }
        Optional<Reading> parsed = trees && !texts.isEmpty() ? Optional.of(parser.readTokens(texts)) : Optional.empty();
        if (parsed.isPresent() && parsed.get().sentences().size() != texts.size()) {
            throw new IllegalStateException("CoreNLP made other sentences of " + texts);
        }
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < kept.size(); s++) {
            if (whole) {
                wholeWords(reading, kept.get(s), texts.get(s), marks, out);
            } else {
                int number = s;
                Optional<Sentence> judged = parsed.map(p -> p.sentences().get(number));
                sentence(reading, kept.get(s), texts.get(s), parsed, judged, marks, out);
            }
        }
        return out.toString();
    }

    private void sentence(
            Reading reading,
            Sentence sentence,
            List<String> words,
            Optional<Reading> parsed,
            Optional<Sentence> judge,
            char[] marks,
            StringBuilder out) {
        List<String> names = cutNames(reading, sentence, words);
        String before = "O";
        for (int i = 0; i < words.size(); i++) {
            Token token = reading.token(sentence.first() + i);
            int at = i;
            int head = headWithin(reading, token);
            Optional<Token> judged = judge.map(s -> parsed.orElseThrow().token(s.first() + at));
            boolean agreed =
                    judged.map(t -> headWithin(parsed.orElseThrow(), t) == head).orElse(false);
            boolean tagged = judged.map(t -> t.pos().equals(token.pos())).orElse(false);
            out.append(words.get(i)).append('\t').append(tagged ? token.pos() : UNSURE);
            out.append('\t').append(agreed ? head : -1).append('\t').append(agreed ? token.deprel() : UNSURE);
            out.append('\t').append(bio(names.get(i), before));
            out.append('\t').append(marks[token.index()]).append('\n');
            before = names.get(i);
        }
        out.append('\n');
    }

    private void wholeWords(Reading reading, Sentence sentence, List<String> words, char[] marks, StringBuilder out) {
        List<Whole> wholes = wholes(reading, sentence, words);
        List<String> names = wholeNames(reading, sentence, wholes);
        String before = "O";
        for (int i = 0; i < wholes.size(); i++) {
            out.append(wholes.get(i).text()).append("\t_\t-1\t_\t").append(bio(names.get(i), before));
            out.append('\t')
                    .append(marks[sentence.first() + wholes.get(i).from()])
                    .append('\n');
            before = names.get(i);
        }
        out.append('\n');
    }

    private static String bio(String name, String before) {
        boolean plain = name.equals("O") || name.equals(UNSURE);
        return plain ? name : (name.equals(before) ? "I-" : "B-") + name;
    }

    /** A word as it was before its hyphens were cut: the tokens {@code from} to {@code to}, end exclusive, of its sentence. */
    private record Whole(String text, int from, int to) {}

    private static List<Whole> wholes(Reading reading, Sentence sentence, List<String> words) {
        List<Whole> wholes = new ArrayList<>();
        for (int from = 0, to; from < words.size(); from = to) {
            to = from + 1;
            while (to + 1 < words.size()
                    && reading.token(sentence.first() + to).pos().equals("HYPH")) {
                to += 2;
            }
            wholes.add(new Whole(String.join("", words.subList(from, to)), from, to));
        }
        return wholes;
    }

    private List<String> wholeNames(Reading reading, Sentence sentence, List<Whole> wholes) {
        List<String> texts = wholes.stream().map(Whole::text).toList();
        List<String> conll = names.conllNames(texts);
        List<String> other = names.otherNames(texts);
        List<String> voted = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            Whole whole = wholes.get(i);
            String ours = IntStream.range(whole.from(), whole.to())
                    .mapToObj(at -> ours(reading, sentence.first() + at))
                    .filter(name -> !name.equals("O"))
                    .findFirst()
                    .orElse("O");
            voted.add(vote(conll.get(i), other.get(i), ours));
        }
        return voted;
    }

    private List<String> cutNames(Reading reading, Sentence sentence, List<String> words) {
        List<String> conll = names.conllNames(words);
        List<String> other = names.otherNames(words);
        List<String> voted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            voted.add(vote(conll.get(i), other.get(i), ours(reading, sentence.first() + i)));
        }
        List<Whole> wholes = wholes(reading, sentence, words);
        if (wholes.size() < words.size()) {
            List<String> whole = wholeNames(reading, sentence, wholes);
            for (int i = 0; i < wholes.size(); i++) {
                if (PROPER.contains(whole.get(i))) {
                    Collections.fill(
                            voted.subList(wholes.get(i).from(), wholes.get(i).to()), whole.get(i));
                }
            }
        }
        return voted;
    }

    private static String ours(Reading reading, int token) {
        return reading.entityAt(token).map(Entity::type).map(Enum::name).orElse("O");
    }

    /** 0 for the root, i + 1 for the word i of its sentence. */
    private static int headWithin(Reading reading, Token token) {
        return token.head() < 0 ? 0 : token.head() - reading.sentenceOf(token).first() + 1;
    }

    /** Two of three; only CoNLL's model knows MISC, which the others must not contradict. */
    static String vote(String conll, String other, String ours) {
        if (conll.equals("MISC") && other.equals("O")) {
            return conll;
        }
        if (conll.equals(other) || conll.equals(ours)) {
            return conll;
        }
        return other.equals(ours) ? other : UNSURE;
    }

    /** One letter for each token: a cue outweighs a source, a source the content it stands in. */
    private char[] marks(Reading reading) {
        char[] marks = new char[reading.tokens().size()];
        Arrays.fill(marks, 'O');
        List<Attribution> found = attributions.code(reading, actors.code(reading, DocumentTime.UNKNOWN));
        found.forEach(a -> a.content().forEach(span -> mark(reading, span, 'T', marks)));
        found.forEach(a -> a.source().forEach(span -> mark(reading, span, 'S', marks)));
        found.forEach(a -> a.cue().forEach(span -> mark(reading, span, 'C', marks)));
        return marks;
    }

    private static void mark(Reading reading, Span span, char mark, char[] marks) {
        for (Token token : reading.tokens()) {
            if (token.span().start() >= span.start() && token.span().end() <= span.end()) {
                marks[token.index()] = mark;
            }
        }
    }
}
