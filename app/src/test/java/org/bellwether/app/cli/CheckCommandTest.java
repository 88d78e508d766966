package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bellwether.app.collect.SnapshotArchive;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.model.Article;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.IndexRebuild;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.Store;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlRecordIndex;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

    @TempDir
    private Path data;

    private final Set<String> kept = new HashSet<>();
    private final StringWriter out = new StringWriter();
    private boolean real;

    private final class Engines implements CheckCommand.Engines {

        @Override
        public Store store(Path folder) {
            return SqlStore.open(folder);
        }

        @Override
        public SearchIndex index(Path folder) {
            return LuceneIndex.open(new DataFolder(folder).index());
        }

        @Override
        public SearchIndex newIndex(Path folder) {
            return LuceneIndex.recreate(new DataFolder(folder).index());
        }

        @Override
        public Snapshots snapshots(Path folder) {
            return real ? new SnapshotArchive(new DataFolder(folder).snapshots(), SqlRecordIndex::open) : new Kept();
        }
    }

    /** Snapshots of which only the hashes matter. */
    private final class Kept implements Snapshots {

        @Override
        public String put(RawDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<byte[]> get(String sha256) {
            return Optional.empty();
        }

        @Override
        public Stream<String> digests() {
            return kept.stream().sorted();
        }

        @Override
        public List<Problem> check() {
            return List.of();
        }
    }

    @BeforeEach
    void fill() {
        try (Store store = FilledStore.open(data, false);
                Stream<Article> articles = store.articles()) {
            articles.forEach(article -> kept.add(article.snapshot()));
        }
    }

    private int run(String... more) {
        out.getBuffer().setLength(0);
        String[] args = Stream.concat(Stream.of("--data", data.toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CommandLine(new CheckCommand(new Engines()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    @Test
    void aSoundFolderIsSound() {
        assertThat(run("--rebuild-index")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run()).isZero();
    }

    @Test
    void whatDoesNotAgreeIsPrinted() {
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("E-DATA-03");

        assertThat(run("--rebuild-index")).isZero();
        String lost = kept.iterator().next();
        kept.remove(lost);
        try (Store store = SqlStore.open(data);
                SearchIndex index = LuceneIndex.open(new DataFolder(data).index())) {
            index.clear();
            index.commit(store.revision() - 1);
        }
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("E-DATA-04", "E-DATA-05", "E-DATA-07")
                .contains(lost);
    }

    @Test
    void damagedRecordsArePrinted() throws IOException {
        assertThat(run("--rebuild-index")).isZero();
        real = true;
        byte[] page = "<p>page</p>".repeat(99).getBytes(StandardCharsets.UTF_8);
        try (SnapshotArchive snapshots = new SnapshotArchive(new DataFolder(data).snapshots(), SqlRecordIndex::open)) {
            snapshots.put(new RawDocument(Optional.of("a"), page, Optional.empty(), Optional.empty(), Instant.EPOCH));
        }
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("E-DATA-07").doesNotContain("E-COLLECT");

        Path file = new DataFolder(data).snapshots().resolve("records-00001.warc.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 0x55;
        Files.write(file, bytes);
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("E-COLLECT-23 The snapshots' file records-00001.warc.gz is damaged from byte 0");
    }

    @Test
    void tooMuchInTheIndexIsPrinted() {
        try (Store store = SqlStore.open(data);
                SearchIndex index = LuceneIndex.open(new DataFolder(data).index())) {
            IndexRebuild.from(store, index, articles -> {});
            try (Stream<Article> articles = store.articles()) {
                Article a = articles.findFirst().orElseThrow();
                index.put(
                        new Article(
                                "extra",
                                a.outlet(),
                                a.url(),
                                a.title(),
                                a.authors(),
                                a.published(),
                                a.updated(),
                                a.date(),
                                a.language(),
                                a.site(),
                                a.image(),
                                a.printedStatus(),
                                a.paragraphs(),
                                a.snapshot(),
                                a.collected()),
                        0);
            }
            index.commit(store.revision());
        }
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).startsWith("E-DATA-06").hasLineCount(1);
    }

    @Test
    void aDamagedIndexIsPrintedAndMended() throws IOException {
        assertThat(run("--rebuild-index")).isZero();
        try (Stream<Path> files = Files.list(new DataFolder(data).index())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).startsWith("E-INDEX-01");
        assertThat(run("--rebuild-index")).isZero();
    }

    @Test
    void aDamagedArchiveIsPrinted() throws IOException {
        Files.writeString(new DataFolder(data).database(), "damaged ".repeat(2000));
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).startsWith("E-STORE-03");
    }

    @Test
    void aFolderWithoutArchiveIsWrongUse(@TempDir Path other) throws IOException {
        int code = new CommandLine(new CheckCommand(new Engines()))
                .setErr(new PrintWriter(out, true))
                .setExecutionExceptionHandler(new Failures())
                .execute("--data", other.toString());
        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).contains("E-DATA-01");
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).isEmpty();
        }
    }
}
