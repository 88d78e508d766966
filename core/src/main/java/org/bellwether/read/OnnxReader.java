package org.bellwether.read;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bellwether.model.Reading;
import org.bellwether.model.Span;

/**
 * Our own small language model behind {@link Reader}: OpenNLP's sentences, tokens and lemmas; one MiniLM encoder for tags,
 * dependencies and entities (see training/MODEL_CARD.md). Safe for use by several threads, each on its own core.
 */
public final class OnnxReader implements Reader {

    private static final int BATCH = 8;

    private final WordPieces pieces;
    private final Encoder encoder;
    private final Lemmas lemmas;
    private final Languages languages;
    private final ThreadLocal<TextUnits> units;

    private OnnxReader() throws IOException, OrtException {
        TextUnits.Models models = TextUnits.Models.load();
        pieces = WordPieces.load();
        encoder = new Encoder(pieces);
        lemmas = new Lemmas();
        languages = new Languages();
        units = ThreadLocal.withInitial(models::units);
    }

    /** Loads the model from the class path: 24 MB of weights, a fraction of a second. */
    public static OnnxReader load() {
        try {
            return new OnnxReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model does not load on this machine", e);
        }
    }

    @Override
    public Reading read(String text) {
        String language = languages.of(text);
        if (!language.equals("en")) {
            return new Reading(text, language, List.of(), List.of(), List.of());
        }
        String plain = TextUnits.plain(text);
        TextUnits mine = units.get();
        List<Span> sentences = mine.sentences(plain);
        List<List<Span>> tokens = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            tokens.add(mine.tokens(plain, sentence));
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
        return analyse(all, TextUnits.plain(all), "en", spans, tokens);
    }

    private Reading analyse(String text, String plain, String language, List<Span> sentences, List<List<Span>> tokens) {
        List<Chunk> chunks = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            chunk(s, plain, tokens.get(s), chunks);
        }
        Encoder.Analysis[] analyses = new Encoder.Analysis[chunks.size()];
        int[] byLength = IntStream.range(0, chunks.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> chunks.get(i).words().size()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < byLength.length; from += BATCH) {
            int to = Math.min(from + BATCH, byLength.length);
            List<List<String>> batch = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                batch.add(chunks.get(byLength[i]).words());
            }
            Encoder.Analysis[] part = encoder.analyse(batch);
            for (int i = from; i < to; i++) {
                analyses[byLength[i]] = part[i - from];
            }
        }
        ReadingBuilder builder = new ReadingBuilder(text, language, lemmas, sentences, tokens);
        for (int c = 0; c < analyses.length; c++) {
            builder.add(
                    chunks.get(c).sentence(),
                    chunks.get(c).first(),
                    chunks.get(c).words(),
                    analyses[c]);
        }
        return builder.build();
    }

    /** Words {@code first} on of a sentence, as many as the encoder takes at once. */
    private record Chunk(int sentence, int first, List<String> words) {}

    /** A sentence too long for the encoder is read in several windows; no word is lost. */
    private void chunk(int sentence, String plain, List<Span> tokens, List<Chunk> chunks) {
        List<String> words = new ArrayList<>(tokens.size());
        int first = 0;
        int used = 2;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).of(plain);
            int count = encoder.pieceCount(word);
            if (used + count > Encoder.MAX_PIECES) {
                chunks.add(new Chunk(sentence, first, words));
                words = new ArrayList<>();
                first = i;
                used = 2;
            }
            words.add(word);
            used += count;
        }
        if (!words.isEmpty()) {
            chunks.add(new Chunk(sentence, first, words));
        }
    }

    @Override
    public void close() {
        encoder.close();
    }
}
