package org.bellwether.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** All figures of a reading on the development data beside the project. */
public final class ReadingReport {

    private ReadingReport() {}

    /** Prints tags, trees, names, factuality, sentences and tokens, one line a set. */
    public static void print(String name, Reader reader, Path shared) throws IOException {
        Path train = shared.resolve("train");
        Path ewt = train.resolve("ud/en_ewt-dev.conllu");
        System.out.println(name);
        line("EWT dev, gold tokens", ParsingScorer.score(reader, ewt));
        line("GUM held out", ParsingScorer.scoreHeldOut(reader, train.resolve("ud/en_gum-free-train.conllu")));
        for (String set : List.of("wikigold-train", "uner-ewt-dev")) {
            line(set + " held out", EntityScorer.scoreHeldOut(reader, train.resolve("ner/" + set + ".tsv")));
        }
        line("UDS-IH2 dev", FactualityScorer.score(reader, shared.resolve("bench/claims/factuality_uds_dev.jsonl")));
        line("EWT dev, raw text", UnitScorer.score(reader, ewt));
    }

    private static void line(String set, Record figures) {
        System.out.printf("  %-24s %s%n", set, figures);
    }

    /** {@code ReadingReport SHARED [MODEL.onnx]}: the figures of the model that ships, or of another. */
    public static void main(String[] args) throws IOException {
        try (Reader reader = args.length > 1 ? OnnxReader.load(() -> bytes(args[1])) : OnnxReader.load()) {
            print(args.length > 1 ? args[1] : "shipped", reader, Path.of(args[0]));
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
