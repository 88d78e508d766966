package org.bellwether.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;

/**
 * Our own small language model behind {@link Reader}: OpenNLP's sentences, tokens and lemmas; one encoder for tags, dependencies,
 * entities, factuality and marks (see training/MODEL_CARD.md). One per process; safe for use by several threads, each on its own core.
 */
public final class OnnxReader implements Reader {

    /** Pieces in a batch, padding included: few enough for a layer's activations to stay in a core's own cache. */
    private static final int BATCH_PIECES = 96;

    private final WordPieces pieces;
    private final Encoder encoder;
    private final Lemmas lemmas;
    private final Languages languages;
    private final ThreadLocal<SentenceSplitter> splitter;
    private final ThreadLocal<Tokeniser> tokeniser;

    private OnnxReader(Supplier<byte[]> model) throws IOException {
        CompletableFuture<Encoder> loading = CompletableFuture.supplyAsync(() -> new Encoder(model.get()));
        pieces = WordPieces.load();
        lemmas = new Lemmas();
        languages = new Languages();
        try (var s = Resources.open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                var t = Resources.open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            SentenceModel sentences = new SentenceModel(s);
            TokenizerModel tokens = new TokenizerModel(t);
            splitter = ThreadLocal.withInitial(() -> new SentenceSplitter(sentences));
            tokeniser = ThreadLocal.withInitial(() -> new Tokeniser(tokens));
        }
        encoder = loading.join();
    }

    /** Loads the model from the class path: 28 MB of weights, a fraction of a second. */
    public static OnnxReader load() {
        return load(() -> Resources.bytes("language-model.onnx"));
    }

    /** Loads another model with the same interface and labels (training/README.md), to compare. */
    public static OnnxReader load(Supplier<byte[]> model) {
        try {
            return new OnnxReader(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Reading read(String text) {
        String language = languages.of(text);
        if (!language.equals("en")) {
            return new Reading(text, language, List.of(), List.of(), List.of());
        }
        String plain = PlainText.of(text);
        List<Span> sentences = splitter.get().split(plain);
        List<List<Span>> tokens = new ArrayList<>(sentences.size());
        Tokeniser mine = tokeniser.get();
        for (Span sentence : sentences) {
            tokens.add(mine.split(plain, sentence));
        }
        return analyse(text, plain, language, sentences, tokens);
    }

    @Override
    public Reading readTokens(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<List<Span>> tokens = new ArrayList<>();
        for (List<String> sentence : sentences) {
            int start = text.length();
            List<Span> words = new ArrayList<>();
            for (String word : sentence) {
                words.add(new Span(text.length(), text.length() + word.length()));
                text.append(word).append(' ');
            }
            tokens.add(words);
            spans.add(new Span(start, Math.max(start, text.length() - 1)));
            text.append('\n');
        }
        String all = text.toString();
        return analyse(all, PlainText.of(all), "en", spans, tokens);
    }

    private Reading analyse(String text, String plain, String language, List<Span> sentences, List<List<Span>> tokens) {
        List<Chunk> chunks = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            chunk(s, plain, tokens.get(s), chunks);
        }
        Encoder.Analysis[] analyses = analyse(chunks);
        ReadingBuilder builder = new ReadingBuilder(text, language, lemmas, sentences, tokens);
        for (int c = 0; c < analyses.length; c++) {
            builder.add(
                    chunks.get(c).sentence(),
                    chunks.get(c).first(),
                    chunks.get(c).input().words(),
                    analyses[c]);
        }
        return builder.build();
    }

    /** Sentences of like length go together, so that little of a batch is padding. */
    private Encoder.Analysis[] analyse(List<Chunk> chunks) {
        Integer[] byLength = new Integer[chunks.size()];
        Arrays.setAll(byLength, i -> i);
        Arrays.sort(byLength, Comparator.comparingInt(i -> chunks.get(i).input().length()));
        Encoder.Analysis[] analyses = new Encoder.Analysis[chunks.size()];
        for (int from = 0, to = 0; from < byLength.length; from = to) {
            List<Encoder.Input> batch = new ArrayList<>();
            do {
                batch.add(chunks.get(byLength[to++]).input());
            } while (to < byLength.length
                    && (batch.size() + 1) * chunks.get(byLength[to]).input().length() <= BATCH_PIECES);
            Encoder.Analysis[] part = encoder.analyse(batch);
            for (int i = from; i < to; i++) {
                analyses[byLength[i]] = part[i - from];
            }
        }
        return analyses;
    }

    /** Words {@code first} on of a sentence, as many as the encoder takes at once. */
    private record Chunk(int sentence, int first, Encoder.Input input) {}

    /** A sentence too long for the encoder is read in several windows; no word is lost. */
    private void chunk(int sentence, String plain, List<Span> tokens, List<Chunk> chunks) {
        List<String> words = new ArrayList<>(tokens.size());
        List<int[]> cut = new ArrayList<>(tokens.size());
        int length = 2;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).of(plain);
            int[] found = pieces.of(word);
            if (length + found.length > Encoder.MAX_PIECES) {
                chunks.add(new Chunk(sentence, i - words.size(), input(words, cut, length)));
                words = new ArrayList<>();
                cut = new ArrayList<>();
                length = 2;
            }
            words.add(word);
            cut.add(found);
            length += found.length;
        }
        if (!words.isEmpty()) {
            chunks.add(new Chunk(sentence, tokens.size() - words.size(), input(words, cut, length)));
        }
    }

    private static Encoder.Input input(List<String> words, List<int[]> pieces, int length) {
        return new Encoder.Input(words, pieces.toArray(int[][]::new), length);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
