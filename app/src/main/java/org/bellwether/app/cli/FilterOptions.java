package org.bellwether.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Option;

/** The options every JSONL filter has, and how a filter runs: a picocli mixin. */
public final class FilterOptions {

    private static final int OK = 0;
    private static final int REJECTED = 1;
    private static final int USAGE = 2;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "JSON lines to read; - is standard input, .gz is understood (default: ${DEFAULT-VALUE})")
    String in = "-";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "JSON lines to write; - is standard output, .gz is understood (default: ${DEFAULT-VALUE})")
    String out = "-";

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "2",
            description = "rows worked on at a time (default: ${DEFAULT-VALUE})")
    int workers = 2;

    /** The folder that paths in rows are relative to. */
    Path baseDirectory() {
        Path parent = in.equals("-") ? null : Path.of(in).toAbsolutePath().getParent();
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    /**
     * Runs a filter from {@code --in} to {@code --out} with a progress bar and one summary line on standard error.
     *
     * @param name of the command, for the summary
     * @return exit code: 0 done, 1 with rejected rows, 2 where the options are wrong or a file cannot be opened
     */
    int run(String name, UnaryOperator<ObjectNode> answer) {
        return run(name, (input, output) -> pump(name, input, output, answer));
    }

    /** The same for a filter that needs all rows at once, see {@link JsonLines#runAll}. */
    int runAll(String name, Function<List<ObjectNode>, List<ObjectNode>> answers) {
        return run(name, (input, output) -> JsonLines.runAll(input, output, answers));
    }

    private interface Pump {
        JsonLines.Summary run(InputStream input, OutputStream output) throws IOException;
    }

    private int run(String name, Pump pump) {
        PrintStream err = System.err;
        if (workers < 1 || workers > 64) {
            err.println(name + ": --workers must be from 1 to 64");
            return USAGE;
        }
        try (InputStream input = open();
                OutputStream output = create(out)) {
            JsonLines.Summary summary = pump.run(input, output);
            err.printf("%s: %d rows, %d rejected%n", name, summary.rows(), summary.rejected());
            return summary.rejected() == 0 ? OK : REJECTED;
        } catch (IOException e) {
            err.println(name + ": " + e.getClass().getSimpleName() + ": " + e.getMessage());
            return USAGE;
        }
    }

    private JsonLines.Summary pump(
            String name, InputStream input, OutputStream output, UnaryOperator<ObjectNode> answer) throws IOException {
        if (!Terminal.standardErrorIsTerminal()) {
            return JsonLines.run(input, output, workers, answer, rows -> {});
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(-1)
                .setUnit(" rows", 1)
                .build()) {
            return JsonLines.run(input, output, workers, answer, bar::stepTo);
        }
    }

    private InputStream open() throws IOException {
        if (in.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        InputStream file = Files.newInputStream(Path.of(in));
        return in.endsWith(".gz") ? gunzip(file) : file;
    }

    private static InputStream gunzip(InputStream file) throws IOException {
        try {
            return new GZIPInputStream(file, 1 << 16);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Opens what is to be written: {@code -} is standard output, {@code .gz} is understood. */
    static OutputStream create(String out) throws IOException {
        if (out.equals("-")) {
            return new BufferedOutputStream(System.out, 1 << 16);
        }
        OutputStream file = Files.newOutputStream(Path.of(out));
        return new BufferedOutputStream(out.endsWith(".gz") ? new GZIPOutputStream(file) : file, 1 << 16);
    }
}
