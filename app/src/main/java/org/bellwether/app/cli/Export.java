package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bellwether.app.flow.JudgedArchive;
import org.bellwether.app.web.Archive;
import org.bellwether.decide.LedgerRow;
import org.bellwether.judge.Judgements;
import org.bellwether.model.Article;
import org.bellwether.model.CodePoints;
import org.bellwether.model.EventRecord;
import org.bellwether.store.Json;
import org.bellwether.store.Store;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Writes an archive as open data: one file for each table, complete, in an order that depends on the archive alone. Rows are
 * written as they are read, so an archive may be larger than the memory; a file appears under its name when it is whole.
 */
final class Export {

    enum Format {
        JSONL,
        CSV;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For picocli: the formats by their words. */
        static final class Converter implements ITypeConverter<Format> {

            @Override
            public Format convert(String word) {
                return Stream.of(values())
                        .filter(format -> format.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("'" + word + "' is neither jsonl nor csv"));
            }
        }
    }

    /** The tables with their columns in CSV; JSON lines hold the same and more. */
    enum Table {
        ARTICLES(Csv.of(
                "id",
                "outlet",
                "url",
                "title",
                "authors",
                "published",
                "updated",
                "date",
                "language",
                "site",
                "image_url:/image/url",
                "image_caption:/image/caption",
                "image_credit:/image/credit",
                "printed_status:/printedStatus",
                "body",
                "origin",
                "snapshot",
                "collected")),
        EVENTS(Csv.of(
                "id",
                "article",
                "outlet",
                "origin",
                "published",
                "type",
                "mode",
                "contexts",
                "quad",
                "cameo",
                "intensity",
                "sources",
                "recipients",
                "date_value:/date/value",
                "date_from:/date/from",
                "date_to:/date/to",
                "date_basis:/date/basis",
                "place:/place/name",
                "place_country:/place/country",
                "latitude:/place/lat",
                "longitude:/place/lon",
                "trigger_start:/trigger/start",
                "trigger_end:/trigger/end",
                "sentence",
                "quote",
                "status",
                "factuality",
                "attribution",
                "confidence",
                "why",
                "judged",
                "merged_into:/mergedInto")),
        JUDGEMENTS(Csv.of(
                "seq", "verdict", "subject", "article", "sentence", "trigger", "type", "says", "into", "reason", "at")),
        CLAIMS(Csv.of(
                "id",
                "article",
                "outlet",
                "origin",
                "date",
                "source_text:/sourceText",
                "cue_text:/cueText",
                "content_text:/contentText",
                "source",
                "cue",
                "content",
                "chain",
                "factuality",
                "anonymous",
                "confidence",
                "why")),
        STATUSES(Csv.of(
                "monitor",
                "category",
                "from",
                "to",
                "status",
                "proposed",
                "decided",
                "reason:/decision/reason",
                "decided_at:/decision/at",
                "published:/decision/published",
                "movement",
                "baseline",
                "spread",
                "z",
                "articles",
                "usual_articles:/usualArticles",
                "origins",
                "rule",
                "hinges_on:/hingesOn",
                "supporting",
                "opposing",
                "left_out:/leftOut",
                "alerts",
                "silent_outlets:/silentOutlets")),
        LEDGER(Csv.of(
                "seq",
                "kind",
                "monitor",
                "category",
                "from",
                "to",
                "at",
                "rater",
                "status",
                "against",
                "against_status:/againstStatus",
                "reason",
                "previous_hash:/previousHash",
                "hash"));

        private final Csv csv;

        Table(Csv csv) {
            this.csv = csv;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Store store;
    private final Map<String, String> origins;

    private Export(Store store) {
        this.store = store;
        this.origins = store.origins();
    }

    /** Writes every table into a folder; tells how many rows each has. */
    static Map<Table, Long> write(Store store, Path folder, Format format) throws IOException {
        Files.createDirectories(folder);
        Export export = new Export(store);
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            counts.put(table, export.write(table, folder, format));
        }
        return counts;
    }

    private long write(Table table, Path folder, Format format) throws IOException {
        String name = table.word() + "." + format.word();
        Path part = folder.resolve(name + ".part");
        long[] count = {0};
        try (Writer out = writer(part)) {
            if (format == Format.CSV) {
                out.write(table.csv.head());
            }
            rows(table, row -> {
                count[0]++;
                append(out, format == Format.CSV ? table.csv.line(row) : Json.write(row) + "\n");
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return count[0];
    }

    /** CSV has no escapes: half a surrogate pair, which UTF-8 cannot hold, becomes a question mark. */
    private static Writer writer(Path file) throws IOException {
        CharsetEncoder lenient = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), lenient));
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(Table table, Consumer<ObjectNode> sink) {
        switch (table) {
            case ARTICLES -> each(article -> sink.accept(ExportRows.article(article, origin(article))));
            case EVENTS -> events(sink);
            case JUDGEMENTS -> store.judgements().forEach(row -> sink.accept(ExportRows.judgement(row)));
            case CLAIMS -> each(article -> claims(article, sink));
            case STATUSES -> statuses(sink);
            case LEDGER -> ledger(sink);
        }
    }

    private String origin(Article article) {
        return origins.getOrDefault(article.id(), article.id());
    }

    private void each(Consumer<Article> work) {
        try (Stream<Article> articles = store.articles()) {
            articles.forEachOrdered(work);
        }
    }

    private void events(Consumer<ObjectNode> sink) {
        String[] of = {""};
        CodePoints[] points = {new CodePoints("")};
        Judgements judgements = JudgedArchive.read(store, origins);
        try (Stream<EventRecord> coded = store.events()) {
            judgements.over(coded).forEachOrdered(event -> {
                if (!event.record().article().equals(of[0])) {
                    of[0] = event.record().article();
                    Optional<Article> article = store.article(of[0]);
                    points[0] = new CodePoints(article.map(Article::body).orElse(""));
                }
                sink.accept(ExportRows.event(event, points[0]));
            });
        }
    }

    private void claims(Article article, Consumer<ObjectNode> sink) {
        store.coding(article.id()).ifPresent(coding -> {
            CodePoints points = new CodePoints(article.body());
            for (int i = 0; i < coding.attributions().size(); i++) {
                sink.accept(ExportRows.claim(
                        article, origin(article), i, coding.attributions().get(i), points));
            }
        });
    }

    private void statuses(Consumer<ObjectNode> sink) {
        Optional<Archive> archive = Archive.read(store);
        archive.ifPresent(read -> store.proposals(read.monitor().id())
                .forEach(proposal -> sink.accept(ExportRows.status(
                        read.monitor().id(), proposal, read.deliberation(proposal.category(), proposal.period())))));
    }

    private void ledger(Consumer<ObjectNode> sink) {
        LedgerExport export = new LedgerExport();
        try (Stream<LedgerRow> rows = store.ledger().rows()) {
            rows.forEachOrdered(row -> sink.accept(export.row(row)));
        }
    }
}
