package org.bellwether.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Mark;
import org.bellwether.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The multi-task encoder: words in; heads, relations, tags, entities, factuality, marks and triggers out, for a batch of sentences at once.
 * One ONNX Runtime session with one thread; several threads may run it at once, each on its own core and with its own buffers.
 */
final class Encoder implements AutoCloseable {

    /** Pieces a sentence may have, with [CLS] and [SEP]. */
    static final int MAX_PIECES = 250;

    /** As training/corpora.py numbers them. */
    private static final Mark[] MARKS = {Mark.NONE, Mark.SOURCE, Mark.CUE, Mark.CONTENT};

    /** Of events, in the order of training/corpora.py, which is that of {@link EventStatus}. */
    private static final int STANDINGS = EventStatus.values().length;

    private static final double MOST = 3;

    /** Logits that "no event" must lead by for a word not to be looked at: a probability of about 2%. */
    private static final float FAR = 4;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final ThreadLocal<Buffers> buffers = ThreadLocal.withInitial(Buffers::new);
    private final List<String> relations = Resources.lines("rel-labels.txt");
    private final List<String> tags = Resources.lines("xpos-labels.txt");
    private final List<String> universalTags = Resources.lines("upos-labels.txt");
    private final List<String> entityTags = Resources.lines("ner-labels.txt");
    private final List<String> eventLabels = Resources.lines("event-labels.txt");
    private final EventType[] eventTypes = eventLabels.stream()
            .map(label -> label.equals("O") ? null : EventType.valueOf(label))
            .toArray(EventType[]::new);

    Encoder(byte[] model) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model does not load on this machine", e);
        }
    }

    /**
     * One sentence.
     *
     * @param pieces vocabulary pieces of each word
     * @param length number of all pieces, with [CLS] and [SEP]
     */
    record Input(List<String> words, int[][] pieces, int length) {}

    /**
     * What the model says of one sentence, word by word.
     *
     * @param heads head of each word within the sentence, -1 for the root; a tree with one root
     * @param entities BIO tags
     * @param factuality -3..3
     * @param triggers null where an event is next to impossible
     */
    record Analysis(
            int[] heads,
            String[] relations,
            String[] tags,
            String[] universalTags,
            String[] entities,
            float[] factuality,
            Mark[] marks,
            @Nullable Trigger[] triggers) {}

    /**
     * Analyses a batch of sentences of similar length.
     *
     * @param batch none empty, each within {@link #MAX_PIECES}
     */
    Analysis[] analyse(List<Input> batch) {
        int words = 0;
        int length = 0;
        for (Input input : batch) {
            words = Math.max(words, input.words().size());
            length = Math.max(length, input.length());
        }
        Buffers mine = buffers.get();
        mine.fill(batch, words, length);
        Map<String, OnnxTensor> given = new HashMap<>();
        Map<String, OnnxTensor> wanted = new HashMap<>();
        try {
            mine.tensors(environment, batch.size(), words, length, eventLabels.size(), STANDINGS, given, wanted);
            session.run(given, Set.of(), wanted).close();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The language model failed on a batch of " + batch.size() + " sentences", e);
        } finally {
            given.values().forEach(OnnxTensor::close);
            wanted.values().forEach(OnnxTensor::close);
        }
        Analysis[] analyses = new Analysis[batch.size()];
        for (int b = 0; b < analyses.length; b++) {
            analyses[b] = analysis(mine, b, batch.get(b).words().size(), words);
        }
        return analyses;
    }

    private Analysis analysis(Buffers out, int row, int count, int words) {
        float[][] scores = new float[count][count + 1];
        Analysis found = new Analysis(
                new int[count],
                new String[count],
                new String[count],
                new String[count],
                new String[count],
                new float[count],
                new Mark[count],
                new Trigger[count]);
        for (int i = 0; i < count; i++) {
            int at = row * words + i;
            out.arcs.get(at * (words + 1), scores[i], 0, count + 1);
            found.relations[i] = relations.get(out.rels.get(at));
            found.tags[i] = tags.get(out.xpos.get(at));
            found.universalTags[i] = universalTags.get(out.upos.get(at));
            found.entities[i] = entityTags.get(out.ner.get(at));
            found.factuality[i] = (float) Math.clamp(out.facts.get(at), -MOST, MOST);
            found.marks[i] = MARKS[out.marks.get(at)];
            found.triggers[i] = trigger(out, at, count, words);
        }
        int[] heads = TreeDecoder.decode(scores);
        for (int i = 0; i < count; i++) {
            found.heads[i] = heads[i] - 1;
            String relation = found.relations[i];
            found.relations[i] = heads[i] == 0 ? "root" : relation.equals("root") ? "parataxis" : relation;
        }
        appositions(found);
        return found;
    }

    /**
     * A verb has one indirect object and no apposition: what stands there as one renames the object before it ("told the news agency
     * Interfax"); so does a name in quotation marks right behind it.
     */
    private static void appositions(Analysis found) {
        int object = -1;
        for (int i = 0; i < found.heads.length; i++) {
            String relation = found.relations[i];
            boolean second = relation.equals("iobj") && object >= 0 && found.heads[object] == found.heads[i];
            boolean quoted = relation.equals("obj")
                    && object >= 0
                    && found.relations[object].equals("iobj")
                    && found.heads[object] == found.heads[i]
                    && object == i - 2
                    && found.tags[i - 1].equals("``");
            boolean ofVerb = relation.equals("appos")
                    && object >= 0
                    && found.heads[object] == found.heads[i]
                    && found.universalTags[found.heads[i]].equals("VERB");
            if (second || quoted || ofVerb) {
                found.heads[i] = object;
                found.relations[i] = "appos";
            } else if (relation.equals("iobj") || relation.equals("obj")) {
                object = i;
            }
        }
    }

    /** By softmax over all labels of types, of which the first is none. */
    private @Nullable Trigger trigger(Buffers out, int at, int count, int words) {
        int from = at * eventLabels.size();
        float most = out.events.get(from + 1);
        for (int k = 2; k < eventLabels.size(); k++) {
            most = Math.max(most, out.events.get(from + k));
        }
        if (most < out.events.get(from) - FAR) {
            return null;
        }
        float[] all = softmax(out.events, from, eventLabels.size());
        float[] types = new float[EventType.values().length];
        for (int k = 1; k < all.length; k++) {
            types[eventTypes[k].ordinal()] = all[k];
        }
        return new Trigger(
                types,
                softmax(out.standing, at * STANDINGS, STANDINGS),
                sigmoid(out.sources, at * words, count),
                sigmoid(out.recipients, at * words, count),
                0);
    }

    private static float[] softmax(FloatBuffer scores, int from, int count) {
        float[] found = new float[count];
        double sum = 0;
        for (int k = 0; k < count; k++) {
            found[k] = (float) Math.exp(scores.get(from + k));
            sum += found[k];
        }
        for (int k = 0; k < count; k++) {
            found[k] /= (float) sum;
        }
        return found;
    }

    private static float[] sigmoid(FloatBuffer scores, int from, int count) {
        float[] found = new float[count];
        for (int k = 0; k < count; k++) {
            found[k] = (float) (1 / (1 + Math.exp(-scores.get(from + k))));
        }
        return found;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
