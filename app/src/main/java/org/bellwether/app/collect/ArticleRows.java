package org.bellwether.app.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.bellwether.app.collect.Collector.Collected;

/** A file of articles as JSON lines, read row by row. */
final class ArticleRows extends AbstractSpliterator<Collected> {

    private static final int LONGEST_ROW = 32 << 20;

    private final InputStream in;
    private final LineReader lines;
    private final String input;
    private final InstantSource clock;
    private int number;
    private boolean over;

    private ArticleRows(InputStream in, String input, InstantSource clock) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
        this.lines = new LineReader(in, LONGEST_ROW);
        this.input = input;
        this.clock = clock;
    }

    static Stream<Collected> of(Path file, String input, InstantSource clock) {
        try {
            InputStream raw = Files.newInputStream(file);
            InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            ArticleRows rows = new ArticleRows(in, input, clock);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (IOException e) {
            return Stream.of(Collected.problem(
                    input, CollectProblem.UNREADABLE.problem(input, CollectProblem.why(e)), clock.instant()));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Collected> action) {
        try {
            while (!over && lines.next()) {
                number++;
                if (!lines.blank()) {
                    action.accept(row());
                    return true;
                }
            }
        } catch (IOException e) {
            over = true;
            action.accept(Collected.problem(
                    input, CollectProblem.UNREADABLE.problem(input, CollectProblem.why(e)), clock.instant()));
            return true;
        }
        return false;
    }

    private Collected row() {
        String label = input + ":" + number;
        if (lines.tooLong()) {
            return Collected.problem(
                    label, CollectProblem.TOO_LARGE.problem(label, LONGEST_ROW >> 20), clock.instant());
        }
        return JsonFeedReader.row(new String(lines.line(), StandardCharsets.UTF_8))
                .map(page -> new Collected(label, page.document(clock.instant()), Optional.empty()))
                .orElseGet(() -> Collected.problem(label, CollectProblem.BAD_ROW.problem(label), clock.instant()));
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
