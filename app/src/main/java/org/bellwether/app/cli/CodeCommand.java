package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bellwether.app.export.CodedJson;
import org.bellwether.app.flow.Lazy;
import org.bellwether.app.monitor.ActorsFile;
import org.bellwether.code.Coders;
import org.bellwether.code.Questions;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.model.CodePoints;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.OwnActor;
import org.bellwether.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether code}: texts in, findings out. */
@Command(
        name = "code",
        description =
                "Code texts: who did and said what to whom, when, according to whom. JSON lines in, JSON lines out.",
        footer = {
            "",
            "Each input line: {\"id\":…, \"text\":…, \"title\"?:…, \"published\"?: date or instant,",
            "                  \"dyad\"?: {\"source\":…, \"recipient\":…}, \"predicates\"?: [{\"start\":…, \"end\":…}]}",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Police in Minsk arrested two journalists on Thursday.\",'\\",
            "       '\"published\":\"2011-11-25\"}' | ./bellwether code",
            "Offsets count Unicode code points, end exclusive."
        },
        mixinStandardHelpOptions = true)
public final class CodeCommand implements Callable<Integer> {

    /** Longest text coded, in UTF-16 units: a thick book. */
    private static final int MAX_TEXT = 4_000_000;

    /** The coders, and what answers questions from the same tables. */
    public record Coding(Coders coders, Questions questions) {}

    private static final int FAILED = 2;

    private final Function<List<OwnActor>, Coding> maker;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--tokens", description = "also write every token with tag, lemma and dependency")
    private boolean tokens;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "actors of your own, as in the actors.yaml of a monitor")
    private @Nullable Path actors;

    /** @param maker makes coders that know a team's own actors; called when the first text is coded */
    public CodeCommand(Function<List<OwnActor>, Coding> maker) {
        this.maker = maker;
    }

    @Override
    public Integer call() {
        ActorsFile.Result own = actors == null ? new ActorsFile.Loaded(List.of()) : ActorsFile.load(actors);
        return switch (own) {
            case ActorsFile.Invalid invalid -> {
                invalid.problems().forEach(spec.commandLine().getErr()::println);
                yield FAILED;
            }
            case ActorsFile.Loaded loaded -> {
                Lazy<Coding> coding = new Lazy<>(() -> maker.apply(loaded.actors()));
                yield filter.run("code", row -> answer(row, coding));
            }
        };
    }

    private ObjectNode answer(ObjectNode row, Supplier<Coding> coding) {
        JsonNode id = row.get("id");
        JsonNode text = row.get("text");
        if (text == null || !text.isTextual()) {
            return JsonLines.error(id, RowProblem.MISSING_FIELD.problem("text"));
        }
        if (text.textValue().length() > MAX_TEXT) {
            return JsonLines.error(id, RowProblem.TEXT_TOO_LONG.problem(MAX_TEXT));
        }
        Optional<DocumentTime> time = documentTime(row.get("published"));
        if (time.isEmpty()) {
            return JsonLines.error(
                    id, RowProblem.NOT_A_DATE.problem(row.get("published").asText()));
        }
        Questions questions = coding.get().questions();
        CodedArticle coded = coding.get().coders().code(text.textValue(), time.get());
        CodePoints points = new CodePoints(text.textValue());
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("id", id);
        new CodedJson(points, out).write(coded, tokens);
        if (row.hasNonNull("dyad")) {
            answerDyad(row.get("dyad"), coded, questions, out);
        }
        if (row.hasNonNull("predicates")) {
            answerPredicates(row.get("predicates"), coded, points, questions, out);
        }
        return out;
    }

    private static void answerDyad(JsonNode dyad, CodedArticle coded, Questions questions, ObjectNode out) {
        DyadCoder.Verdict verdict = questions.relation(
                coded, dyad.path("source").asText(""), dyad.path("recipient").asText(""));
        out.putObject("dyadEvent")
                .put("type", verdict.type().name())
                .put("quad", verdict.type().quad().name())
                .put("confidence", verdict.confidence());
    }

    /** One score for each predicate, null where its span holds no word. */
    private static void answerPredicates(
            JsonNode predicates, CodedArticle coded, CodePoints points, Questions questions, ObjectNode out) {
        ArrayNode scores = out.putArray("factualities");
        for (JsonNode predicate : predicates) {
            scores.add(span(predicate, points)
                    .flatMap(span -> questions.factuality(coded, span))
                    .orElse(null));
        }
    }

    private static Optional<Span> span(JsonNode node, CodePoints points) {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        int length = points.offset(points.text().length());
        return start < 0 || end < start || end > length
                ? Optional.empty()
                : Optional.of(new Span(points.index(start), points.index(end)));
    }

    /** Empty where the field is given and is neither a date nor an instant. */
    private static Optional<DocumentTime> documentTime(JsonNode published) {
        if (published == null || published.isNull() || published.asText().isBlank()) {
            return Optional.of(DocumentTime.UNKNOWN);
        }
        String text = published.asText().strip();
        try {
            if (text.length() <= 10) {
                return Optional.of(DocumentTime.of(LocalDate.parse(text)));
            }
            Instant instant = text.endsWith("Z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(DocumentTime.of(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
