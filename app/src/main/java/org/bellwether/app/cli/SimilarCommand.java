package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.bellwether.store.Similarity;
import org.bellwether.store.Similarity.Row;
import org.bellwether.store.Similarity.Scored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bellwether similar}: for each text, the other texts most like it. */
@Command(
        name = "similar",
        description =
                "For each article the most similar others, by words and by meaning. JSON lines in, JSON lines out.",
        footer = {
            "",
            "Each input line: {\"id\":…, \"title\":…, \"body\":…}",
            "Each output line: {\"id\":…, \"similar\":[{\"id\":…, \"score\": 0 to 1}]}, best first",
            "Example:",
            "  ./bellwether similar --in articles.jsonl --top 5"
        },
        mixinStandardHelpOptions = true)
public final class SimilarCommand implements Callable<Integer> {

    /** Scores are written with six digits. */
    private static final double DIGITS = 1e6;

    private final Supplier<Similarity> similarity;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--top", paramLabel = "N", description = "how many for each (default: ${DEFAULT-VALUE})")
    private int top = 10;

    public SimilarCommand(Supplier<Similarity> similarity) {
        this.similarity = similarity;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more");
        }
        return filter.runAll("similar", this::answer);
    }

    private List<ObjectNode> answer(List<ObjectNode> inputs) {
        List<Row> rows = new ArrayList<>();
        List<ObjectNode> answers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            answers.add(begin(inputs.get(i), i, rows));
        }
        List<List<Scored>> ranked = rank(rows);
        for (int i = 0; i < rows.size(); i++) {
            int at = Integer.parseInt(rows.get(i).id());
            ArrayNode similar = answers.get(at).putArray("similar");
            for (Scored other : ranked.get(i)) {
                ObjectNode node = similar.addObject();
                node.set("id", inputs.get(Integer.parseInt(other.id())).get("id"));
                node.put("score", Math.round(other.score() * DIGITS) / DIGITS);
            }
        }
        return answers;
    }

    /** The beginning of a row's answer, or its error; good rows are added to be compared, under their number. */
    private static ObjectNode begin(ObjectNode input, int number, List<Row> rows) {
        JsonNode id = input.get("id");
        JsonNode body = input.get("body");
        if (body == null || !body.isTextual()) {
            return JsonLines.error(id, RowProblem.MISSING_FIELD.problem("body"));
        }
        rows.add(new Row(Integer.toString(number), input.path("title").asText(), body.textValue()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        return answer;
    }

    private List<List<Scored>> rank(List<Row> rows) {
        try (Similarity engine = similarity.get();
                ForkJoinPool pool = new ForkJoinPool(filter.workers)) {
            return pool.submit(() -> engine.rank(rows, top)).join();
        }
    }
}
