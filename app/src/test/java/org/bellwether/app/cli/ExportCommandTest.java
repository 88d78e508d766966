package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.export.Table;
import org.bellwether.app.warc.Warcs;
import org.bellwether.model.Article;
import org.bellwether.model.CodePoints;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new ExportCommand(
                        SqlStore::open, data -> new SnapshotArchive(data.resolve("snapshots"), SqlRecordIndex::open)))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    private List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }

    @Test
    void everyRowOfTheArchiveIsThere() throws IOException {
        Path data = folder.resolve("data");
        Path to = folder.resolve("out");
        long articles;
        long events;
        Map<String, String> bodies = new HashMap<>();
        try (Store store = FilledStore.open(data, false)) {
            try (Stream<Article> all = store.articles()) {
                all.forEach(article -> bodies.put(article.id(), article.body()));
            }
            articles = bodies.size();
            try (var all = store.events()) {
                events = all.count();
            }
        }
        assertThat(run("--data", data.toString(), "--to", to.toString())).isZero();
        assertThat(err.toString()).contains(articles + " articles", events + " events");
        assertThat(rows(to.resolve("articles.jsonl")))
                .hasSize((int) articles)
                .allSatisfy(row -> assertThat(row.get("body").asText())
                        .isEqualTo(bodies.get(row.get("id").asText())));
        assertThat(rows(to.resolve("events.jsonl"))).hasSize((int) events).allSatisfy(row -> {
            CodePoints body =
                    new CodePoints(bodies.getOrDefault(row.get("article").asText(), ""));
            for (JsonNode source : row.get("sources")) {
                int start = body.index(source.get("start").asInt());
                int end = body.index(source.get("end").asInt());
                assertThat(body.text().substring(start, end))
                        .isEqualTo(source.get("text").asText());
            }
            assertThat(body.text()).contains(row.get("quote").asText());
            assertThat(row.at("/date/basis").asText()).isNotEmpty();
        });
        assertThat(rows(to.resolve("claims.jsonl")))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(bodies.getOrDefault(row.get("article").asText(), ""))
                                .contains(row.get("cueText").asText()));
        assertThat(rows(to.resolve("statuses.jsonl")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("rule").asText()).isNotEmpty());
        assertThat(rows(to.resolve("judgements.jsonl"))).singleElement().satisfies(row -> {
            assertThat(row.get("verdict").asText()).isEqualTo("reject");
            assertThat(row.get("reason").asText()).isEqualTo("a play");
            assertThat(row.toString()).doesNotContain("secret name");
        });
        assertThat(rows(to.resolve("events.jsonl")))
                .filteredOn(row -> row.get("judged").asText().equals("rejected"))
                .hasSize(1);
        List<JsonNode> ledger = rows(to.resolve("ledger.jsonl"));
        assertThat(ledger)
                .extracting(row -> row.get("kind").asText())
                .contains("proposal", "vote", "decision", "publication");
        for (int i = 1; i < ledger.size(); i++) {
            assertThat(ledger.get(i).get("previousHash"))
                    .isEqualTo(ledger.get(i - 1).get("hash"));
        }
        assertThat(ledger.subList(ledger.size() - 3, ledger.size()))
                .extracting(row -> row.get("rater").asInt())
                .as("one number for each, and no name")
                .containsExactly(1, 2, 1);
        assertThat(ledger.toString()).doesNotContain("secret name");
        assertThat(rows(to.resolve("statuses.jsonl")))
                .filteredOn(row -> row.get("decided").asBoolean())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("status")).isNotEqualTo(row.get("proposed"));
                    assertThat(row.at("/decision/reason").asText()).isEqualTo("a deal");
                    assertThat(row.at("/decision/published").asBoolean()).isTrue();
                });
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void bytesDependOnTheArchiveAlone() throws IOException {
        FilledStore.open(folder.resolve("a"), false).close();
        FilledStore.open(folder.resolve("b"), true).close();
        for (String format : List.of("jsonl", "csv")) {
            for (String one : List.of("a", "b")) {
                int code = run(
                        "--data",
                        folder.resolve(one).toString(),
                        "--to",
                        folder.resolve(one + format).toString(),
                        "--format",
                        format);
                assertThat(code).isZero();
            }
            for (Table table : Table.values()) {
                String name = table.word() + "." + format;
                assertThat(folder.resolve("a" + format).resolve(name))
                        .isNotEmptyFile()
                        .hasSameBinaryContentAs(folder.resolve("b" + format).resolve(name));
            }
        }
    }

    @Test
    void csvFillsEveryColumnThatJsonHas() throws IOException {
        FilledStore.open(folder.resolve("a"), false).close();
        assertThat(run("--data", folder.resolve("a").toString(), "--to", folder.toString(), "--format", "csv"))
                .isZero();
        assertThat(run("--data", folder.resolve("a").toString(), "--to", folder.toString()))
                .isZero();
        for (Table table : Table.values()) {
            List<List<String>> lines = parse(Files.readString(folder.resolve(table.word() + ".csv")));
            List<JsonNode> rows = rows(folder.resolve(table.word() + ".jsonl"));
            assertThat(lines).hasSize(rows.size() + 1);
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
            String first = rows.getFirst().elements().next().asText();
            assertThat(lines.get(1).getFirst()).isEqualTo(first);
        }
    }

    /** RFC 4180, the short way. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }

    @Test
    void recordsAreWrittenAsWarc() throws IOException {
        Path data = folder.resolve("a");
        FilledStore.open(data, false).close();
        byte[] page = "<p>page</p>".getBytes(StandardCharsets.UTF_8);
        try (SnapshotArchive kept = new SnapshotArchive(data.resolve("snapshots"), SqlRecordIndex::open)) {
            kept.put(new RawDocument(Optional.of("a.html"), page, Optional.empty(), Optional.empty(), Instant.EPOCH));
        }
        Path to = folder.resolve("warc");
        assertThat(run("--data", data.toString(), "--to", to.toString(), "--format", "warc"))
                .isZero();
        assertThat(err.toString()).contains("export: 1 WARC file written to ");
        assertThat(to.resolve("records-00001.warc.gz"))
                .hasSameBinaryContentAs(data.resolve("snapshots").resolve("records-00001.warc.gz"));
        assertThat(Warcs.read(to.resolve("records-00001.warc.gz")))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("<p>page</p>");

        assertThat(run("--data", data.toString(), "--to", to.resolve("one").toString(), "--format", "wacz"))
                .isZero();
        assertThat(err.toString()).contains("export: bellwether.wacz written to ");
        try (Stream<Path> files = Files.list(to.resolve("one"))) {
            assertThat(files).containsExactly(to.resolve("one").resolve("bellwether.wacz"));
        }
    }

    @Test
    void wrongUseIsTold() throws IOException {
        assertThat(run(
                        "--data",
                        folder.toString(),
                        "--to",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-DATA-01");
        assertThat(run("--to", "x", "--format", "xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("'xlsx' is neither jsonl, csv, warc nor wacz");
        FilledStore.open(folder.resolve("a"), false).close();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("--data", folder.resolve("a").toString(), "--to", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("E-DATA-02");
    }
}
