package org.bellwether.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** The encoder's inputs and outputs in native memory, one set a thread, used again for every batch and grown where need be. */
final class Buffers {

    private LongBuffer ids = longs(0);
    private LongBuffer shapes = longs(0);
    private LongBuffer places = longs(0);

    IntBuffer rels = ints(0);
    IntBuffer xpos = ints(0);
    IntBuffer upos = ints(0);
    IntBuffer ner = ints(0);
    IntBuffer marks = ints(0);
    FloatBuffer facts = floats(0);
    FloatBuffer arcs = floats(0);
    FloatBuffer events = floats(0);
    FloatBuffer standing = floats(0);
    FloatBuffer sources = floats(0);
    FloatBuffer recipients = floats(0);

    /** Writes a batch, padded to {@code words} words and {@code length} pieces a sentence. */
    void fill(List<Encoder.Input> batch, int words, int length) {
        ids = fresh(ids, batch.size() * length);
        shapes = fresh(shapes, batch.size() * length);
        places = fresh(places, batch.size() * words);
        for (int b = 0; b < batch.size(); b++) {
            fill(batch.get(b), b * words, b * length);
        }
    }

    private void fill(Encoder.Input sentence, int firstWord, int firstPiece) {
        int at = firstPiece;
        put(at++, WordPieces.CLS, WordPieces.OUTSIDE_SHAPE);
        for (int i = 0; i < sentence.pieces().length; i++) {
            places.put(firstWord + i, at - firstPiece);
            int shape = WordPieces.shape(sentence.words().get(i));
            for (int piece : sentence.pieces()[i]) {
                put(at++, piece, shape);
            }
        }
        put(at, WordPieces.SEP, WordPieces.OUTSIDE_SHAPE);
    }

    private void put(int at, int id, int shape) {
        ids.put(at, id);
        shapes.put(at, shape);
    }

    /** Tensors over the buffers, for a batch of the sizes that {@link #fill} had; the caller closes them. */
    void tensors(
            OrtEnvironment environment,
            int size,
            int words,
            int length,
            int eventLabels,
            int standings,
            Map<String, OnnxTensor> given,
            Map<String, OnnxTensor> wanted)
            throws OrtException {
        long[] byPiece = {size, length};
        long[] byWord = {size, words};
        given.put("ids", OnnxTensor.createTensor(environment, ids, byPiece));
        given.put("shape", OnnxTensor.createTensor(environment, shapes, byPiece));
        given.put("wpos", OnnxTensor.createTensor(environment, places, byWord));
        int count = size * words;
        rels = roomFor(rels, count);
        xpos = roomFor(xpos, count);
        upos = roomFor(upos, count);
        ner = roomFor(ner, count);
        marks = roomFor(marks, count);
        facts = roomFor(facts, count);
        wanted.put("rels", OnnxTensor.createTensor(environment, rels, byWord));
        wanted.put("xpos", OnnxTensor.createTensor(environment, xpos, byWord));
        wanted.put("upos", OnnxTensor.createTensor(environment, upos, byWord));
        wanted.put("ner", OnnxTensor.createTensor(environment, ner, byWord));
        wanted.put("marks", OnnxTensor.createTensor(environment, marks, byWord));
        wanted.put("facts", OnnxTensor.createTensor(environment, facts, byWord));
        events = roomFor(events, count * eventLabels);
        wanted.put("events", OnnxTensor.createTensor(environment, events, new long[] {size, words, eventLabels}));
        standing = roomFor(standing, count * standings);
        wanted.put("standing", OnnxTensor.createTensor(environment, standing, new long[] {size, words, standings}));
        long[] byPair = {size, words, words};
        sources = roomFor(sources, count * words);
        wanted.put("sources", OnnxTensor.createTensor(environment, sources, byPair));
        recipients = roomFor(recipients, count * words);
        wanted.put("recipients", OnnxTensor.createTensor(environment, recipients, byPair));
        arcs = roomFor(arcs, size * words * (words + 1));
        wanted.put("arcs", OnnxTensor.createTensor(environment, arcs, new long[] {size, words, words + 1}));
    }

    private static LongBuffer fresh(LongBuffer buffer, int count) {
        LongBuffer room = buffer.capacity() < count ? longs(2 * count) : buffer;
        room.clear().limit(count);
        for (int i = 0; i < count; i++) {
            room.put(i, 0);
        }
        return room;
    }

    private static IntBuffer roomFor(IntBuffer buffer, int count) {
        IntBuffer room = buffer.capacity() < count ? ints(2 * count) : buffer;
        return limited(room, count);
    }

    private static FloatBuffer roomFor(FloatBuffer buffer, int count) {
        FloatBuffer room = buffer.capacity() < count ? floats(2 * count) : buffer;
        return limited(room, count);
    }

    private static <B extends Buffer> B limited(B buffer, int count) {
        buffer.clear().limit(count);
        return buffer;
    }

    private static LongBuffer longs(int count) {
        return bytes(count * Long.BYTES).asLongBuffer();
    }

    private static IntBuffer ints(int count) {
        return bytes(count * Integer.BYTES).asIntBuffer();
    }

    private static FloatBuffer floats(int count) {
        return bytes(count * Float.BYTES).asFloatBuffer();
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocateDirect(count).order(ByteOrder.nativeOrder());
    }
}
