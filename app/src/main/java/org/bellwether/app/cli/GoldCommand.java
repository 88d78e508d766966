package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bellwether.app.flow.DataFolder;
import org.bellwether.app.monitor.MonitorFile;
import org.bellwether.store.Json;
import org.bellwether.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bellwether gold}: what analysts judged, as rows that the evaluation scores coders on. */
@Command(
        name = "gold",
        description =
                "Write judged sentences as gold rows (the form of eval/gold/events.jsonl), without analysts' names.",
        footer = {
            "",
            "A sentence is a row once every event coded from it is judged; a rejected event makes a row that tells nothing.",
            "Offsets count Unicode code points of the sentence, end exclusive.",
            "Example:",
            "  ./bellwether gold examples/belarus-2011 --out judged.jsonl"
        },
        mixinStandardHelpOptions = true)
public final class GoldCommand implements Callable<Integer> {

    private static final int FAILED = 2;

    private final Function<Path, Store> stores;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MONITOR", description = "folder with a monitor.yaml, or that file")
    private Path monitor = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: MONITOR/.bellwether)")
    private @Nullable Path data;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "JSON lines to write; - is standard output, .gz is understood (default: ${DEFAULT-VALUE})")
    private String out = "-";

    /** @param stores opens the archive of a data folder */
    public GoldCommand(Function<Path, Store> stores) {
        this.stores = stores;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = Objects.requireNonNullElse(
                MonitorFile.locate(monitor).toAbsolutePath().getParent(), monitor.toAbsolutePath());
        DataFolder where = DataFolder.of(data, folder).withArchive();
        try (Store store = stores.apply(where.root())) {
            GoldRows gold = GoldRows.of(store);
            write(gold);
            err.println("gold: " + gold.rows().size() + " sentences written, " + gold.unfinished()
                    + " left out with events not judged yet");
            return 0;
        } catch (IOException e) {
            err.println("E-GOLD-01 " + out + " cannot be written: " + e + ". Choose another file with --out.");
            return FAILED;
        }
    }

    private void write(GoldRows gold) throws IOException {
        if (out.equals("-")) {
            gold.rows().forEach(row -> spec.commandLine().getOut().println(Json.write(row)));
            spec.commandLine().getOut().flush();
            return;
        }
        try (OutputStream file = FilterOptions.create(out)) {
            for (ObjectNode row : gold.rows()) {
                file.write((Json.write(row) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
