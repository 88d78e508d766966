package org.bellwether.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The multi-task encoder: words in, scores of heads, relations, tags and entities out, for a batch of sentences at once.
 * One ONNX Runtime session with one thread; several threads may run it at once, each on its own core.
 */
final class Encoder implements AutoCloseable {

    /** Pieces a sentence may have, with [CLS] and [SEP]. */
    static final int MAX_PIECES = 250;

    private static final Set<String> OUTPUTS = Set.of("arcs", "rels", "xpos", "ner");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final List<String> relations = Resources.lines("rel-labels.txt");
    private final List<String> tags = Resources.lines("xpos-labels.txt");
    private final List<String> entityTags = Resources.lines("ner-labels.txt");

    Encoder(WordPieces pieces) throws OrtException {
        this.pieces = pieces;
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(Resources.bytes("language-model.onnx"), options);
        }
    }

    /**
     * What the model says of one sentence.
     *
     * @param heads head of each word within the sentence, -1 for the root
     * @param entities BIO tag of each word
     */
    record Analysis(int[] heads, String[] relations, String[] tags, String[] entities) {}

    /** Number of vocabulary pieces of a word, 1 to 8. */
    int pieceCount(String word) {
        return pieces.of(word).length;
    }

    /**
     * Analyses a batch of sentences of similar length.
     *
     * @param batch words of each sentence; none empty, each within {@link #MAX_PIECES} - 2 pieces
     */
    Analysis[] analyse(List<List<String>> batch) {
        Input input = new Input(batch);
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            input.addTo(tensors);
            try (OrtSession.Result result = session.run(tensors, OUTPUTS)) {
                return read(batch, input.words, result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The language model failed on a batch of " + batch.size() + " sentences", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private Analysis[] read(List<List<String>> batch, int words, OrtSession.Result result) throws OrtException {
        FloatBuffer arcs = floats(result, "arcs");
        IntBuffer rels = ints(result, "rels");
        IntBuffer xpos = ints(result, "xpos");
        FloatBuffer ner = floats(result, "ner");
        Analysis[] analyses = new Analysis[batch.size()];
        for (int b = 0; b < analyses.length; b++) {
            int n = batch.get(b).size();
            float[][] scores = new float[n][n + 1];
            String[] relation = new String[n];
            String[] tag = new String[n];
            String[] entity = new String[n];
            for (int i = 0; i < n; i++) {
                int at = b * words + i;
                arcs.get(at * (words + 1), scores[i], 0, n + 1);
                relation[i] = relations.get(rels.get(at));
                tag[i] = tags.get(xpos.get(at));
                entity[i] = entityTags.get(argmax(ner, at * entityTags.size(), entityTags.size()));
            }
            int[] heads = TreeDecoder.decode(scores);
            for (int i = 0; i < n; i++) {
                heads[i]--;
                relation[i] = heads[i] < 0 ? "root" : relation[i].equals("root") ? "parataxis" : relation[i];
            }
            analyses[b] = new Analysis(heads, relation, tag, entity);
        }
        return analyses;
    }

    private static int argmax(FloatBuffer values, int from, int count) {
        int best = 0;
        for (int k = 1; k < count; k++) {
            if (values.get(from + k) > values.get(from + best)) {
                best = k;
            }
        }
        return best;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        OnnxValue value = result.get(name).orElseThrow();
        return (OnnxTensor) value;
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer();
    }

    private static IntBuffer ints(OrtSession.Result result, String name) {
        return tensor(result, name).getIntBuffer();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The five input tensors of a batch, padded to its longest sentence. */
    private final class Input {

        private final int size;
        private final int words;
        private final int length;
        private final LongBuffer ids;
        private final LongBuffer places;
        private final LongBuffer shapes;
        private final LongBuffer mask;
        private final LongBuffer wordMask;

        Input(List<List<String>> batch) {
            size = batch.size();
            int mostWords = 0;
            int mostPieces = 0;
            int[][][] found = new int[size][][];
            for (int b = 0; b < size; b++) {
                List<String> sentence = batch.get(b);
                found[b] = new int[sentence.size()][];
                int count = 2;
                for (int i = 0; i < found[b].length; i++) {
                    found[b][i] = pieces.of(sentence.get(i));
                    count += found[b][i].length;
                }
                mostWords = Math.max(mostWords, found[b].length);
                mostPieces = Math.max(mostPieces, count);
            }
            words = mostWords;
            length = mostPieces;
            ids = longs(size * length);
            shapes = longs(size * length);
            mask = longs(size * length);
            places = longs(size * words);
            wordMask = longs(size * (words + 1));
            for (int b = 0; b < size; b++) {
                fill(b, batch.get(b), found[b]);
            }
        }

        private void fill(int b, List<String> sentence, int[][] found) {
            int at = b * length;
            put(at++, WordPieces.CLS, WordPieces.OUTSIDE_SHAPE);
            wordMask.put(b * (words + 1), 1);
            for (int i = 0; i < found.length; i++) {
                places.put(b * words + i, at - b * (long) length);
                wordMask.put(b * (words + 1) + i + 1, 1);
                int shape = WordPieces.shape(sentence.get(i));
                for (int piece : found[i]) {
                    put(at++, piece, shape);
                }
            }
            put(at++, WordPieces.SEP, WordPieces.OUTSIDE_SHAPE);
            for (; at < (b + 1) * length; at++) {
                shapes.put(at, WordPieces.OUTSIDE_SHAPE);
            }
        }

        private void put(int at, int id, int shape) {
            ids.put(at, id);
            shapes.put(at, shape);
            mask.put(at, 1);
        }

        void addTo(Map<String, OnnxTensor> tensors) throws OrtException {
            tensors.put("ids", OnnxTensor.createTensor(environment, ids, new long[] {size, length}));
            tensors.put("wpos", OnnxTensor.createTensor(environment, places, new long[] {size, words}));
            tensors.put("shape", OnnxTensor.createTensor(environment, shapes, new long[] {size, length}));
            tensors.put("mask", OnnxTensor.createTensor(environment, mask, new long[] {size, length}));
            tensors.put("wmask", OnnxTensor.createTensor(environment, wordMask, new long[] {size, words + 1}));
        }
    }

    private static LongBuffer longs(int count) {
        return ByteBuffer.allocateDirect(count * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }
}
