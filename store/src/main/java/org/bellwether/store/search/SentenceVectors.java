package org.bellwether.store.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.bellwether.read.WordPieces;
import org.jspecify.annotations.Nullable;

/**
 * Meaning of a short text as a unit vector: bge-small-en-v1.5 (BAAI, MIT licence), quantised to 8 bits, its [CLS] state scaled to
 * length 1. Two texts are as close as the dot product of their vectors.
 *
 * <p>The model (34 MB) is read from the class path at first use and works on this machine alone. Safe for use by several threads,
 * each on its own core.
 */
public final class SentenceVectors implements AutoCloseable {

    /** Length of a vector. */
    public static final int DIMENSIONS = 384;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final int MAX_PIECES = 512;
    private static final int LEAD_CHARACTERS = 600;

    private @Nullable Model model;

    private record Model(WordPieces pieces, OrtSession session) {}

    /** The text that stands for an article: its title and lead, cut at a word. */
    static String lead(String title, String body) {
        if (body.length() <= LEAD_CHARACTERS) {
            return title + "\n" + body;
        }
        int cut = body.lastIndexOf(' ', LEAD_CHARACTERS);
        return title + "\n" + body.substring(0, cut < LEAD_CHARACTERS / 2 ? LEAD_CHARACTERS : cut);
    }

    /** The unit vector of a text; what is beyond {@value #MAX_PIECES} word pieces is not read. */
    public float[] embed(String text) {
        Model loaded = model();
        int[] pieces = loaded.pieces.encode(text, MAX_PIECES);
        try {
            return run(loaded.session, pieces);
        } catch (OrtException e) {
            throw new IllegalStateException("The vector model failed on a text of " + pieces.length + " pieces", e);
        }
    }

    private float[] run(OrtSession session, int[] pieces) throws OrtException {
        long[] shape = {1, pieces.length};
        long[] ids = Arrays.stream(pieces).asLongStream().toArray();
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), LongBuffer.wrap(new long[pieces.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vector = new float[DIMENSIONS];
            states.get(0, vector);
            return scaleToUnit(vector);
        }
    }

    private static float[] scaleToUnit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += (double) x * x;
        }
        float scale = (float) (1 / Math.max(Math.sqrt(square), 1e-12));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    private synchronized Model model() {
        if (model == null) {
            model = load();
        }
        return model;
    }

    private Model load() {
        try (InputStream in = SentenceVectors.class.getResourceAsStream(MODEL);
                var options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException("The vector model is missing from the class path: " + MODEL);
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Model(
                    WordPieces.load(), OrtEnvironment.getEnvironment().createSession(in.readAllBytes(), options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The vector model does not load on this machine", e);
        }
    }

    @Override
    public synchronized void close() {
        if (model == null) {
            return;
        }
        try {
            model.session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The vector model does not close", e);
        }
        model = null;
    }
}
