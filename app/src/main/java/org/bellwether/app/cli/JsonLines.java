package org.bellwether.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.bellwether.app.collect.LineReader;
import org.bellwether.model.Problem;
import org.bellwether.store.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a function over JSON lines: one answer for each row, in the order of the rows, several rows at a time.
 *
 * <p>Memory is bounded: no more than a few rows for each worker, and no more than {@value #MAX_PENDING_BYTES} bytes of them, wait
 * at any time. A row that is no JSON object, or too long, is answered with an error row; blank lines are no rows.
 */
public final class JsonLines {

    /** Longest row that is read, in bytes. */
    static final int MAX_ROW_BYTES = 128 << 20;

    private static final int MAX_PENDING_BYTES = 64 << 20;
    private static final int PENDING_PER_WORKER = 8;
    private static final Logger LOG = LoggerFactory.getLogger(JsonLines.class);

    /** For rows: long strings (a page in a field) are allowed, nesting is bounded by Jackson's own limit. */
    static final JsonMapper MAPPER = mapper();

    private JsonLines() {}

    /** How many rows were answered, and how many of these with an error or a rejection. */
    public record Summary(long rows, long rejected) {}

    /**
     * Answers every row of {@code in} on {@code out}; neither is closed.
     *
     * @param answer safe for use by several threads; its answer counts as rejected where it has a field {@code error} or
     *     {@code rejected} that is not null
     * @param progress told the number of rows written so far, after each
     * @throws IOException where reading or writing fails
     */
    public static Summary run(
            InputStream in, OutputStream out, int workers, UnaryOperator<ObjectNode> answer, LongConsumer progress)
            throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                return pump(new LineReader(in, MAX_ROW_BYTES), out, workers, answer, progress, pool);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /**
     * Answers all rows of {@code in} on {@code out} at once, for filters that compare rows with each other; neither is closed.
     * Bad lines are answered with an error row in their place and are not given to the function.
     *
     * @param answers the answers to the good rows, in their order
     * @throws IOException where reading or writing fails
     */
    public static Summary runAll(InputStream in, OutputStream out, Function<List<ObjectNode>, List<ObjectNode>> answers)
            throws IOException {
        LineReader lines = new LineReader(in, MAX_ROW_BYTES);
        List<ObjectNode> rows = new ArrayList<>();
        List<ObjectNode> good = new ArrayList<>();
        while (lines.next()) {
            if (!lines.blank()) {
                Parsed parsed = parse(lines.line(), lines.tooLong());
                rows.add(parsed.node);
                if (parsed.good) {
                    good.add(parsed.node);
                }
            }
        }
        Map<ObjectNode, ObjectNode> answerOf = new IdentityHashMap<>();
        List<ObjectNode> answered = answers.apply(good);
        for (int i = 0; i < answered.size(); i++) {
            answerOf.put(good.get(i), answered.get(i));
        }
        long rejected = 0;
        for (ObjectNode row : rows) {
            Answer answer = answer(answerOf.getOrDefault(row, row));
            out.write(answer.json);
            out.write('\n');
            rejected += answer.rejected ? 1 : 0;
        }
        out.flush();
        return new Summary(rows.size(), rejected);
    }

    private record Answer(byte[] json, boolean rejected) {}

    /** A row, or the error row that answers a bad line. */
    private record Parsed(ObjectNode node, boolean good) {}

    private record Pending(Future<Answer> answer, int bytes) {}

    private static Summary pump(
            LineReader lines,
            OutputStream out,
            int workers,
            UnaryOperator<ObjectNode> answer,
            LongConsumer progress,
            ExecutorService pool)
            throws IOException, InterruptedException {
        ArrayDeque<Pending> queue = new ArrayDeque<>();
        long waiting = 0;
        long rows = 0;
        long rejected = 0;
        boolean more = true;
        while (more || !queue.isEmpty()) {
            more = more && lines.next();
            if (more && !lines.blank()) {
                byte[] line = lines.line();
                boolean tooLong = lines.tooLong();
                queue.add(new Pending(pool.submit(() -> answerLine(line, tooLong, answer)), line.length));
                waiting += line.length;
            }
            while (!queue.isEmpty()
                    && (!more || queue.size() >= workers * PENDING_PER_WORKER || waiting > MAX_PENDING_BYTES)) {
                Pending head = queue.remove();
                waiting -= head.bytes;
                Answer done = join(head.answer);
                out.write(done.json);
                out.write('\n');
                rejected += done.rejected ? 1 : 0;
                progress.accept(++rows);
            }
        }
        out.flush();
        return new Summary(rows, rejected);
    }

    private static Answer join(Future<Answer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a row could not be answered", e.getCause());
        }
    }

    private static Answer answerLine(byte[] line, boolean tooLong, UnaryOperator<ObjectNode> answer) {
        Parsed row = parse(line, tooLong);
        return answer(row.good ? answerNode(row.node, answer) : row.node);
    }

    /** Half a surrogate pair cannot be written in UTF-8: {@link Json} escapes it. */
    private static Answer answer(ObjectNode node) {
        boolean rejected = node.hasNonNull("error") || node.hasNonNull("rejected");
        return new Answer(Json.write(node).getBytes(StandardCharsets.UTF_8), rejected);
    }

    private static Parsed parse(byte[] line, boolean tooLong) {
        if (tooLong) {
            return new Parsed(error(null, RowProblem.TOO_LONG.problem()), false);
        }
        try {
            return MAPPER.readTree(new String(line, StandardCharsets.UTF_8)) instanceof ObjectNode object
                    ? new Parsed(object, true)
                    : new Parsed(error(null, RowProblem.NOT_AN_OBJECT.problem()), false);
        } catch (JsonProcessingException e) {
            return new Parsed(error(null, RowProblem.NOT_JSON.problem(e.getOriginalMessage())), false);
        }
    }

    private static ObjectNode answerNode(ObjectNode row, UnaryOperator<ObjectNode> answer) {
        try {
            return answer.apply(row);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("row {}", row.get("id"), e);
            return error(row.get("id"), RowProblem.INTERNAL.problem(e.toString()));
        }
    }

    /** {@code {"id":…,"error":{"code":…,"message":…}}}. */
    public static ObjectNode error(@Nullable JsonNode id, Problem problem) {
        return problemRow(id, "error", problem);
    }

    /** {@code {"id":…,"rejected":{"code":…,"message":…}}}. */
    public static ObjectNode rejected(@Nullable JsonNode id, Problem problem) {
        return problemRow(id, "rejected", problem);
    }

    private static ObjectNode problemRow(@Nullable JsonNode id, String field, Problem problem) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.set("id", id);
        row.putObject(field).put("code", problem.code()).put("message", problem.message());
        return row;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }
}
