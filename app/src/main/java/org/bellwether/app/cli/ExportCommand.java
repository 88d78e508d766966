package org.bellwether.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellwether.app.collect.Snapshots;
import org.bellwether.app.export.Table;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.publish.Folder;
import org.bellwether.app.warc.WaczFile;
import org.bellwether.app.web.Words;
import org.bellwether.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bellwether export}: the whole archive as open data. */
@Command(
        name = "export",
        description =
                "Write the archive as open data, complete, in a stable order; or the pages it was made from, as WARC.",
        footer = {
            "",
            "Writes articles, events, judgements, claims, statuses and ledger, each as a file of JSON lines or CSV.",
            "Events are as they stand after the judgements; no row has an analyst's name: in the ledger, a number",
            "stands for each. Votes on what is not decided yet are in it, too.",
            "Offsets count Unicode code points of the article's body, end exclusive.",
            "With --format warc, writes instead every record that is kept: what was fetched and imported, as it came;",
            "with --format wacz, the same in one file that viewers of web archives open.",
            "Examples:",
            "  ./bellwether export --data examples/belarus-2011/.bellwether --to belarus-data --format csv",
            "  ./bellwether export --data examples/belarus-2011/.bellwether --to belarus-pages --format warc"
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private static final String WACZ = "bellwether.wacz";

    private final Function<Path, Store> stores;
    private final Function<Path, Snapshots> snapshots;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DataFolder.NAME,
            description = "data folder of the archive (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(DataFolder.NAME);

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "folder to write into; made if missing")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv|warc|wacz",
            defaultValue = "jsonl",
            converter = Export.Format.Converter.class,
            description = "form of the files (default: ${DEFAULT-VALUE})")
    private Export.Format format = Export.Format.JSONL;

    /**
     * @param stores opens the archive of a data folder
     * @param snapshots opens its snapshots
     */
    public ExportCommand(Function<Path, Store> stores, Function<Path, Snapshots> snapshots) {
        this.stores = stores;
        this.snapshots = snapshots;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path archive = new DataFolder(data).withArchive().root();
        try {
            err.println("export: " + (format.ofRecords() ? records(archive) : tables(archive)) + " written to " + to);
            return 0;
        } catch (IOException e) {
            err.println(DataProblem.NOT_WRITTEN.problem(to, e));
            return 2;
        }
    }

    private String tables(Path archive) throws IOException {
        try (Store store = stores.apply(archive)) {
            Map<Table, Long> counts = Export.write(store, to, format);
            return counts.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().word())
                    .collect(Collectors.joining(", "));
        }
    }

    private String records(Path archive) throws IOException {
        try (Snapshots kept = snapshots.apply(archive)) {
            return format == Export.Format.WACZ
                    ? wacz(kept)
                    : Words.count(kept.records().copy(to).size(), "WARC file", "WARC files");
        }
    }

    private String wacz(Snapshots kept) throws IOException {
        Files.createDirectories(to);
        Path work = Files.createTempDirectory(to, "wacz");
        try {
            WaczFile.write(kept.records().copy(work), to.resolve(WACZ), work);
            return WACZ;
        } finally {
            Folder.remove(work);
        }
    }
}
