package org.bellwether.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** What the gate measures, in the order of the table. The reader is loaded once for all. */
final class Measurements implements AutoCloseable {

    private final Reader reader = OnnxReader.load();
    private final Path gold;
    private final Path shared;
    private final List<Gate.Measurement> list = new ArrayList<>();

    Measurements(Path gold, Path shared) {
        this.gold = gold;
        this.shared = shared;
        bench("train/ud/en_ewt-dev.conllu", file -> ParsingScorer.score(reader, file));
    }

    /** An outsider's set beside the project: skipped, visibly, where it is absent. */
    private void bench(String file, Gate.Scorer scorer) {
        list.add(new Gate.Measurement(name(file), shared.resolve(file), true, scorer));
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    List<Gate.Measurement> list() {
        return List.copyOf(list);
    }

    @Override
    public void close() {
        reader.close();
    }
}
