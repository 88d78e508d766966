package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellwether.extract.Extractor;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.Extraction.Rejected;
import org.bellwether.model.RawDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bellwether extract}: pages in, articles out. */
@Command(
        name = "extract",
        description = "Extract articles from pages. JSON lines in, JSON lines out.",
        footer = {
            "",
            "Each input line: {\"id\":…, \"html\": the page, or \"path\": a file relative to the input file (.gz is understood), \"url\"?:…}",
            "Example:",
            "  echo '{\"id\":1,\"path\":\"page.html\"}' | ./bellwether extract",
        },
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {

    /** No page taken is larger; one byte more tells that it is. */
    private static final int MOST_BYTES = (32 << 20) + 1;

    private final Extractor extractor;
    private final InstantSource clock;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    public ExtractCommand(Extractor extractor, InstantSource clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return filter.run("extract", this::answer);
    }

    private ObjectNode answer(ObjectNode row) {
        JsonNode id = row.get("id");
        JsonNode html = row.get("html");
        JsonNode path = row.get("path");
        byte[] bytes;
        if (html != null && html.isTextual()) {
            bytes = html.textValue().getBytes(StandardCharsets.UTF_8);
        } else if (path != null && path.isTextual()) {
            try (InputStream file = Files.newInputStream(filter.baseDirectory().resolve(Path.of(path.textValue())))) {
                bytes = file.readNBytes(MOST_BYTES);
            } catch (IOException | InvalidPathException e) {
                return JsonLines.error(id, RowProblem.UNREADABLE_PATH.problem(path.textValue()));
            }
        } else {
            return JsonLines.error(id, RowProblem.MISSING_FIELD.problem("html"));
        }
        Optional<String> url =
                Optional.ofNullable(row.get("url")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        RawDocument document = new RawDocument(url, bytes, Optional.empty(), Optional.empty(), clock.instant());
        return switch (extractor.extract(document)) {
            case Extracted article -> ArticleJson.write(id, article);
            case Rejected(var problem) -> JsonLines.rejected(id, problem);
        };
    }
}
